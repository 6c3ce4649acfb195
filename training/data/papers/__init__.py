"""Digits and numbers on paper, as cameras and scanners see them: pens, sheets, printed lines, neighbours, views."""
