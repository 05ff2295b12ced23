"""Attention that passes over padding, hides the future, and turns by position."""

import torch
from torch import nn
from torch.nn import functional as F


def share_out(scores, mask=None):
    """Return shares that sum to 1 over the last axis; padding gets 0.

    The mask is True at real steps. Where there is no real step, every share is 0.
    """
    if mask is None:
        return scores.softmax(-1)
    least = torch.finfo(scores.dtype).min
    return scores.masked_fill(~mask, least).softmax(-1) * mask


def turn_by_position(x):
    """Turn each pair of numbers by an angle that grows with the step (Su et al. 2021).

    Takes and returns (..., steps, width), where width is even.
    """
    steps, width = x.shape[-2:]
    pairs = torch.arange(0, width, 2, device=x.device) / width
    angles = torch.arange(steps, device=x.device)[:, None] * 10000.0**-pairs
    cos, sin = angles.cos().to(x.dtype), angles.sin().to(x.dtype)
    even, odd = x[..., 0::2], x[..., 1::2]
    turned = torch.stack((even * cos - odd * sin, even * sin + odd * cos), -1)
    return turned.flatten(-2)


class MaskedAttention(nn.MultiheadAttention):
    """nn.MultiheadAttention with a mask that is True at the real steps of the keys.

    Causal: a step sees the steps up to its own alone. Rotary: queries and keys are
    turned by their positions. A step that sees nothing takes nothing.
    """

    def __init__(self, width, heads, causal=False, rotary=False, **more):
        super().__init__(width, heads, batch_first=True, **more)
        self.causal, self.rotary = causal, rotary

    def forward(self, query, key, value, mask=None):
        query, key, value = self.project(query, key, value)
        if self.rotary:
            query, key = turn_by_position(query), turn_by_position(key)
        dropout = self.dropout if self.training else 0.0
        allowed = self.allow(query, key, mask)
        if allowed is None:
            x = F.scaled_dot_product_attention(query, key, value, dropout_p=dropout)
        else:
            blind = ~allowed.any(-1, keepdim=True)
            x = F.scaled_dot_product_attention(
                query, key, value, attn_mask=allowed | blind, dropout_p=dropout
            )
            x = x.masked_fill(blind, 0.0)
        return self.out_proj(x.transpose(1, 2).flatten(2))

    def project(self, *inputs):
        """Return query, key and value as (batch, heads, steps, width of a head)."""
        weights = self.in_proj_weight
        if weights is None:
            weights = self.q_proj_weight, self.k_proj_weight, self.v_proj_weight
        else:
            weights = weights.unflatten(0, (3, -1))
        bias = self.in_proj_bias
        for place, x in enumerate(inputs):
            part = None if bias is None else bias.unflatten(0, (3, -1))[place]
            x = F.linear(x, weights[place], part)
            yield x.unflatten(-1, (self.num_heads, self.head_dim)).transpose(1, 2)

    def allow(self, query, key, mask):
        """Return which query may see which key, or None where all see all."""
        allowed = None if mask is None else mask[:, None, None, :]
        if self.causal:
            size = query.shape[2], key.shape[2]
            past = torch.ones(size, dtype=torch.bool, device=query.device).tril()
            allowed = past if allowed is None else allowed & past
        return allowed


class NarrowAttention(MaskedAttention):
    """MaskedAttention whose heads have a width of their own, as they are told."""

    def __init__(self, width, heads, head_width, kdim=None, vdim=None, **more):
        super().__init__(width, 1, **more)
        self.num_heads, self.head_dim = heads, head_width
        inner = heads * head_width
        self.in_proj_weight = None
        self.q_proj_weight = nn.Parameter(torch.empty(inner, width))
        self.k_proj_weight = nn.Parameter(torch.empty(inner, kdim or width))
        self.v_proj_weight = nn.Parameter(torch.empty(inner, vdim or width))
        for weight in (self.q_proj_weight, self.k_proj_weight, self.v_proj_weight):
            nn.init.xavier_uniform_(weight)
        bias = self.in_proj_bias is not None
        if bias:
            self.in_proj_bias = nn.Parameter(torch.zeros(3 * inner))
        self.out_proj = nn.Linear(inner, width, bias)


class AdditiveAttention(nn.Module):
    """Each step of a query takes what it needs of a memory, by a small network.

    Takes (batch, steps, features) twice and a mask of the memory; returns what each
    step takes and the shares of all places of the memory (Bahdanau et al. 2015).
    """

    def __init__(self, query_width, memory_width, width):
        super().__init__()
        self.query = nn.Linear(query_width, width, bias=False)
        self.memory = nn.Linear(memory_width, width)
        self.score = nn.Linear(width, 1, bias=False)

    def forward(self, query, memory, mask=None):
        joined = self.query(query)[:, :, None] + self.memory(memory)[:, None]
        scores = self.score(joined.tanh())[..., 0]
        shares = share_out(scores, None if mask is None else mask[:, None])
        return shares @ memory, shares


class DotAttention(nn.Module):
    """Each step of a query takes what it needs of a memory, by scalar products.

    Takes (batch, steps, features) twice and a mask of the memory; returns what each
    step takes and the shares of all places of the memory (Luong et al. 2015). With
    widths the query is mapped to that of the memory first.
    """

    def __init__(self, query_width=None, memory_width=None):
        super().__init__()
        self.query = nn.Identity()
        if memory_width is not None:
            self.query = nn.Linear(query_width, memory_width, bias=False)

    def forward(self, query, memory, mask=None):
        scores = self.query(query) @ memory.transpose(1, 2)
        shares = share_out(scores, None if mask is None else mask[:, None])
        return shares @ memory, shares


class AttentionPooling(nn.Module):
    """A mean over the steps with weights that a learned query gives.

    Takes (batch, steps, features) and a mask of the steps; returns the mean and the
    weights of the steps (Yang et al. 2016).
    """

    def __init__(self, features, width):
        super().__init__()
        self.key = nn.Linear(features, width)
        self.query = nn.Linear(width, 1, bias=False)

    def forward(self, x, mask=None):
        scores = self.query(self.key(x).tanh())[..., 0]
        shares = share_out(scores, mask)
        return (shares[:, None] @ x)[:, 0], shares
