"""What a file or folder of a person's own holds, and how it is read."""

from designer.data.recognition.choosing import chosen
from designer.data.recognition.guess import Guess
from designer.data.recognition.paths import recognized

__all__ = ["Guess", "chosen", "recognized"]
