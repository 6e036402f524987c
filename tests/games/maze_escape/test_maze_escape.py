"""Maze Escape: perfect mazes, what the lantern shows, and what oil does."""

import random

import pytest

from stage import answer, borrow, perform

NAME = 'maze_escape'
SMALL = {'WIDTH': 11, 'HEIGHT': 5}  # Seed 3: the way is 12 steps long.
