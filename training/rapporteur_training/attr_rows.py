"""Attribution scores of those words alone that may begin a cue; the rows of all others are zero and nobody reads them.

On newswire a ninth of the words pass, so this takes most of the time of that head away. On the words that pass, the scores are the same bits.
"""
import torch
from torch import nn

from .model import Attributed

LEAST = -5.0
"""A word whose score to begin a cue (B) is further than this below that of none (O) has no row. Of 613 cues of the held-out newswire none began below -1."""


class AttributedRows(nn.Module):
    """`Attributed` over one window, for the words that may begin a cue."""

    def __init__(self, attr: Attributed):
        super().__init__()
        self.attr = attr

    def forward(self, words: torch.Tensor, cue: torch.Tensor) -> torch.Tensor:
        """States [1, W, H] and cue scores [W, 3] to [W, W, 7]."""
        size = words.shape[1]
        passes = (cue[:, 1] - cue[:, 0] > LEAST).to(torch.int64)
        passes = torch.cat([torch.ones_like(passes[:1]), passes[1:]])
        rows = torch.nonzero(passes)[:, 0]
        scores = self.attr(words, words[:, rows], rows.unsqueeze(0), None)[0]
        place = torch.cumsum(passes, 0) * passes
        return torch.cat([torch.zeros_like(scores[:1]), scores], 0)[place].view(size, size, -1)
