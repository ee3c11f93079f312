"""Several processes of one thread each that train one model: each takes every n-th batch, and every few batches their weights are averaged.

Threads of one process wait for each other at every matrix; on shared cores that costs more than the arithmetic.
"""
import os
import subprocess
import sys
from pathlib import Path

import torch
import torch.distributed as dist

EVERY = 8


class Crew:
    """One of `size` processes, by its `rank`; alone, nothing is exchanged."""

    def __init__(self, rank: int = 0, size: int = 1, meeting: Path | None = None):
        self.rank, self.size = rank, size
        if size > 1:
            os.environ.setdefault("GLOO_SOCKET_IFNAME", "lo")
            dist.init_process_group("gloo", init_method=f"file://{meeting}", rank=rank, world_size=size)

    def share(self, items: list) -> list:
        """This process's part; equally many for each, so that all meet equally often."""
        return items[self.rank : len(items) // self.size * self.size : self.size]

    @torch.no_grad()
    def average(self, parameters: list[torch.Tensor], told: float) -> float:
        """Gives every process the mean of all weights, and what the first process told."""
        if self.size == 1:
            return told
        flat = torch.cat([*(p.detach().reshape(-1) for p in parameters), torch.tensor([told if self.rank == 0 else 0.0])])
        dist.all_reduce(flat)
        at = 0
        for p in parameters:
            p.copy_(flat[at : at + p.numel()].view_as(p)).div_(self.size)
            at += p.numel()
        return float(flat[-1])

    def wait(self) -> None:
        if self.size > 1:
            dist.barrier()


def spawn(size: int, meeting: Path) -> int:
    """Runs this same command `size` times, each with its rank; the worst exit code."""
    meeting.unlink(missing_ok=True)
    crew = [subprocess.Popen([sys.executable, "-m", "rapporteur_training.run", *sys.argv[1:], "--rank", str(rank)], start_new_session=True)
            for rank in range(size)]
    return max(abs(process.wait()) for process in crew)
