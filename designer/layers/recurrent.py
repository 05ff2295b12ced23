"""Recurrent layers that pass over padding and hand their states on, batch first."""

import torch
from torch import nn
from torch.nn import functional as F


def turn_round(x, lengths):
    """Reverse the real steps of each sequence; its padding stays behind them."""
    if lengths is None:
        return x.flip(1)
    steps = torch.arange(x.shape[1], device=x.device)
    places = lengths[:, None] - 1 - steps
    places = torch.where(places < 0, steps, places)
    return x.gather(1, places[:, :, None].expand(-1, -1, x.shape[2]))


class SequenceReader(nn.Module):
    """Recurrent layers over x (batch, steps, features) that pass over padding.

    The mask (batch, steps) is True at real steps; padding stands behind them. States
    are (batch, layers * directions, hidden), each layer forwards before backwards. An
    answer at padding is 0, and the last step is the last real one of each direction.
    """

    kind = nn.RNN

    def __init__(
        self,
        input_size,
        hidden_size,
        num_layers=1,
        dropout=0.0,
        bidirectional=False,
        last_step=False,
        states=False,
        **more,
    ):
        super().__init__()
        self.hidden_size, self.dropout = hidden_size, dropout
        self.last_step, self.states = last_step, states
        self.directions = 2 if bidirectional else 1
        widths = [input_size] + [self.directions * hidden_size] * (num_layers - 1)
        self.layers = nn.ModuleList(
            self.kind(width, hidden_size, batch_first=True, **more)
            for width in widths
            for _ in range(self.directions)
        )

    def forward(self, x, mask=None, state=None):
        return self.read(x, mask, state)

    def read(self, x, mask, *begin):
        """Return what comes out, and the states where they are asked for."""
        lengths = None if mask is None else mask.sum(1)
        zero = x.new_zeros(x.shape[0], len(self.layers), self.hidden_size)
        begin = [zero if part is None else part for part in begin]
        begin = [part.transpose(0, 1).contiguous() for part in begin]
        ends = []
        for first in range(0, len(self.layers), self.directions):
            if first:
                x = F.dropout(x, self.dropout, self.training)
            outputs = []
            for place in range(first, first + self.directions):
                backwards = place > first
                steps = turn_round(x, lengths) if backwards else x
                states = [part[place : place + 1] for part in begin]
                every, *end = self.run(self.layers[place], steps, lengths, *states)
                outputs.append(turn_round(every, lengths) if backwards else every)
                ends.append(end)
            x = torch.cat(outputs, 2)
            if mask is not None:
                x = x.masked_fill(~mask[:, :, None], 0.0)
        states = [torch.cat(part).transpose(0, 1) for part in zip(*ends, strict=True)]
        if self.last_step:
            x = states[0][:, -self.directions :].flatten(1)
        return (x, *states) if self.states else x

    def run(self, layer, x, lengths, state):
        """Return the outputs of one direction, and its state at the last real step."""
        every, _ = layer(x, state)
        return every, self.at_end(every, lengths, state)

    def at_end(self, every, lengths, state):
        """Return the outputs at the last real step; the first state if none is."""
        if lengths is None:
            return every[:, -1][None]
        every = torch.cat((state.transpose(0, 1), every), 1)
        places = lengths[:, None, None].expand(-1, 1, every.shape[2])
        return every.gather(1, places).transpose(0, 1)


class SequenceRNN(SequenceReader):
    """nn.RNN that passes over padding and hands its states on."""

    kind = nn.RNN


class SequenceGRU(SequenceReader):
    """nn.GRU that passes over padding and hands its states on."""

    kind = nn.GRU


class SequenceLSTM(SequenceReader):
    """nn.LSTM that passes over padding and hands its states and cells on."""

    kind = nn.LSTM

    def forward(self, x, mask=None, state=None, cell=None):
        return self.read(x, mask, state, cell)

    def run(self, layer, x, lengths, state, cell):
        if self.states and lengths is not None:
            return self.run_step_by_step(layer, x, lengths, state, cell)
        every, (_, cell) = layer(x, (state, cell))
        return every, self.at_end(every, lengths, state), cell

    def run_step_by_step(self, layer, x, lengths, state, cell):
        """Read step by step: nn.LSTM tells its cell at the very last step alone."""
        outputs = []
        state, cell = state[0], cell[0]
        for step in range(x.shape[1]):
            new = torch.lstm_cell(x[:, step], (state, cell), *layer.parameters())
            real = (step < lengths)[:, None]
            state = torch.where(real, new[0], state)
            cell = torch.where(real, new[1], cell)
            outputs.append(state)
        return torch.stack(outputs, 1), state[None], cell[None]
