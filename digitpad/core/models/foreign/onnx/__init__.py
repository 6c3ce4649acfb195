"""How is a network in an ONNX file read as data, whoever exported it?"""
