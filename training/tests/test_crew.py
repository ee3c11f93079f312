import subprocess
import sys

MEMBER = """
import sys, torch
from pathlib import Path
from rapporteur_training.crew import Crew
rank = int(sys.argv[1])
crew = Crew(rank, 2, Path(sys.argv[2]))
weights = [torch.full((2, 2), float(rank)), torch.full((3,), 4.0 * rank)]
told = crew.average(weights, 0.25 if rank == 0 else 0.75)
print(crew.share([0, 1, 2, 3, 4]), weights[0].tolist(), weights[1].tolist(), told)
"""


def test_two_processes_take_turns_at_the_batches_and_agree_on_weights_and_clock(tmp_path):
    crew = [subprocess.Popen([sys.executable, "-c", MEMBER, str(rank), str(tmp_path / "meeting")], stdout=subprocess.PIPE, text=True) for rank in (0, 1)]
    said = [process.communicate(timeout=120)[0].strip() for process in crew]
    assert said[0] == "[0, 2] [[0.5, 0.5], [0.5, 0.5]] [2.0, 2.0, 2.0] 0.25"
    assert said[1] == "[1, 3] [[0.5, 0.5], [0.5, 0.5]] [2.0, 2.0, 2.0] 0.25"
