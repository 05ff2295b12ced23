"""Networks in few bits: whole numbers as onnxruntime runs them, and signs."""
