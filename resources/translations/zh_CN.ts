<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>blocks</name>
    <message>
        <source>(or 1 along an axis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1×1 convolution to {1} channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1×1 convolution to {1} channels on input {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1×1 convolution to {1} channels with stride {2} on input {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A block made of blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mask says which steps are real; PaddingMask makes one from tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a part of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an Embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additive attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After convolutions where batches are too small for BatchNorm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After convolutions, to halve a picture and keep what stood out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After convolutions; trains faster, with batches of 16 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an LSTM, with a quarter fewer weights; often as good on small data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis along which probabilities add up: 0 is the first, −1 the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis along which the vectors lie: 0 is the first, −1 the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis along which they are joined: 0 is the first (channels), −1 the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis that goes: 0 is the first (steps of a sequence), −1 the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis that goes: 0 is the first, −1 the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis that grows: 0 is the first, −1 the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis that is chosen from: 0 is the first, −1 the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis that is cut: 0 is the first (channels), −1 the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis that is cut: 0 is the first, −1 the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis that is halved: 0 is the first (channels), −1 the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a 1×1 convolution: together they cost far less than a full one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a convolution or a sum over time, which would see the padding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a convolution with kernel 1, as in light networks for speech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a transformer encoder; Select its step 0 behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before blocks that need real numbers, where counts or masks come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the dense layers, so that sequences of any length fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the dense layers, where one strong step should decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the last dense layer of a network on volumes, as in two axes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the last dense layer of a network on volumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the last dense layer, in place of a large Flatten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the last dense layer, where one strong place should decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before vectors are compared, as in metric and contrastive learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin before you end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind a convolution, to enlarge pictures sharply and cheaply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind convolutions over text and speech, with twice as many filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the Embedding of a transformer, where data are few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the input, when few examples are learned by heart; in denoising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between Conv1d (channels × steps) and LSTM or attention (steps first).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between a recurrent encoder and decoder; concatenate what it gives with the query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between a recurrent layer and the answer, where some steps matter more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between convolutions (channels first) and sequences (features last).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between convolutions and the last dense layer, for any size of picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between convolutions or behind an Embedding, where neighbours agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between dense layers when training is far better than validation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the part that looks at pictures and the dense layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two convolutions with groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it to {1} channels if each should have its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring one of them to the shape of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring one to the width of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the other axes to one size, or join along another axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its shape before it comes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel shuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose sizes whose product fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the code in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the code, or what leads into the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count windows that hang over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut into {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance between the places that are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance between the window's points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout of {1} acts between layers, and there is one layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every network begins with one; its shape is that of one example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every network ends in one. For classes it takes one score a class, without Softmax: the cross-entropy loss applies it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange the first and the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected 1 or {1} numbers for {2}, found {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected 1 to {1} axes, found {2} ({3}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected 2 to 64 sizes that add up to {1} (axis {2} of {3}),</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected 2 to 64 sizes that add up to {1} (axis {2} of {3}), found {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a height and width that patches of {1} divide,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a lower bound below the upper one, {1},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a mask for {1} steps (axis {2} of {3}), found {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a picture for cubic curves, found {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a place from {1} to {2} on axis {3} of {4},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a row of tokens, found {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a scale or a shift to learn, found neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a size that {1} divides along axis {2},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a size that {1} divides along axis {2}, found {3} in {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a size within one stride of {1}, found {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a {1} of {2}×{3} (layers·directions × hidden),</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an axis {1} for {2}, found {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an even number of features a head for rotary positions, found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an even number of features a head for rotary positions, found {1} ({2} features, {3} heads).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an even power, found {1}: negative sums give no number (NaN).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an even size along axis {1}, found {2} in {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an input of at least the window's {1}, found {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an input of at least the window, {1},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an input of at least the window, {1}, found {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an output padding below the stride or the dilation,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an output padding below the stride or the dilation, at most {1}, found {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an upper bound above the lower one, {1},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected as many columns at input 1 as {1} at input 2,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected as many columns at input 1 as {1} at input 2, found {2} and {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at least one axis, found {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at least {1} axes to normalise over, found {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at most {1} axes to pad, found {2} of {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at most {1} axes, found {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at most {1} numbers in one example, found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at most {1} places on a side, found {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected axes from {1} to {2} for {3},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected axes {1} for {2}, found {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected channels and 1 to 3 axes of places, found {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected channels and places (2 axes or more), found {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected channels before the {1} axes of places, found {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected channels that {1} divides, found {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected channels that {1} groups divide, found {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected channels, found {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected each axis of {1} once (0 to {2}),</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected each axis of {1} once (0 to {2}), found {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected equal axes before rows and columns, found {1} and {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected features that {1} heads divide, found {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected height and width that {1} divides, found {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected inputs of one shape{1}, found {2} at input {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected inputs of one shape{1}, found {2} at input {3} and {4} at input {5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected inputs that differ along the last axis alone, found {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected inputs that differ along the last axis alone, found {1} and {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected inputs that differ only along axis {1}, found {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected inputs that differ only along axis {1}, found {2} at input {3} and {4} at input {5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected inputs with as many axes each, found {1} at input 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected inputs with as many axes each, found {1} at input 1 and {2} at input {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected key and value of as many steps, found {1} and {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected matrices (2 axes or more), found {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected one index for each number, {1}, found {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected padding of at most half the window, {1},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected padding of at most half the window, {1}, found {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected padding that leaves something, found {1},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected padding that leaves something, found {1}, which leaves {2} of the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected places from {1} to {2} on axis {3} of {4},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected places from {1} to {2} on axis {3} of {4}, found {5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected places that axis {1} of {2} has (0 to {3}),</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected places that axis {1} of {2} has (0 to {3}), found none from {4} to {5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected query and memory of as many features, found {1} and {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected several places in each channel, found {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected size 1 along axis {1}, found {2} in {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected sizes of 1 or more (or −1), found {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected sizes that {1} has, or others where it has 1,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected sizes that {1} has, or others where it has 1, found {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected the first axis before the last, found {1} and {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {1} ({2}) for “{3}”, found {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {1} numbers {2} for {3}, found {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {1} sizes for {2}, found {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {1} that {2} groups divide, found {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {1} to fill with, found {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {1} together, found the {2} alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {1}, found {2} without channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {1}, found {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {1}{2} numbers for {3},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {1}{2} numbers for {3}, found {4} ({5}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected −1 at most once, found {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F.normalize({1}, dim={2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor for negative numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill with 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled with one value, mirrored, with the edge repeated, or from the other end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters for each channel of the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters for each channel on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters, each giving one channel of the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First axis that is joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First block of a Vision Transformer; positions come behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First block of a network that reads text, letters or categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First place that is kept; negative ones count from the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First place that is not kept any more; empty keeps the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten and Linear to {1} on input {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten first if every number should be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten input {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten, or reshape one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For answers that must be positive, such as a variance or a waiting time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For attention built by hand, and wherever weights come from a branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For formulas of your own, such as e^x of a learned logarithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For gates and branches that take a part of the channels each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For gates on phones, as in the squeeze-and-excitation of MobileNetV3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For gates, and for yes-or-no answers that do not exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For gates: one branch decides how much of the other goes through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For maxout: several branches compete, and the strongest answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For pictures, where what matters is near in space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For scans and for video, with time as depth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For series and text where order matters and data are few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For short series; an LSTM or GRU remembers longer and trains easier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For signals, text and series, where what matters is near in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For style transfer and picture generation: contrast plays no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what no other block does; a composite of blocks is easier to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all sizes but one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one for every axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one number for every axis but the channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one number for every axis but the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give sizes that fill the axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the size that went into the pooling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the sizes of the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height and width of a patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far below zero large negative numbers end, α.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far from zero numbers must lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far numbers move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are stacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many channels are looked at, n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many inputs it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many inputs there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the last axes are normalised together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many parts of one size there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tensors it gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times larger each axis becomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times larger one side is than the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tokens there are: 0 to one less than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the neighbours weaken, α.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it stands one behind the other, each time with weights of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sharp the corner is, β.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In EfficientNet-like networks, where ReLU is too abrupt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In decoders of pictures such as SegNet, with the indices of the pooling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In decoders of signals, with the indices of the max pooling before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In decoders of volumes, with the indices of the max pooling before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In decoders, before a convolution; smoother than a transposed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deep networks without BatchNorm: means stay nearer to zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deep stacks of dense layers, without normalization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In detectors such as YOLOv4, in place of SiLU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In light networks for video and scans, before a convolution of size 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In losses of your own on yes-or-no answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In networks for phones such as MobileNet, which count in few bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In networks with SELU, which Dropout would upset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In newer transformers, in place of LayerNorm: as good, and cheaper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of Conv1d where weights and time are scarce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of Conv2d where weights and time are scarce, as in MobileNet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of Conv3d where weights and time are scarce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of Dropout, where nothing should be lost altogether.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of ELU where its level is not 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of LeakyReLU, where data are many enough to learn the slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of Tanh where units get stuck at its ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In recurrent and classic networks such as LeNet-5, around zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In small data sets, where LeakyReLU learns examples by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In sparse coding and denoising, where many values should be exactly zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In sparse coding, for a shrinking without a corner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In temporal convolutional networks; stack them with dilation 1, 2, 4, ….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the dense part of newer transformers, behind a Linear twice as wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the dense part of transformers, behind a Linear twice as wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In transformers and recurrent networks; works with any batch size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In transformers on pictures and on text of a fixed length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In transformers; for links between steps that lie far apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a composite: whether its port outside may stay without a wire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes behind convolutions, before Flatten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken as one channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It maps only the last axis ({1} numbers) of {2} of {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands behind convolutions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands between convolutions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes token numbers, straight from the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its input {1} has one channel, which is added to each of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its shapes are being found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join all axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join along axis {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join some of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it out of what is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the division safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last axis that is joined: −1 is the last of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn a scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave every axis as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave rotary positions out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the 0 out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the first axes alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the block before it give twice as many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the convolution before it have as many filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like SwiGLU, where the gate should be cheap and often exactly zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {1} holds two statements; give each a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {1} imports everything; name what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {1} imports from beside the project; write it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {1} is no Python: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {1} stands outside of classes and functions, where only imports and constants can stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear to {1} features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear to {1} features on input 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear to {1} features on input {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear to {1} features on the {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear to {1}×{2} on the {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local response norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a mask of the tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make its sizes smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the kernel smaller or add padding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the parts alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the window smaller, or pool less before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map it through a Linear, or take as many layers as the block it is from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map the query first (general)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix multiply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max pooling by {1}{2} on input {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean pooling to {1}{2} on input {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the first axis to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the last axis to the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-head attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name every axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest point, straight lines between points, or curves (pictures alone).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalise over all axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalise over fewer axes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in the memory of each direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in the vector of each patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in the vector of each token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in which a query and a place are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in which the steps are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On phones, where SiLU is too slow, as in MobileNetV3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the branch beside a shortcut, before Add, in deep residual networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the branch beside a shortcut, with a small start, or as a bias alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One axis: 0 is the first, −1 the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only axes of size 1 can be stretched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only blocks that act on each number alone take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad less, or fill in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad the picture, or take another factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Padding mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the channels that is set to zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the examples for which it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the links that is cut at random while training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the numbers set to zero between layers while training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the numbers that is set to zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the numbers that is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the channels that are mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the channels that do not see each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the features that look each in their own way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that the channels are divided into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel shuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel unshuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places added at the end of each axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places added on each side: zeros in a mean, never the largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places before: one number, one for each axis but the first, or one for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places behind; empty takes as many as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places cut off on each side of the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that it added on each side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a Convert before it, which makes 1 and 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a Dropout block behind it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a Linear to {1} features in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an Embedding before it, which turns tokens into vectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python with a class made from nn.Module; outside of classes and functions only imports and constants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it first: it can do whatever you can do on this computer. Then trust it with the button, or with --trust on the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce or select it, which leaves one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember {1} numbers as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reshape it to a row or a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reshape it to one channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reshape one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reshape to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reshape to {1} on input {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reshape to {1}×{2} on the {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale and shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set branches to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set dilation to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set dropout to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set groups to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set groups to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set how many inputs it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set numbers one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set output padding to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set padding to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set single numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the factor to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the factor to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set upper to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of one example afterwards; −1 stands for what is left, at most once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of one example: channels × height × width for pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinusoidal positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of each part where they differ; empty makes them alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of every axis afterwards; −1 leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the output in place of the factor; empty takes the factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the output; 1 leaves one number a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window of the pooling that is undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, which ends at each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size that the pooling found; empty where windows filled it to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the vectors' numbers before training; small ones, such as 0.1, let rare words disturb less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps between its windows; empty takes the size of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps between windows in the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps between windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps between windows; empty takes the size of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Dropout for a vector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a larger window or less padding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a number of groups that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a number of heads that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a patch that fits, or pad the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an even one, or put a ReLU before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take axis {1} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take both from the same block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take groups that divide both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take groups that divide them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take less output padding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take less padding or a larger kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take less padding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take other heads or features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take straight lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the Embedding away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the mask of the same sequence, or another axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tokens straight from the input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them as real numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {1} of input 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The argument {1} is to be a number, text, True, False, None, or a list of them, found “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axes by their old places, the first place is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class to use; empty takes the last one made from nn.Module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code has more than {1} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is nested too deeply to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is no text that Python can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say what is inside this composite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first choice after a convolution or a dense layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place, counted from 0; negative ones count from the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places, counted from 0; negative ones count from the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power that is taken, β.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power: 1 adds up, 2 takes the length, high ones near the largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query as it is, of the memory's width; or mapped to that width first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate of the Dropout that shakes as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slope before training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spread of one number is nothing; take LayerNorm, or normalise earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token that fills up short sequences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of γ before training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value where the filling is constant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class made from nn.Module in the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class “{1}” in the code; it has {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project holds code of its own, which runs only once you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Neurodraft has no block of the kind “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bring a vector back to a picture, or to split an axis in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bring numbers to a measure that another branch finds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bring numbers to another range, such as 0–1 to −1–1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To build AlexNet as it was; BatchNorm has taken its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To choose by distance or cost, where less is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To choose columns of a table or bands of a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To clamp numbers, and in binarized networks, which it lets learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To close a shortcut around a block, as residual networks do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide on features that other blocks found; at the end of most nets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To enlarge a picture, as decoders, GANs and U-Nets do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To enlarge a volume, as decoders of scans do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To give a picture its channel, or to stretch a vector over another input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To give one vector to every step, or one channel to three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To halve a picture smoothly, as LeNet-5 does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To halve a picture with something between mean and largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To halve a volume and keep what stood out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To halve a volume smoothly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To halve a volume with something between mean and largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hand on what several branches found, as Inception and U-Net do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep the last steps, some channels, or the middle of a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To lay one vector beside every step or point before Concatenate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To lengthen a sequence, as decoders of signals do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To let only what is strong enough through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To let several branches vote with one voice each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To make a picture smaller without losing any of its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To make one sequence of several vectors, or channels of several pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To make one vector of a sequence, or one number of a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To match pictures, sentences or faces: two branches, one answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To name a place, to bundle wires, or to hold a place for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To reach a size, to shift in time, or for edges without a seam of zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read a sequence by its first or last step, or to take one channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read an answer as a class; nothing learns through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read scores as probabilities; the cross-entropy loss wants the scores without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read what each point of a picture shows, as in segmentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see how two branches differ, as in siamese networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To shorten a sequence and keep what stood out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To shorten a sequence smoothly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To shorten a sequence with something between mean and largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To silence small values, as in denoising by thresholds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transpose or widen one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the numbers that come out; bool is no for 0 and yes for all else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a kernel of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a power of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a window of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use patches of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the first axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the last axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {1} groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {1} head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {1} heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the newest batch in the running mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What bends the state at every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in the place of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out is known once the walk has looked inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out: the state at every step, or the last state of each direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What every number is multiplied by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has numbers of its own: each channel, each feature, every number, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is added afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is added so that nothing is divided by 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is taken along the axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is taken of all places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What numbers must be above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where all branches must agree before something counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where an axis has done its work, such as a single channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the channels lie: first behind convolutions, last in sequences of vectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the new axis lies: 0 makes it the first, −1 the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where units with ReLU die, as in discriminators of GANs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where what two branches found counts together, such as word and relation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where β·x is above it, y is x, which is safe to compute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wherever texts of unlike lengths share a batch: wire it to the mask of each block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a mask goes through too, and gets a place for the vector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a second one reads from the end to the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a step sees the steps up to its own alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a window that hangs over the edge counts too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each channel (first axis) learns its own slope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each channel of the output adds a number of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each filter adds a number of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each number of the vector has a number added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each output adds a number of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether each place is repeated on the spot, not the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether gates have numbers of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether queries and keys are turned by their positions (Su et al. 2021).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether rows of the second input are taken in place of its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether scale γ and shift β are learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the axis stays, with size 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the corners of input and output meet; not for nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the input is first multiplied by √features, as the paper does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the last state of each layer comes out too, for another one to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the places of the largest numbers come out too, for max unpooling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the projections add numbers of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the scale γ is learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the weights (query × memory steps) come out too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the weights of the steps come out too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the zeros of the padding count in the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether token 0 is padding, whose vector stays zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether whole channels (first axis) are set at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Φ is exact or a tanh that is close to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether β is learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether γ is learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which number is looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole numbers come out, through which no gradient flows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire both, or neither to begin with zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire the indices of the max pooling that gave these sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeros added on each side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mask of yes and no (bool)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a multiple of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture (channels × height × width)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a vector (features)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a volume (channels × depth × height × width)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a × b → c × d, where a·b = c·d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absolute value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {1} at input {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at input {1} and {2} at input {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {1}, found {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axes {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels of the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cubic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found none from {1} to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {1} and {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found {1} in {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h[t] = z·h[t − 1] + (1 − z)·n, with gates z, r and news n of x and h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>int64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid syntax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real numbers (float32)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which leaves {1} of the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole numbers (int64)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = 1.0507·(x for x &gt; 0, else 1.6733·(e^x − 1))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = argmax x[i] over i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = a·(m·x + α·(1 − m)) + b, m = 0 with probability rate, else 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = mean, sum, max, … of x[t] over t, where mask[t]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = m·x / (1 − rate), m = 0 with probability rate, else 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = m·x / (1 − rate), one m an example, 0 with probability rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = softmax(Q·Kᵀ / √d)·V, for each head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = x for x &gt; 0, else a·x, a drawn between the bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = x for x &gt; 0, else a·x, a learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = x for x &gt; 0, else slope·x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = x for x &gt; 0, else α·(e^(x/α) − 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = x for x &gt; 0, else α·(e^x − 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = x for x &gt; threshold, else value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = x − width for x &gt; width, x + width for x &lt; −width, else 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = γ·(x − mean) / √(variance + ε) + β, each channel of an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = γ·(x − mean) / √(variance + ε) + β, each channel over the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = γ·(x − mean) / √(variance + ε) + β, each group of channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = γ·(x − mean) / √(variance + ε) + β, over the last axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = γ·x / √(mean of x² + ε), over the last axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y[c, p] = (Σ x[c, s·p + k]^power)^(1/power) over the window k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y[c, p] = max of the p-th part of x[c]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y[c, p] = max x[c, s·p + k] over the window k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y[c, p] = mean of the p-th part of x[c]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y[c, p] = mean of x[c, s·p + k] over the window k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y[c, p] = x[c, p / factor], between points as the mode says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y[c, p] = x[c, p − before], and the filling around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y[c] = m[c]·x[c] / (1 − rate), m = 0 with probability rate, else 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y[c] = mean or max of x[c, p] over all places p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y[c] = x[c] / (k + α/n · Σ x[j]²)^β, j over n channels around c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y[f, s·p + d·k] += w[c, f, k] · x[c, p], and b[f] everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y[i, j, k] = x[k, i, j], and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y[i] = x[i mod n], or x[i div times] where each is repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y[i] = x[start + i·step], as long as that is before stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y[k·g + j] = x[j·n + k], g groups of n channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y[p] = W·(all numbers of patch p) + b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y[t] = x[t] where mask[t], else 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} ({2} features, {3} heads).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} each · {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} found {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}({2}, output_size={3})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, found “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}.repeat_interleave({2}, dim={3})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}found {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· {1} apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· {1} layers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>, at least {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, at most {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 or {1} whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {1}/{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From step {1} on: {2} {3} → {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on after step {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurodraft's resources are missing: install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code with this SHA-256 may run here. Delete this file to take that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training process cannot be started: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training process stopped ({1}). The last checkpoint is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work stopped: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display, so {1} is trained here in the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pool “{1}”; choose one of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “{1}”; {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {1} “{2}”; {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a padding mask: yes at real steps, no at padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number up to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any number of methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did you mean {1} or {2}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did you mean {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ran out of memory or was ended from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring the {1} part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end of the job after {1} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the pool “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of a few methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one whole number for every axis, or one an axis, such as 3×3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text of several lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list without a name shows all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training loss {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation loss {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} examples to train, {2} to validate, {3} to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} from {2} to {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} h {2} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not a part of Neurodraft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} min {2} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of at least {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of at most {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} parameters, {2} MACs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} · best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: a value is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: expected {2}, found {3}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>({1} seen, {2} more for changes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, after {1} for differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Parquet, Arrow, CSV or JSON lines file, or a folder of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process that reads the data was ended from outside or ran out of memory; make batches smaller and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against learning by heart, in longer trainings on not many examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against learning by heart, where measurements are not exact anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air traffic, hourly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {1} examples are on {2} text{3}, which {4} parts cannot share; add texts, or set validation or test to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An .npz file with inputs and targets, or the .npy of inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An autoencoder tells its one input of numbers again, and these data are {1} of tokens; choose other data, or let it tell what the source says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Mixup, where pieces of a picture should suffice to tell its class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both a file (“{1}”) and a name of the hub (“{2}”) are given; empty one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breast cancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By given mean and deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV of a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV or TSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters of each text: shorter ones are filled up, longer ones cut off at the end. A second number is for the second text, such as the question or the translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of pictures; empty takes the only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the class; empty takes the last that is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the text, or several separated by commas, each an input; empty takes the one with the longest texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of times, or two of them with day and clock; empty takes the first that holds times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column to be told from the others; empty takes the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column to be told; empty takes the one called “label”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of numbers to use, separated by commas; empty takes all, forecasting the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of texts, separated by commas; empty takes the only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that are not used, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that are seen, separated by commas; empty takes all, the targets included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to be told, separated by commas; empty takes the source's usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, step {1}: {2} makes {3} inputs, more than {4}; take fewer columns or texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, step {1}: “{2}” is no step that this version knows; choose one of {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop centre: a middle of {1}×{2} cannot be cut out of pictures of {3}×{4}; make it smaller, or resize the pictures first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross two columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross two columns: “{1}” holds {2} different texts, more than {3} to cross with a number; choose another column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of the classes {1}{2} has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row has {1} to tell “{2}” from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row has {1} values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each text of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each text of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farthest move along each axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farthest move, as part of height and width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farthest turn of the circle of colours, of which 0.5 is half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill missing values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip vertically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder whose sub-folders are named after the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For most photographs; not where left and right mean something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For photographs in which things are near or far; the usual for ImageNet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For photographs taken in any light; not where colour tells the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For pictures from above or through a microscope, which have no upside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For short texts, where a few words give the class away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {1} of the {2} questions kept aside, the answer lies beyond the first {3} tokens of the text and cannot be found; make the length larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {1} of the {2} questions learnt from, the text has more than {3} tokens, and only a stretch that holds the answer is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey: pictures of {1} channels have no red, green and blue to make grey of; take the step away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height and width in points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height and width to which every picture is brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a picture of another proportion is made to fit: its middle, or all of it stretched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How another proportion is made to fit: the middle is cut out, the whole picture is stretched, or it is kept whole between black bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a word must occur in the training part to be known; 1 leaves no unknown words to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each row there are two texts with a tab between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of files: a name on the Hugging Face hub, such as “ylecun/mnist”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has sub-folders with pictures: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has sub-folders with texts: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds such files, in no sub-folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a JSON object, as questions on texts are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an archive of NumPy arrays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an array of NumPy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large set of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large set of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest change of size: with 0.1 pictures become up to 10% larger or smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest change of the distance from grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest change of the distance from the mean brightness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest change: with 0.2 points are multiplied by 0.8 to 1.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest part of the area that is covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest shear to either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest standard deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest turn to either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing values of {1} are filled with {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing values of {1}{2} are filled with the median of the training part; add the step “Fill missing values” to choose otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most that a side is longer than the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most that a side is stretched against the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of columns, separated by commas; empty takes all that fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of columns, separated by commas; empty takes those that hold the same everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the two columns, separated by a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is chosen yet; choose one, or a folder of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {1} is chosen yet; choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One example {1} is left out ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number for every channel or column, or one for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One question is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unit for every small change of the point of view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the examples that is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the examples that is mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the pictures that is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the pictures that is covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the pictures that is mirrored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the pictures that is mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the words that becomes unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions on texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resized crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the stories; each has one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences of the longest story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the distribution Beta(α, α) of the area; with 1 all are equally likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the distribution Beta(α, α) of the proportion: small is nearly all of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size beyond which numbers are cut off; 0 cuts none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest part of the area that is covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest part of the area that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest standard deviation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation, in that of the numbers themselves once they are standardized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation; 1 is the distance from black to white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps after which the series repeats; 0 finds out, such as 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps from one window to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that it is to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that the network sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories, all of them different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories, answers pointed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts with an input each; the rarest beyond them share the input “other”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The .npy file of targets; empty for an .npz file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CSV file, in UTF-8; its separator is found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CSV or TSV file, in UTF-8; its separator is found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Hugging Face hub has no set of data called “{1}” that is open to all; check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON file, in the format of SQuAD 1.1 or 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class folder “{1}” holds no file that ends in {2}; put some into it or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class folder “{1}” holds no picture; put pictures ({2} …) into it or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class “{1}” has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class “{1}” has {2} examples and “{3}” {4}; whoever always says the first is right in {5}, so look at more than accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class “{1}” has {2} times as many examples as “{3}”, so accuracy tells little; look at the F1 of each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes have too few examples (at most {1}) for {2} parts; add examples, or set validation or test to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{1}” already says what is to be told; leave it out unless it is known beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{1}” has the same number everywhere, which tells nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{1}” holds pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{1}” holds sentences, “{2}” a few classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{1}” holds sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{1}” holds times, and {2} numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{1}” holds what “{2}” will be {3} steps later, which nobody knows when a forecast is made; leave it out of the inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns “{1}” and “{2}” hold sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are texts now, and the network has learnt from numbers; bring the former data back, or train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of {1} have different columns; put those that are alike into a folder of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{1}” holds files of several kinds ({2}); choose one file, or a folder of one kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{1}” holds no CSV, JSON lines, Parquet or Arrow file; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{1}” holds no rows; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{1}” holds nothing that is known; choose {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{1}” is empty; choose {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{1}” is empty; put a sub-folder of {2} into it for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hour is the same in every row, which tells nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language to translate into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark before decimals; the other one groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the {1} holds a character no file can have; choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number or text that is put there as a constant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preparation of the data has the format {1}, and this version reads {2}; take the version of Neurodraft that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preparation of the data, kept when the network was trained, cannot be read; bring its file back, or train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are not in the order of time; they have been put into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series is too short for any window; add rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text file, in UTF-8; what stands behind a second tab is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts from the least to the most, separated by commas; empty takes the alphabet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times after a step of one {1} are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times are not evenly spaced: not every step is one {1}; each row counts as one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer of “{1}” is gone from the run; bring it back, or train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizer saved with the network cannot be read ({1}); train it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {1} in “{2}” lie in no sub-folder; make one for each class and put its {3} there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only {1} different stories of up to {2} sentences; allow longer ones for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {1} examples for {2} parts; add examples, or set validation or test to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a column of sentences, and one of a few classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These tokens come without their words, so they cannot be shown as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three channels of colour, or one of grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ask this, a story needs room for {1} sentences, and so some are longer than {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens at most, the four special ones among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of each text: shorter ones are filled up, longer ones cut off at the end. A second number is for the second text, such as the question or the translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation ({1}) and test ({2}) leave nothing to learn from; make them less than 1 together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes 0 and 1: median and quartiles, which few extremes do not disturb, mean and standard deviation, or least and most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes first in dates such as 03/04/2013; auto finds out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in from the edge: black, the picture mirrored there, or its last point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What covers it: points by chance, black, or the picture's own mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is added first, so that 0 can be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked: where somebody is, where a thing is, where it was before, who gave it, what was given, whether somebody is there, how many things somebody carries, or which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is put there; texts take the most frequent one where a median or mean is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be told; auto takes text and few whole numbers for classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be told; auto takes whole numbers and text for classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands where a value is missing; a straight line to the next one uses the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the target is: a class, another text, or answers that stand in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was fetched of “{1}” is gone; fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {1} holds is neither a number nor a text, and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a camera or a hand is not always straight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where cameras are out of focus, or shapes matter more than grain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where cameras are poor; also to make an autoencoder denoise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the channels of pictures lie; auto looks at arrays of bytes alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the largest number learnt from goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the smallest number learnt from goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things may be hidden in part, or a network looks at one detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a column is added that is 1 where a value was missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether capital letters are read as small ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether changes are seen and told instead of values: from step to step, or since the same time a season earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether inputs are numbers of tokens, for an Embedding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether new points are mixed from their neighbours, or the nearest is taken as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether numbers to be told are scaled as well; they are shown in the file's units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether rows that repeat an earlier one are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether that set is fetched where it is not on this computer; it may be large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the day of the week is seen, as sine and cosine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the first row holds names, not sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the first row holds names; auto says no where most of it are numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the first row holds names; auto takes one for names that holds no class of the rows below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the first sentence is to be told from the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the time of day is seen, as sine and cosine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the time of the year is seen, as sine and cosine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether “{1}” begins with the day or the month cannot be told; the day is taken, choose the other order if that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of several configurations a set of the hub has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which split is taken; empty takes “train”, or everything where nothing is called so, and “all” takes every file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>_Manner({1}, crop={2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CSV, TSV, JSON, Parquet, Arrow or NumPy file, or a folder with a sub-folder of pictures or texts for each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number with decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a straight line, which uses the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing, and nothing was learnt to put there; fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at character {1} the text holds “{2}”, not the answer “{3}”; mend answer_start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside the target “{1}” there is no column to tell it from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside the times there is no column of numbers; add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by quartiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column of times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column to leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every value is missing; leave the column out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a finite number up to {1}, found “{2}”; mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number, found “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a number, found “{1}”; mend it, or leave out the row or the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected a time such as 2013-12-31 18:00, found “{1}”; mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected an object, found {1}; mend the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {1}, found {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {1}, found {2}; mend the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file of pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast another column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height={1}, width={2}, colour={3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of no kind that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name cannot be that of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it out of the inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the split empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than two columns of times are named; name one, or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column holds times; name one of {1}, or write times such as 2013-12-31 18:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hour of half a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no question has an answer; add some that have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number in text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures (channels × height × width)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product of text and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconstruct the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seasonal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that repeat an earlier one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that repeats an earlier one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON is cut off there; copy or save the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is empty; leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the class is missing; fill it in or leave out the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column holds {1}; choose columns of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column “{1}” cannot be text and class; choose two columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column “{1}” holds no value; add some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read ({1}); choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty; choose one in the format of SQuAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty; choose one with a row of names and rows below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the packed file is damaged; pack it again, or unpack it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row cannot be read ({1}); mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has {1} cells and the first row {2}; make them equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time is missing; fill it in or leave out the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time “{1}” {2}, unlike the first; write all alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are names of columns and no row below them; add rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no column left for the class; name fewer of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no column “{1}”, which the network has learnt from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no {1} “{2}”; choose one of {3}{4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is only one column; a text and its class are needed, separated by a comma or a tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON ({1}); mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON in the format of SQuAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no UTF-8 text; save the table as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no file in the format of SQuAD, which is an object with “data”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two columns are called “{1}”; rename one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole numbers, since they are tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} and {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} and {2} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} asked again on the same text and taken once, with all answers (the first is {2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be read as a picture ({2}); mend it or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cells are more than {2}; check the separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} changes pictures (channels × height × width), and these data {2}; take it out of the choice of data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} changes {2}, and the examples are {3}; take it out of the recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} comes with “classes” that are no list of distinct names; mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} empty and left out ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} example {2} (counted from 0) has the class {3}, and there are names for 0 to {4} only; add its name or mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} example {2} (counted from 0): expected a finite number up to {3}, found another; mend or leave out that example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} examples {2} are left out (the first is {3}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} fewer examples than there are parts, and so is missing from validation or test; add examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has no column called “label”; name the column to be told: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has no column called “{2}”; choose from {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has no column of numbers or texts; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has the element type {2}; save whole numbers or text for classes, or real numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has the impossible shape {2}; save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has {2} axes; give one class for each example, not a row of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds Python objects, which are never read because they can run code; save plain numbers instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds a class of its own for each of the {2} examples; choose another target, or regression if it holds numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds fractions, which are no classes; choose regression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds no examples; save at least one along the first axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds no numbers that can be told; choose classification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds no pair of two texts; add some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds no rows; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds only the class “{2}”; at least two are needed to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds texts, which are no numbers; choose classification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds values of the kind {2}, which cannot be told; choose another column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is a series, and the network has learnt from a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is a table, and the network has learnt from a series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is copied so that single rows can be read, and the copy cannot be written to “{2}” ({3}); make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is cut off before its end; copy or save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not there any more; load the data again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} mixes examples of one input, and these have {2}; take it out of the recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} mixes the classes of examples, and these data tell no class; take it out of the recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} no example; the network cannot learn it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of the tokens in “{2}” of the validation part are unknown; make the vocabulary larger, or take byte pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of the {2} examples kept aside have the same inputs as one that is learnt from, so the measurements are too good; leave the copies out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of the {2} examples kept aside have the same text as one that is learnt from, so the measurements are too good; leave the copies out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of the {2} texts in “{3}” {4} more than {5} tokens (up to {6}) and {7} cut off at the end; make the length larger to keep all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} steps of one {3} are not in the file, the first at {4}; they have been put in without values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} questions are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} row {2}: expected a finite number; mend it or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} row {2}: the value is missing; fill it in or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} row {2}: {3} is none of the {4} classes that are named, as in splits that are not labelled; choose another split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} rows are too few: a forecast is made of the last {2}{3}; add earlier rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} rows have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} seen and {2} to be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} the time of another, such as {2}; the last of each is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} windows are left out because {2} is missing in their future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} without an answer and left out, as a network that points to an answer cannot say that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} becomes an input of its own (one-hot); add a step for columns to choose otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} in more than one class, such as “{3}”, and nothing can tell which is meant; mend their classes or leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} in the column “{3}” and in no row that the network knows; it counts as none of the known texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} more than {3} of the values and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} more than {3} of the values and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} no numbers and cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, column “{2}”,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, column “{2}”, row {3}: expected a class, found {4}; choose another split or column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, column “{2}”: every value is missing; leave the column out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, example {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, row {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, row {2}, column “{3}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, row {2}, column “{3}”: expected a finite number up to {4}, found {5}; mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: a text is told from one text, and {2} columns are named; name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: after how many steps the series repeats is not known for steps of one {2}; set the season, or take first differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: at character {2} the text does not hold the answer “{3}”; mend answer_start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: beside the target “{2}” there is no column of numbers or texts to tell it from; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: every window has a missing value of {2} in its future; forecast another column, or a shorter time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: expected a text and a question; mend it or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: expected answers with “text” and “answer_start”, found “{2}”; choose another column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: name the column of pictures: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: name the column of texts to be told: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: name the column of texts: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: name two columns, separated by a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: name two columns: that of texts and that of questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: no question has an answer; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: no text of the column “{2}” holds a number; choose another column, or one-hot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: the answer is empty; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: the column “{2}” also holds {3}; write every text into the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: the column “{2}” has no value in the training part; leave the column out, or fill it with a constant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: the column “{2}” has no value in the training part; leave the column out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: the column “{2}” holds no pictures (bytes of files, or their names); choose from {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: the column “{2}” holds no {3}; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: the column “{2}” holds {3} and no texts; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: the column “{2}” holds {3} different texts; add a step for columns that leaves it out, or makes numbers of it (text to number, one-hot).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: the column “{2}” holds {3}, which has no logarithm after {4} is added; add more, or leave it out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: the column “{2}” lacks {3} of its values; {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: the picture is missing; leave the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: the smallest deviation {2} is more than the largest {3}; exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: the smallest part {2} is more than the largest {3}; exchange them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: the steps leave no column to tell the target from; take out the one that leaves columns out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: the {2} part has {3}, and a window needs {4} of them; make the part larger, or the past or the horizon shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: there is no column “{2}”; choose from {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} GiB do not fit into memory; save the arrays as two .npy files, which are read bit by bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} inputs of {3} rows do not fit into memory; leave out columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} of {3} rows have the time of another row, such as {4}; put series side by side in columns, or name the column of hours as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} rows are too few for a window of {3} steps ({4}{5}); take fewer steps, or add rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2}: expected {3} such as “0.485, 0.456, 0.406”, found “{4}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2}: the data have {3} channels or columns, and {4} numbers are given; give {5}, or one for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: “{2}” is an address; fetch the pictures and name their files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: “{2}” is no number to fill the column “{3}” with; write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: “{2}” is not there; mend the row or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}; fill it in, or leave out the row or the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}/{2}” is damaged; save the data again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}/{2}” is not there; save the data again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” cannot be fetched from the Hugging Face hub ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” cannot be fetched, as the library datasets is missing; install “neurodraft[hub]”, or choose a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” cannot be opened ({2}); choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” cannot be read ({2}); choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” cannot be read as a NumPy file ({2}); save it again with numpy.save or numpy.savez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” cannot be read as a file of the kind {2} ({3}); mend it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” cannot be used: the network learnt nothing like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” cannot be written to “{2}” ({3}); make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” has a target for every example of “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” has no split called “{2}”; {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” has several configurations, and this is none; {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” has {2} inputs and {3} {4} targets; save as many of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” holds no rows; choose another split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” holds only the class folder “{2}”; at least two are needed to tell apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” holds the inputs alone; choose the .npy file of targets as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is empty; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is empty; choose {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is larger than {2} GiB; divide it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is larger than {2} GiB; save it as .npy files, which are read bit by bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is missing; mend the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is nested too deeply; make its objects flat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is no augmentation that this version knows; choose one of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is no name of the Hugging Face hub; write it as there, such as “ylecun/mnist”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is no preparation of pictures that this version knows; choose one of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is no scaling that this version knows; choose one of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is no source of data that this version knows; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is no way to cut series that this version knows; choose one of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is no way to make tokens that this version knows; choose one of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is not on this computer yet; choose “fetch” to get it from the Hugging Face hub, which may take a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is not there; choose an existing file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is of no kind that is known; choose a CSV, JSON lines, Parquet or Arrow file, or a folder of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is of no kind that is known; choose {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is one long list, which cannot be read in pieces; write one object on each line (JSON lines).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is one picture; choose the folder that has a sub-folder of pictures for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” needs arrays called “inputs” and “targets”, found {2}; save it with numpy.savez(file, inputs=..., targets=...).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” was not fetched before, and the Hugging Face hub ({2}) is out of reach; go online, or choose a file of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” {2}; choose an existing {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}”, array “targets”,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}”, example {2} (counted from 0): expected finite numbers up to {3}, found another; mend or leave out that example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}”, line {2}: expected a JSON object with the names of columns, found another value; mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}”, row {2}, character {3}: {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}”, row {2}, column “{3}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}”, row {2}: expected two sentences with a tab between them, found “{3}”; mend the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}”, row {2}: this is no UTF-8 text; save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}”, row {2}: this is no text but something else, such as a packed file; choose a text file in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}”, rows {2} to {3}: a column holds values of several kinds ({4}); make them alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}”, {2}: this is no JSON ({3}); write one object on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}”: a column holds values of another kind than before ({2}); make them alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}”: expected a list of JSON objects with the names of columns; mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}”: expected inputs that are {2}, found the element type {3}; convert them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}”: the column “{2}” holds text that is not in UTF-8; save the file in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}”: the file holds no sentences; choose one with two in every row and a tab between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}”: two columns are called “{2}”; rename one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exporters</name>
    <message>
        <source>The ONNX file would differ from the network by {1} (allowed {2}), so it was not written; export safetensors and python instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no export to “{1}”; choose one of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network cannot be written as ONNX: {1} Export a PyTorch program or the source instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network cannot be written as a program: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the set of operators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” cannot be written: {2}; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Air traffic: the departures of a day, by GRU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air traffic: the departures of a day, by Transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers in stories: LSTM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers in stories: Transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breast cancer: benign or malignant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolution and recurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolution, GRU and attention on pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolution, LSTM and attention on film reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolutional autoencoder on Fashion-MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depthwise-separable on Fashion-MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diabetes: progress in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dictionary entries: LSTM in both directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dictionary entries: convolution over words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English to French: Transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English to German: GRU with attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English to German: Transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English to Spanish: Transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film reviews: GRU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film reviews: LSTM in both directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film reviews: Transformer encoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film reviews: convolution over words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film reviews: the mean of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film reviews: words and pairs of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid network as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inception-like on Fashion-MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverted residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LeNet-5 on Fashion-MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perceptron on Fashion-MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projected residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small residual network on Fashion-MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeeze and excitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stocks: the price of a month, by GRU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories: LSTM with attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories: Transformer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformer decoder layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformer encoder layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two convolutions on Fashion-MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VGG-like on Fashion-MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision Transformer on Fashion-MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weather: the temperature of a day, by LSTM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weather: the temperature of a day, by temporal convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wine: who grew it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecasting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text classification</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>&lt;neurodraft network {1}&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wire ends at “{1}”, and the block has no such input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Flatten and Linear to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Linear to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Linear to {1} features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an Input block with that name if the network needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one behind the last block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one: data enter the network there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that leads here comes from optional inputs, and they have no wire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it to a vector first, with Flatten or pooling, and then to the right width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of a project runs only once you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value in the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag an Input block onto it to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it as many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the shape of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold {1} vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In batches of two and of three examples {1} gives {2} and {3}; the shape may not depend on the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as it is; take it out or update Neurodraft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must have {1} axes: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its wire comes from “{1}”, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {1} comes from “{2}”, which gets nothing outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {1} has no wire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {1} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the last block give {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {1} of its code: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing uses its output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it and mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat it once, or let its first output be like its input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {1} of “{2}” to {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T_destination add_module apply bfloat16 buffers call_super_init children compile cpu cuda double
    dump_patches eval extra_repr float forward get_buffer get_extra_state get_parameter
    get_submodule half ipu load_state_dict modules mtia named_buffers named_children named_modules
    named_parameters neurodraft_file neurodraft_source parameters register_backward_hook
    register_buffer register_forward_hook register_forward_pre_hook register_full_backward_hook
    register_full_backward_pre_hook register_load_state_dict_post_hook
    register_load_state_dict_pre_hook register_module register_parameter
    register_state_dict_post_hook register_state_dict_pre_hook requires_grad_ set_extra_state
    set_submodule share_memory state_dict to to_empty train training type xpu zero_grad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away one of its wires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the shape of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the wire away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the wire away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are {1}, the block says {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data have {1} tokens, and the table has vectors for {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data have {1}, and no Input block takes “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data need {1}, the network gives {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{1}” of code of your own is taken in the network's file; give it another name in the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has problems. {1}{2} {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several Output blocks, and training measures one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {1} Input blocks, and these data have {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Input block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Output block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These blocks form a loop: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To stand {1} times in a row it must give what it takes ({2}),</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To stand {1} times in a row it must give what it takes ({2}), and it gives {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two imports of code of your own are called “{1}”; give one of them another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is inside cannot be computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire it to the block that needs it, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire it, or delete the block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire that input outside, or do without it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire them outside, or let something else lead here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a score for each of {1} tokens at each of {2} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add_submodule code delete_all_unused_submodules delete_submodule graph print_readable recompile
    to_folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and it gives {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {1}(nn.Module):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for _ in range({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its result {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one score for each of the {1} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input itself, {1},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two scores (start and end) at each of {1} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} before “{2}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} before “{2}”, {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} failed: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} for each example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} inputs ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} for each example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}for {2} in {3}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” has no output called “{2}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>project</name>
    <message>
        <source>; correct it or open a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project holds at most {1} blocks, those inside composites too; divide it in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wire from “{1}” to “{2}” would close a loop; data can only flow forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composites lie in each other at most {1} deep; ungroup one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CrossEntropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs over which the learning rate rises from zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs without improvement after which training stops; 0 never stops early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FashionMNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How numbers are scaled; fitted on the training part alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How series become examples: past and future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How text becomes tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate changes over training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How weights follow the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest gradient allowed; 0 leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part kept aside for the final measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the data that measures each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the training part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty on the absolute size of weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalty on the squared size of weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random changes to the training examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the division into parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of weights, order and random changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the blocks that shall become one, other than Input and Output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no blocks; copy some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input “{1}” of “{2}” has a wire already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovered copy of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovered copy of “{1}” cannot be read; it stays in {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no block “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{1}”; check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done to columns of a table, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done to every picture before training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured beside the loss; empty takes what fits the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be told: what the source says, or the input itself (for autoencoders).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What training makes small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where training runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a face of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cpu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a face “{1}” of {2} that is empty, there twice or taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a wire to or from “{1}”, which is no block of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a wrong value under “{1}”: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has composites in each other more than {1} deep, at {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no usable “id” for {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the format {1}, where a whole number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has two wires to the input “{1}” of “{2}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has wires that form a loop through “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {1} as a face of {2}, not block and parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {1} blocks, those inside composites counted; Neurodraft opens at most {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {1} for {2}, where {3} is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {1} for {2}, which is off every canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {1} for “{2}” of {3}, not a block and a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {1} for “{2}” of {3}, where two numbers belong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {1} {2}; Neurodraft opens at most {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is JSON but no Neurodraft {1} (it has no “format” and “{2}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimizers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the composite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drawing inside {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses the id “{1}” twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was saved by a newer Neurodraft (format {1}, this one reads {2}); update Neurodraft to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is inside {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the source says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“name” of a face of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“of” of a face of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” cannot be removed: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” cannot be written: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” has no {2} called “{3}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is a folder; choose a .neurodraft file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is empty; open a backup or begin a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is larger than {2} MiB, which no Neurodraft project is; choose a .neurodraft file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is nested too deeply to be a Neurodraft project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is not text, so it is no Neurodraft project; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is not text, so it is no composite; take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is too large for a composite; take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” lies between the selected blocks; select it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” {2} at line {3}, column {4}; open a backup or a recovered copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message>
        <source>The run cannot be kept in “{1}” ({2}); choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run “{1}” is being trained already, by process {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} Stop it there first, or wait for its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” holds something already; choose a new folder for the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” holds too many runs called “{2}”; take some away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is no run: it holds no readable {2}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>(There are {1} more problems.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, first in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, in the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-1/N · Σ (1-p)^γ · log p, with p = softmax(z)_y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-1/N · Σ Σ_c q_c · log softmax(z)_c, with q_c = (1-s)·[c = y] + s / classes; over the steps of a text with its tokens as classes, divided by the mean length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/N · Σ [argmax z = y]; with a single score, [z &gt; 0] = y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/N · Σ [fewer than 5 classes have a higher score than y]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/N · Σ max 2·common / (words told + words wanted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/N · Σ mean (z-y)²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/N · Σ mean |z-y| / q, q = mean_t |y_t - y_(t-m)| over training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 · log₁₀( (white - black)² / (1/N · Σ mean (z-y)²) )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 · (1+β²)·P·R / (β²·P + R), β = 2, mean of n-grams of 1 to 6 letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 · min(1, exp(1 - wanted/told words)) · (p₁·p₂·p₃·p₄)^¼, p_n = the right n-grams' part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good choice when the number of epochs is fixed beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good first choice for nearly every network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added below the line, against division by zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch normalization cannot learn from one example at a time; take larger batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch normalization sees the smaller number, so it may learn less well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance δ where the line begins, in units of the scaled target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide by the largest mean square so far (Reddi et al. 2018).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide by the standard deviation instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early stopping watches the validation part, and there is none; set a validation part or a patience of 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs between two falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs without improvement that are borne with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples of the validation part that texts are told for after every epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected more than 1 value per channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a steady fall without a fixed end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For answers to questions, to count nearly right ones as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For answers to questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For larger networks and transformers, where weight decay matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For numbers, to be exact on most examples and calm about the few far off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For numbers, where a few examples are far off and must not rule the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For numbers, where large errors are much worse than small ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For recurrent networks, and where gradients change their size much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For series above zero, when people think in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For short texts, and languages with many forms of a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For short training at a high rate; it brings its own warm-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For two classes, where classes do not exclude each other, or for pictures from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times lower than its beginning it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times lower than the full rate it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look ahead along the momentum; needs momentum and no dampening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest factor f, reached at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute error (L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute scaled error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the weights of epoch {1} on the {2} part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the mean gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the mean squared gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov needs a momentum above 0 and no dampening; change these or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weight lies on the way from the input to the output, so there is nothing to learn; add a layer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken over: {1} {2}; the run goes on with {3}, and only a new run can have another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the test part: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the best loss by which a better one must lie below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the gradient kept out of the momentum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the last step that goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of training over which the rate rises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part s of the target that is spread over all classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak signal-to-noise ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision (macro)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull of every weight towards zero, in each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch finds no Apple GPU (MPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch finds no CUDA device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the data and building the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall (macro)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root mean squared error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower to set right than Adam, and often better in the end on pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symmetric mean absolute percentage error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint holds the weights of another network; take that of this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint “{1}” cannot be read ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint “{1}” cannot be replaced ({2}); the best weights wait beside it until it can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint “{1}” cannot be written ({2}); make room or rights for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classic plan for convolutional networks with SGD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data have changed since the run began, and their words are now other tokens than those learnt; bring the former data back, or train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data have changed since the run began: their {1} are now {2}, and the network has learnt from {3}. Bring the former data back, or train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data have changed since the run began: their {1} is now {2}, and the network has learnt from {3}. Bring the former data back, or train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data have changed since the run began; its own {1} used for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data have changed since the run began; training goes on with the new ones, prepared as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of step {1} hold NaN or infinity. {2} Mend the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exponent γ; 0 is cross-entropy, 2 is what the paper takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss “{1}” is for numbers from 0 to 1, and the scaling “{2}” gives others; scale the data “{3}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory did not suffice for {1} examples at once: {2} go through the network at a time, and their gradients are added up to those of the whole batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory did not suffice for {1} examples at once: {2} go through the network at a time, and their gradients are added up to those of the whole batch. Batch normalization sees the smaller number, so it may learn less well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory did not suffice; make the network or its batches smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric “{1}” says nothing with {2} classes; take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network and the data do not fit into the memory of the device {1}; make the network smaller, or train on another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network begins with the weights of the run “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network begins with {1} of its {2} weights and buffers from the run “{3}”; the others are new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has changed since the run began; the run goes on with its own copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no weights, so there is nothing to learn; add a layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is given the words that it is to tell, so its loss will fall and it will write nonsense; let every step of “target” see earlier steps alone: a causal mask, one direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is to begin with the run “{1}”, which has no weights yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is to begin with the run “{1}”, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers became NaN or infinite in step {1}{2}. {3} Take a lower learning rate (it was {4}) or limit the gradient's length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe asks for {1}, but {2}; choose auto or cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are one {1} apart, and the network has learnt from steps of one {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run began on {1}, which is not here; it goes on on {2}, and its numbers may differ in the last digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run began with PyTorch {1} and goes on with {2}; its numbers may differ in the last digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run “{1}” has no weights yet; train it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule “Plateau” watches the validation part, and there is none; set a validation part or take another schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokenizers of this run are gone, and without them its network reads no texts; bring the folder “{1}” of the run back, or train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warm-up is as long as the training, which ends at the highest rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights from before it are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the run “{1}” fit no block of this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {1} part of these data is empty; measure another part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {1} “{2}” is for {3}, and these data are for {4}; take {5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {1} “{2}”: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device “{1}”; take auto, cuda, mps or cpu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no part “{1}” of the data; take {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run in “{1}” to go on with; name the folder of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{1}” among the {2}; choose one of {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{1}”: CUDA devices found are 0 to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this network even with one example at a time; make the network smaller, or train on another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to measure this network even with one example at a time; make the network smaller, or take another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to write even one text; make the network smaller, or take another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change was not made: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network takes neither texts, nor pictures, nor rows of a table; export it to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network takes pictures of {1} channels, which no file holds; export it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network takes pictures; name the file of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network takes {1} for each example, and {2} came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network takes {1}; name one CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network tells pictures again; name a folder for them with --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network tells pictures of {1} channels, which no file holds; export it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is from before it was kept how a series becomes inputs; train it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin with, and with adaptive optimizers on small data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To compare forecasts of different series: below 1 they are useful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To compare networks for numbers, whatever their unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To compare networks over one vocabulary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To compare translations of whole sets with those of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To compare with other networks, and with what PCA keeps of pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To follow training; texts that are read are better judged by chrF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know by how much an answer is off, where large errors matter most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know by how much an answer is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To say how much a picture told again resembles the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tell classes, words or places apart; the first choice for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training ended early, {1} epochs after the best one,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training runs on the Apple GPU (MPS), as the recipe asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training runs on the Apple GPU (MPS), the fastest device found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training runs on the CPU ({1}), as the recipe asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training runs on the CPU ({1}): {2} and {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training runs on {1}, as the recipe asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training runs on {1}, the fastest device found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training stopped{1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done to these pictures cannot be repeated; export the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rate is multiplied by at each fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rate is multiplied by each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a false alarm costs more than a miss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a miss costs more than a false alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a threshold will be chosen later, or classes are far from equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When classes have about as many examples each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is not known beforehand how long training takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When one class has far more examples than the others, and easy ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When some classes have far fewer examples than others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With many classes that resemble each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another version of Neurodraft wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can't allocate memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot allocate memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosine from 1/start to 1 over the first part of training, then from 1 to 1/(start·end)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not require grad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exp( -Σ log softmax(z_t)_(y_t) / Σ 1 ), over all steps but padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g ← g + λ·w;  b ← μ·b + (1-d)·g;  w ← w - η·b, with Nesterov w ← w - η·(g + μ·b)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not written by Neurodraft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out the tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean_c P(p_c(a) &gt; p_c(b)) + P(p_c(a) = p_c(b))/2, a of class c, b not; p = softmax(z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metrics that did not fit are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no block is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put one tab between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random changes that did not fit are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaling is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data are scaled from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the latest rows of a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loss is now “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recipe fits the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rows of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no column “{1}”, which the network has learnt from; add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no “{1}”; choose one of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this PyTorch was built without CUDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokenizers are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w ← w - η·λ·w, then the step of Adam without λ in the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without MPS for Apple GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} The measurement is made on {2} instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} Training goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} after {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} blocks are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} rows up to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} stands before the output, and the loss applies it once more; take the block away to learn faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} texts ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}. Kept are the weights of epoch {2}, with the lowest validation loss ({3}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: Batch normalization cannot learn from one example at a time; take a batch size of 2 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}; the weights of its last step are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}; without a validation part, the weights of the last epoch are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ [argmax z_t = y_t] / Σ 1, over all steps t but padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>γ^n, n the times that no epoch of patience+1 was better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” cannot be changed while training runs; what can is {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” cannot be read as text; choose a file in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” cannot be read; bring it back, or train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” cannot be written ({2}); choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” cannot be written ({2}); make room for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” holds a run already; go on with it or choose a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is no file; name one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is no run; name the folder of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}”, line {2}: this network takes {3} for each example, and {4} came; {5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>√( 1/N · Σ mean (z-y)² )</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>; on the test part: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template for {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is under way here; stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is under way; closing stops it, and its run is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Neurodraft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add block…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a block by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a copy of the selection beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds what was copied, fed from where the original is fed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds what was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {1} seconds it was still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {1} templates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {1} more, shown when these are mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {1} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranges the window for drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranges the window for looking at the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranges the window for watching training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation on samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin and end of an answer to tell: {output}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a network for the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a network for these data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a network that fits these data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with an Input, end with an Output, and draw wires from port to port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks of one kind are changed together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bypass {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes here hold for the next training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run and a place for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its parameters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes in each part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes every window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix: a row for each class, a column for each answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies a Python file into the project; the file itself is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the whole source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter applies it, as does going elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.txt *.gz *.json *.jsonl *.parquet *.arrow *.feather *.npy *.npz);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach lower panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click to write another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag blocks from the left, or press Tab and type a name. Wire an output to an input by dragging from one to the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag blocks from the palette onto the canvas, or press Tab there and type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag blocks here from the palette, or double click to add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws a titled frame behind the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the losses on a logarithmic scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each block and what it costs will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits inside it then no longer change the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the training after this step (Shift+F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the training after this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the training after this step; the best weights are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter applies a value from the next step on; the curves mark it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {1}: training loss {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors by step of the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors of each series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every example was told rightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every input of “{1}” has a wire; drop it on the one to replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every training is kept. Press ▶ Train (F5) for the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a trained network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills the screen, or stops to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a block on the canvas, or one to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds a block on the canvas or in the palette.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds out how they are read (Ctrl+I).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished after {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows the light or dark look of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the composite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the selected block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives it a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the lower panel a window of its own, or puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the selected block another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to the drawing outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with a training that was stopped or broken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next block in trouble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the lower panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides the lower panel (Ctrl+J).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the training, or lets it go on (F6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the training, or lets it go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far one step goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is “{1}” to be read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import data of your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import folder of data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside {1}. Esc leads back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside “{1}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be kept that you trust this code ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It crashed the process in which its shapes were to be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands {1} time in this project. An edit inside one changes all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands {1} times in this project. An edit inside one changes all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its cost is known once its inputs are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps it in the palette, for every project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the selected composite in the palette, for every project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers and their cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads the data past the selected blocks and takes them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave composite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists bundled networks, each adapted to the data; one takes the place of the drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists every action with its key; type to find one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists them; type to find one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the weights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at “{1}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at a file of your own and finds out how it is read (Ctrl+I).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at a file of your own and makes it the data of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a composite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a composite of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this one separate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes one block of the selected ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the best weights of this run on the data as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures the best weights of this run on the test part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mends this problem; it was tried and works. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {1} item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {1} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the selection to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the composite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurodraft projects (*{1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurodraft {1}, free software under the MIT licence. Drawn with Qt (LGPL), trained with PyTorch (BSD).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block answers to this. Try what it should do, such as “pool”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bundled network fits these data; draw one from an Input block on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems. The network fits together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn yet for these data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the future to tell: {output}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers to tell: {output}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them as tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open composite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a project (Ctrl+O).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens an empty project in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the code in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or begin with one that trains as it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette of blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part that is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste keeping inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing after this step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press ▶ Train (F5). The loss and what is measured will be drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a note on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the lower panel back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts what is inside the selected composite in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the files again, after they were changed outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples after epoch {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save composite to library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which parameters of the blocks inside it shows outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a block to see and change its parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a block, then F1 tells what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one composite to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one composite to save it to your library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select something to copy first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select something to duplicate first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the blocks to bypass first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the blocks to frame first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the composites to take apart first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects everything on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown is the last network that fitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a few examples as they are and as they would be learnt from; again shows others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how this training went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how training goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the lower panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the palette.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the canvas at its usual size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the canvas larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the canvas smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the network as PyTorch source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the trainings so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the whole network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a trained network gets right and wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what every block costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is inside (Ctrl+Return, or a double click).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is inside the selected composite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is wrong, and its repairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some forecasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some forecasts beside what came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is being measured already; wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is being measured; wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong: {1}. Your work is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a trained network away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take composite apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {1} apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {1} away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a trained network away as a file (Ctrl+E).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a trained network away as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the best weights of this run away as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the dark look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the last change back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the light look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the selection off the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the version and the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells what the selected block does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That composite is no longer in your library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data are still being read; ask again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data cannot be read ({1}); choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data do not fit into memory; choose fewer or smaller examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files run without Neurodraft. The best weights of the run are taken, those with the lowest validation loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of runs cannot be read: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input itself to tell: {output}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in the source and in messages; empty takes the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the window, of runs and of the exported class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has {1} problem; mend it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has {1} problems; mend it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network on the canvas does not fit these data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks that fit cannot be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run cannot be read: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for a folder, with a sub-folder of pictures or texts for each class (Ctrl+Alt+I). Both can be dropped on the window, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for a folder, with a sub-folder of pictures or texts for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shapes of its code are still being found; train in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source appears as soon as the network fits together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no trained network yet: train one first (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project holds code of its own. It runs only once you trust it: it can do whatever you can do on this computer, so read it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know such a block; it is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has no “{1}”; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Neurodraft has no such block; a save keeps it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what shall be set from outside. Parameters shown under one name are set together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens to tell (steps × vocabulary): {output}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training ended after {1}{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training “{1}” begins; it is kept in {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the network as it is now (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the network as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this project's code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept aside: {1} Save it to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not fit together will be listed here, with what mends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the block does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the composite does, in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network gets right and wrong on the test part stands here after a training, or after Evaluate in the list of runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network learns from, and what is kept aside to measure it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network tells of a few examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network tells of some examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What trainings and exports say is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the canvas looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which class was told as which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the project to another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the project to its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library has another composite called “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin with {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the parameters of a composite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {1} · {2} lines · follows the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding its shapes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside a composite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make “{1}” a composite of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the data’s {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the {1} of a composite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {1} of the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {1} of {2} blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {1} of “{2}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take what fits the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} (Ctrl+Shift+J).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} The source follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} Your work is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} after {2}: told {3} at the last step, {4} came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} classes: {2}{3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} example measured on {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} example of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} examples measured on {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} examples of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} examples/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is drawn and fits the data; press ▶ Train (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} more cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} more cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of padding behind them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} parameters · {2} MACs · {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} parameters · {2} multiply-adds · {3} of activations an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} params</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} pictures before and after augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} pictures: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} rows of numbers before and after augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} stands {2} time in this project, and an edit here changes all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} stands {2} times in this project, and an edit here changes all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} told as {2}: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} at the first step, {3} at the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} is now {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks</source>
        <extracomment>One: {n} block</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples</source>
        <extracomment>One: {n} example</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>One: {n} item</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parameters</source>
        <extracomment>One: {n} parameter</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <extracomment>One: {n} problem</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>One: {n} time</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <extracomment>One: {n} token</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wires</source>
        <extracomment>One: {n} wire</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{1}” cannot be read: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” has changes that no file holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” has more than {2} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” has no {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is in your library already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is in your library now, as {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is no longer in your library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is no text in UTF-8; choose a Python file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” is read as: {2}. {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” told as “{2}”: {3} example ({4} of “{5}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” told as “{2}”: {3} examples ({4} of “{5}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{1}” was not saved when the program ended ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-1/N · Σ mean_c( y_c·log σ(z_c) + (1-y_c)·log(1-σ(z_c)) )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,797 grey pictures of handwritten digits, 8×8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/N · Σ max [normal(told) = normal(wanted)]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/N · Σ mean 200 · |z-y| / (|z|+|y|)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/N · Σ mean |z-y|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1/N · Σ mean( |z-y| ≤ δ: (z-y)²/2; else δ·(|z-y| - δ/2) )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10,000 grey pictures of clothes, 28×28, of 10 kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10,041 sentences from reviews of films, positive or negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>149 flowers of three species, told by four lengths of their leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>178 wines from three growers, told by 13 chemical measurements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>442 patients, whose disease's progress in a year is told by 10 measurements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>52,596 definitions from a dictionary, of 10 kinds of things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>569 tumours, benign or malignant, told by 30 measurements of their cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV or TSV file of texts, each with its class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of pairs, such as a sentence and its translation, with a tab between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of pictures with one sub-folder for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of text files with one sub-folder for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program of torch.export: weights and computation in one file, for any batch size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A residual that changes the number of channels and, by its stride, the size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A residual whose 3×3 convolution works on fewer channels than come and go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table in a CSV file, one row for each example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of any file, one row for each example; its numbers are read into memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year of hourly weather at New York's Kennedy airport in eight measurements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year of scheduled departures an hour from New York's three airports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam with a weight decay that does not pass through the scaling of its steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdaptiveAvgPool1d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdaptiveAvgPool2d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdaptiveAvgPool3d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdaptiveMaxPool1d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdaptiveMaxPool2d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdaptiveMaxPool3d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds an axis of size 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds inputs, number by number; a size of 1 is stretched to that of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds normal noise to every point of pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds normal noise to the numbers of series and tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds normal noise while training, and does nothing afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds places before and behind the axes that follow the channels, or along every axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds to each step (steps × features) a learned vector that tells its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds to each step (steps × features) waves that tell its place; nothing is learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds what two columns say together: the product of numbers, or the pair of two texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds what two convolutions make of a picture to the picture itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Weston et al. 2015, Towards AI-complete question answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All inputs are steps × features. Without a wire the key is the query and the value is the key. The mask says which steps of the key are real; a query that sees none of them takes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among how many tokens, equally likely, the network would hesitate as much: 1 is certainty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ONNX file for onnxruntime and other runtimes, for any batch size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies a function of mathematics to each number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrays saved by NumPy: an archive with inputs and targets, or a file of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked are where somebody is, who gave a thing to somebody, and what somebody gave; the answer stands in one sentence. As in a file in the format of SQuAD, the network points to the first and the last word of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At every step the network knows the right tokens before it. Padding does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AvgPool1d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AvgPool2d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AvgPool3d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BatchNorm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a negative log-likelihood; the cross-entropy loss does it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind a convolution, before the shortcut is added; filters are as many as its channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between stages of a residual network, where pictures become smaller and wider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings each channel of each example to mean 0 and spread 1, over its own places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and spread 1 over the batch, then scales and shifts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings each example to mean 0 and spread 1 over its last axes, then scales and shifts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings each group of channels to mean 0 and spread 1, then scales and shifts each channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings every channel or column into a range, 0 to 1 unless another is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings every channel or column to mean 0 and standard deviation 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings every picture to a height and width; what gets smaller is averaged over its points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the last axes of each example to length 1 a number, then scales them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings vectors along an axis to length 1, so that only their direction counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals, punctuation and the English articles do not count, as in SQuAD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CausalConv1d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes brightness, contrast, saturation and hue, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes that are neither a target nor an answer do not count; a class with no right answer counts 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of numbers over time in a CSV file, one row for each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes close to SiLU with straight lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes close to the sigmoid with straight lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conv1d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conv2d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conv3d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ConvTranspose1d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ConvTranspose2d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ConvTranspose3d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted over all examples together, with a penalty for texts that are too short. Computed by sacrebleu with its usual settings (tokens 13a, smoothing exp), so that numbers can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers a rectangle of pictures, so that no single place decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy of yes-or-no questions, one an output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy that passes over examples which are told rightly and surely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CutMix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts a picture into patches and maps each to a vector: a sequence of patches × features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts a piece of any size and place out of pictures and enlarges it to the former size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts a series into windows of steps seen and steps to be told, split by time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts an axis into parts, each with an output of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DepthwiseConv1d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DepthwiseConv2d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DepthwiseConv3d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides the first input by the second, number by number; division by 0 is not caught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarges a sequence, picture or volume without weights, each channel alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 (macro)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fashion-MNIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills cells that are missing with a value found in the training part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For pictures they are those of numbers from 0 to 1, so that black is 0 and white 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For text, sound and sensors, where both neighbours and order matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GEGLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GRU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives each step of a query what it needs of a memory, found by a small network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives each step of a query what it needs of a memory, found by scalar products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives every text of a column an input of its own, 1 where the text stands and else 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the place of the largest number along an axis, counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GroupNorm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half the squared distance where it is short, and a straight line beyond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardshrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardsigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardswish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardtanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the signal stands out from the error, in decibels, over all pictures together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the words of an answer are those of the right one, as the mean over the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How little of the probability the network gives to what is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many runs of up to four words are those of the right texts, from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many runs of up to six letters are those of the right texts, from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of a class is told to be of it, as the mean over the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of what is told to be a class is of it, as the mean over the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often an example of a class gets a higher probability of it than one of another class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In deep networks for pictures; filters are as many as the channels that come in. Repeat it, and let a projected residual lead to other widths and sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In residual networks of 50 layers and more: it costs less than two 3×3 convolutions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In small networks for phones; expanded is usually six times the filters, which are as many as the channels that come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In transformers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a composite it is a port, named after the block; there may be several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a composite it is a port, named after the block; what leads in outside has its own shape, and the one here is shown while nothing does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InstanceNorm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a ReLU with a round corner; its outcome is always above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is an ELU whose slope has no jump, whatever its level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is an ELU with two constants that keep mean 0 and spread 1 from layer to layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is also known as a random crop with padding: every picture gets a margin, and a piece of its former size is cut out at a place of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is e to the mean cross-entropy of a token, without smoothing. Padding does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes scores as they come: the softmax is part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes scores as they come: the softmax is part of it. For a token of each step it adds up the steps but those of padding, and divides by the length that targets have on average in the training part: every token counts alike, and e to the loss is about the perplexity. For a first and a last step it is the mean of both. Targets may be probabilities of classes, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its buffers are the running mean and variance; torch's count of batches is not among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its waves are kept beside the weights and are no part of a file of weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins every input to every output with a weight of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a stretch of an axis, perhaps every second or third place of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps numbers above a threshold and puts one value in the place of all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps numbers between 0 and 6 and cuts what lies outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps numbers between two bounds and cuts what lies outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps numbers far from zero and turns those near it into zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps positive numbers and learns which part of negative ones to let through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps positive numbers and lets a small part of negative ones through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps positive numbers and lets negative ones fall to a level, smoothly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps positive numbers and turns negative ones into zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps positive numbers; the part of negative ones is drawn at random while training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps some places of an axis, in the order that is given; a place may come twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the largest number of each window along a sequence (channels × steps).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the largest number of each window of a picture (channels × height × width).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the largest number of each window of a volume (channels × depth × height × width).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the largest numbers of a picture so that a given height and width come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the largest numbers of a sequence so that a given number of steps comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the largest numbers of a volume so that a given depth, height and width come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the largest of its inputs, number by number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the middle of every picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the smallest of its inputs, number by number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LPPool1d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LPPool2d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LPPool3d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LayerNorm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays all numbers of an example in one row, or joins some of its axes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays another example over each, and learns both classes in the same proportion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays inputs of one shape side by side along an axis that is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays inputs side by side along an axis; their other axes must agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LeakyReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves a whole branch out for some examples while training; also called stochastic depth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves columns out; where none is named, those that hold the same everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves numbers as they are; pictures lie between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves one number of each channel, over all its places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets every step look at every other, and then thinks about each by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets every step look at those before it and at all that an encoder gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets every step of one sequence look at every step of another, or of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets one half of an axis through as far as the sigmoid of the other half opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets two axes change places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LogSigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at a picture in four ways at once and puts the channels together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks up a learned vector for each token (a whole number below the vocabulary).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a larger picture of many channels: each group of them becomes a square of points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a smaller picture of more channels: each square of points becomes a group of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes each channel louder or softer, by what the whole picture shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes every character a token: few tokens and long texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes every frequent word and every mark a token; rare words are one unknown token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes frequent pieces of words tokens, so that rare words are made of several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes one channel of brightness out of three of colour; grey pictures stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes pictures unsharp, each by a normal curve of its own width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MaxPool1d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MaxPool2d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MaxPool3d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MaxUnpool1d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MaxUnpool2d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MaxUnpool3d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrors pictures left to right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrors pictures top to bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixes the channels of groups, so that the next groups see something of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves every number towards zero by a width, and those nearer than it to zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves pictures by a few points in any direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves, turns, enlarges and shears pictures, all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies by learned numbers and adds learned numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies by normal noise around 1 while training, and does nothing afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies by one fixed number and adds another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies inputs, number by number; a size of 1 is stretched to that of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies matrices: rows of the first input with columns of the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies one half of an axis by the GELU of the other half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies one half of an axis by the ReLU of the other half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplies one half of an axis by the SiLU of the other half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a text and a number it adds an input for every text, which is the number where the text stands and else 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OneCycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes on what comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patches are read row by row. It is a convolution whose steps are as long as its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in a table of any size: in its cells, or in files that its cells name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain steps against the gradient, with momentum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision and recall over all examples together, recall counting twice. Computed by sacrebleu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a learned vector before the first step (steps × features), to gather the answer in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a rectangle of another picture into each, and learns both classes by their areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts new channels beside all that were there before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the axes of an example in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the numbers of a pooled picture back to the points they came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the numbers of a pooled sequence back to the steps they came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the numbers of a pooled volume back to the points they came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions whose answers stand in a text: a JSON file in the format of SQuAD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSNorm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RNN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROC-AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReGLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ReLU6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a sequence (steps × features) and mixes each step into one state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a sequence (steps × features) with a memory that gates keep, write and read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a sequence (steps × features) with a state that two gates keep and renew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the number in a text, such as 1,200 in “$1,200” or 12 in “12 kg”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the numbers of an example, row by row, into another shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat it behind an encoder to translate or to answer: “in” is what was written so far, “memory” the encoder's output, each with its mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat it over embedded tokens with positions, or over patches of a picture. Width is the number of features that come in; causal lets a step see no later one, as language models need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats an example along an axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resizing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs a module that you write yourself, in the words of PyTorch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safetensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation and hue need three channels; grey pictures have neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how alike the vectors of two inputs are along an axis, which goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says of each token whether it is real (yes) or padding (no).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales some columns in a way of their own, before the scaling that all inputs share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees short patterns with a convolution, and how they follow each other with an LSTM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences of a program's windows in English and another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SeparableConv1d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SeparableConv2d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SeparableConv3d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets numbers to SELU's lowest value at random, so that mean and spread stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets numbers to zero at random while training, and does nothing afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the steps at padding to zero and leaves real ones as they are (steps × features).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets whole channels to zero at random while training, and does nothing afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several one behind the other, with a 1×1 convolution and pooling after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single characters are joined, the most frequent pair first, until the vocabulary is full (Sennrich et al. 2016, Neural machine translation of rare words with subword units). Decoding gives the text back but for blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slicing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides filters along a sequence (channels × steps).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides filters along a sequence so that no step sees a later one (channels × steps).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides filters along each channel alone, then joins the channels (channels × steps).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides filters along each channel of a sequence alone (channels × steps).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides filters over a picture (channels × height × width).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides filters over each channel of a picture alone (channels × height × width).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides filters over each channel of a picture alone, then joins the channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides filters through a volume (channels × depth × height × width).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides filters through each channel of a volume alone, then joins the channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides filters through each channel of a volume alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax2d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softshrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softsign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreads each point of a picture over several, with learned filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreads each point of a volume over several, with learned filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreads each step of a sequence over several, with learned filters (channels × steps).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeezes each number between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeezes each number between −1 and 1, more gently than Tanh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squeezes each number between −1 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps divided for each weight by the root of its mean squared gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps scaled for each weight by the mean and mean square of its gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stocks, daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories made up by chance, each with a question and its answer, which is a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories made up by chance, with questions whose answer is a word of the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches axes of size 1 to other sizes; it costs no memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtracts given means and divides by given deviations, as a network trained before wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SwiGLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a mean over the steps (steps × features) with weights that are learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an axis of size 1 away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes means of a picture so that a given height and width come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes means of a sequence so that a given number of steps comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes means of a volume so that a given depth, height and width come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes one number out of all along an axis: their mean, sum, largest and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes one place of an axis, such as the last step, and the axis goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the length of the numbers of each window along a sequence (channels × steps).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the length of the numbers of each window of a picture (channels × height × width).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the length of the numbers of each window of a volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the logarithm of Softmax, without loss where probabilities are near zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the logarithm of the sigmoid, without loss where that is near zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the mean of each window along a sequence (channels × steps).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the mean of each window of a picture (channels × height × width).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the mean of each window of a volume (channels × depth × height × width).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the mean of its inputs, number by number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the natural logarithm, which brings numbers of very different sizes together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the second input away from the first, number by number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the tanh of each number away from it, so that small ones all but vanish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes values as numbers of another type; whole ones lose their fractions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes words for unknown ones, so that no single word decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanhshrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts in a table of any size, with the class, the text or the answer to be told of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the network, on which the loss is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code stands in the project, also where it was read from a file, and runs only after you have said once that you trust it: it can do whatever you can do on this computer. Opening, checking or pasting a project runs nothing. The shapes are found by building the module in a process of its own and running it on zeros, in batches of two and of three examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first axis of what `forward` takes and gives is the batch. In an exported file the classes stand above the network. Multiply-adds are counted for dense layers, convolutions and products of matrices, and not for what PyTorch's recurrent layers and nn.MultiheadAttention do inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate falls along half a cosine, step by step, to its lowest at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate falls by a factor every so many epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate falls by the same factor after every epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate falls when the validation loss has stopped getting better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate rises to its full height and then falls far below where it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean distance from the target in percent of the mean of both, from 0 to 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean distance from the target, in the target's own unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean distance from the target, measured by that of a naive forecast one step ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the distances (L1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the squared distances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean over the classes of the harmonic mean of precision and recall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean squared distance from the target; in pictures black is 0 and white is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The naive forecast repeats the last value, or that of a season before; its error is taken over the training part, whatever the horizon. Several series count alike. NaN where it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network as PyTorch source, and its weights in a safetensors file beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the examples whose class is among the five with the highest scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the examples whose class is told rightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the targets' variance that the network explains: 1 is perfect, 0 the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the texts that are, word for word, one of those that would be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the tokens, the end of a text with them, that are told rightly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place where examples enter the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root of the mean squared distance from the target, in the target's own unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same learning rate throughout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights by name, in a file that holds no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thirteen years of daily prices of the shares of Apple, IBM and Microsoft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-5 accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns dark into bright: bytes become 255 less themselves, other numbers 1 less themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns distances along an axis into probabilities: the smallest gets the largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns numbers into a few ranges that hold equally many rows of the training part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns pictures about their middle by a small angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns scores along an axis into probabilities that add up to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns texts that have an order into the numbers 0, 1, 2 and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the channels at each point of a picture into probabilities that add up to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsqueeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upsample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakens each number by the squares of its neighbours in nearby channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weather, hourly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighs each number by its own sigmoid; also called Swish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighs each number by the chance that a normal variable lies below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighs each number by the tanh of its softplus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighs every pair of numbers, one of each input, with a weight of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay is added to the gradient, as an L2 penalty; AdamW keeps it apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the class is made with, such as width=64, bias=False.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where black and white are not known, the range of the targets stands for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where target and answer are both 0, it is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things do not always lie in the middle; 4 px for pictures of 32×32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where what matters in a picture may be small or large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which texts there are is taken from the whole file, so that a text which only the test part holds has its input; that tells nothing of the target. Where a text is missing all are 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widens a picture, filters each channel by itself, and adds a narrow answer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a mask (steps,) it counts real steps alone: −1 is the last real one, a place beyond it gives it too, and an example without real steps gives 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a mask (steps,) only real steps count; an example without any gives 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a mask (steps,) padding changes nothing: the last step is the last real one, where a second direction begins, and what comes out at padding is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With differences the network is shown how the series changes, and tells by how much the future differs from what is known: from the last value seen, or from the latest value a whole number of seasons earlier. What is known is added again to whatever is shown, and leaves errors as they are, so that these stay in the units of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With more than two classes it is the mean over those that some examples have and some have not, each against all others. 0.5 is guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With several outputs it is the mean over them. An output whose targets are all the same counts 1 where every answer is right, else 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With two classes the network gives one score, of the second class; with more, one score a class, and each class is told from all others by itself. Pictures to be told again must lie between 0 and 1. It takes scores as they come: the sigmoid is part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a mask, as inside a composite whose mask is not wired, all steps stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>align corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amsgrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approximate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beta1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beta2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bidirectional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>causal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ceil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chrF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dampening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dilation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dot product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log-sum-exp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logarithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean_c 2·TP_c / (2·TP_c + FP_c + FN_c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean_c TP_c / (TP_c + FN_c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean_c TP_c / (TP_c + FP_c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nesterov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occurrences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reciprocal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reflect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>season</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torch.export program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = LSTM(ReLU(conv(x)))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = ReLU(P(x) + F(x)), P = norm · conv 1×1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = ReLU(P(x) + widen(conv(reduce(x))))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = ReLU(x + F(x)), F = norm · conv · ReLU · norm · conv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = [conv 1×1(x), conv 3×3(…), conv 5×5(…), conv 1×1(pool(x))]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = [x, conv(ReLU(norm(x)))]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = a·GELU(b), x = [a, b]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = a·SiLU(b), x = [a, b]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = factor·x + offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = forward(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = min(max(lower, x), upper)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = x + attention(norm(x)); z = y + W₂·GELU(W₁·norm(y))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = x + attention(norm(x)); z = y + attention(norm(y), memory); out = z + W₂·GELU(W₁·norm(z))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = x + deviation·n, n normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = x + project(depthwise(expand(x)))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = x for |x| &gt; width, else 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = x · sigmoid(W₂·ReLU(W₁·mean(x)))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = x[index]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y = x·(1 + √(rate / (1 − rate))·n), n normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y[c, i[c, p]] = x[c, p], and 0 elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y[i] = x[index[i]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y[t] = (x[t] ≠ padding)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>γ^⌊e / every⌋</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Composites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
