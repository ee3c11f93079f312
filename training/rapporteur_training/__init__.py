"""Trains the reader model: one small encoder with many heads, exported as one ONNX graph."""
