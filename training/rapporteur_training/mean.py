"""The moving mean of a model's weights, which does better than the last weights on few examples."""
import torch
from torch import nn


class MovingMean:
    """Over about 1 / (1 - memory) updates; short at the start, so that the first weights are soon forgotten."""

    def __init__(self, model: nn.Module, memory: float):
        self.state = {name: value.detach().clone() for name, value in model.state_dict().items()}
        self.memory, self.updates = memory, 0

    @torch.no_grad()
    def add(self, model: nn.Module) -> None:
        self.updates += 1
        keep = min(self.memory, self.updates / (self.updates + 9))
        for name, value in model.state_dict().items():
            self.state[name].mul_(keep).add_(value, alpha=1 - keep)
