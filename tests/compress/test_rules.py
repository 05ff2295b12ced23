"""What weights obey: k-means as scikit-learn finds it, gradients as autograd gives them."""

from __future__ import annotations

import numpy as np
import torch
from hypothesis import given
from hypothesis import strategies as st
from sklearn.cluster import KMeans

from designer.compress.methods.sharing import share
from designer.compress.rules import Binary, Pruned, Shared


def test_centroids_are_those_of_another_program() -> None:
    weights = np.random.default_rng(0).normal(size=2000).astype(np.float32)
    shared = share(weights, 8)
    found = np.unique(shared)
    other = KMeans(8, init=np.linspace(weights.min(), weights.max(), 8)[:, None], n_init=1)
    other.fit(weights[:, None].astype(np.float64))
    assert np.allclose(found, np.sort(other.cluster_centers_[:, 0]), atol=0.03)
    error = ((weights - shared) ** 2).sum()
    assert error <= other.inertia_ * 1.01


@given(st.integers(0, 2**32 - 1), st.integers(1, 6), st.floats(0, 1))
def test_shared_weights_are_few_and_zeros_stay(seed: int, bits: int, kept: float) -> None:
    chance = np.random.default_rng(seed)
    weights = chance.normal(size=(7, 9)).astype(np.float32)
    weights[chance.random(weights.shape) > kept] = 0
    shared = share(weights, 2**bits)
    assert shared.shape == weights.shape and not shared[weights == 0].any()
    assert len(np.unique(shared[weights != 0])) <= 2**bits


def test_the_gradient_of_a_group_is_that_of_its_number() -> None:
    book = torch.tensor([0.5, -1.0, 2.0], requires_grad=True)
    which = torch.tensor([[0, 1, 2, 0], [1, 1, 2, 0]])
    weight = book[which]
    inputs = torch.randn(5, 4)
    (inputs @ weight.T).square().sum().backward()
    alone = weight.detach().clone().requires_grad_()
    (inputs @ alone.T).square().sum().backward()
    rule = Shared(alone.detach())
    assert alone.grad is not None and book.grad is not None
    found = rule.backward(alone.grad, alone.detach())
    assert torch.allclose(found, book.grad[which])


def test_zeros_have_no_gradient_and_no_sign() -> None:
    weight = torch.tensor([[0.0, 1.0], [-2.0, 0.0]])
    rule = Pruned(weight)
    assert torch.equal(rule.backward(torch.ones(2, 2), weight), (weight != 0).float())
    moved = rule.forward(torch.full((2, 2), -3.0))
    assert not torch.signbit(moved[weight == 0]).any()


def test_a_binary_weight_is_its_sign_times_the_mean_size() -> None:
    latent = torch.randn(3, 4, 5)
    found = Binary(latent).forward(latent)
    for row, mine in zip(latent, found, strict=True):
        assert torch.allclose(mine, torch.where(row >= 0, 1.0, -1.0) * row.abs().mean())
