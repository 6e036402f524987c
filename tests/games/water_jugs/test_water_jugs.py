"""Water Jugs: each puzzle can be solved, in just so many moves."""

from stage import borrow


def fewest_moves(size_a, size_b, goal):
    """Return in how many moves a puzzle can be solved at best."""
    states, moves = {(0, 0)}, 0
    while not any(goal in state for state in states):
        moves += 1
        for a, b in list(states):
            to_b, to_a = min(a, size_b - b), min(b, size_a - a)
            states |= {(size_a, b), (a, size_b), (0, b), (a, 0),
                       (a - to_b, b + to_b), (a + to_a, b - to_a)}
    return moves


def test_the_fewest_moves_are_told(monkeypatch):
    """Three puzzles are played, and none needs more or fewer moves."""
    game, played = borrow('water_jugs'), []
    monkeypatch.setattr(game, 'puzzle', lambda *puzzle: played.append(puzzle))
    game.main()
    assert [fewest_moves(*puzzle[:3]) for puzzle in played] == [6, 8, 10] == [
        puzzle[3] for puzzle in played]
