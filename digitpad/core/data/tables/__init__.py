"""Tables of numbers as text, a row for each digit: CSV and its dialects, and ARFF."""
