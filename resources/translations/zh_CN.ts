<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>blocks</name>
    <message>
        <source>(or 1 along an axis)</source>
        <translation>（或在某个轴上为 1）</translation>
    </message>
    <message>
        <source>0 is the first axis of an example, −1 the last.</source>
        <translation>0 是一个样本的第一个轴，−1 是最后一个轴。</translation>
    </message>
    <message>
        <source>0 is the first axis, −1 the last.</source>
        <translation>0 是第一个轴，−1 是最后一个轴。</translation>
    </message>
    <message>
        <source>1×1 convolution to {1} channels</source>
        <translation>到 {1} 个通道的 1×1 卷积</translation>
    </message>
    <message>
        <source>1×1 convolution to {1} channels on input {2}</source>
        <translation>对输入 {2} 做到 {1} 个通道的 1×1 卷积</translation>
    </message>
    <message>
        <source>1×1 convolution to {1} channels with stride {2} on input {3}</source>
        <translation>对输入 {3} 做到 {1} 个通道、步幅为 {2} 的 1×1 卷积</translation>
    </message>
    <message>
        <source>A block made of blocks.</source>
        <translation>由模块组成的模块。</translation>
    </message>
    <message>
        <source>A mask says which steps are real; PaddingMask makes one from tokens.</source>
        <translation>掩码指明哪些步是真实的；填充掩码模块由词元生成掩码。</translation>
    </message>
    <message>
        <source>Add a part of {1}</source>
        <translation>添加 {1} 的一部分</translation>
    </message>
    <message>
        <source>Add an Embedding</source>
        <translation>添加嵌入 Embedding</translation>
    </message>
    <message>
        <source>Additive attention</source>
        <translation>加性注意力</translation>
    </message>
    <message>
        <source>After convolutions where batches are too small for BatchNorm.</source>
        <translation>用在卷积之后，批次太小而不宜用 BatchNorm 时。</translation>
    </message>
    <message>
        <source>After convolutions, to halve a picture and keep what stood out.</source>
        <translation>用在卷积之后，把图片减半并保留突出之处。</translation>
    </message>
    <message>
        <source>After convolutions; trains faster, with batches of 16 or more.</source>
        <translation>用在卷积之后；训练更快，批次宜为 16 或更多。</translation>
    </message>
    <message>
        <source>Alpha dropout</source>
        <translation>Alpha 随机失活</translation>
    </message>
    <message>
        <source>As an LSTM, with a quarter fewer weights; often as good on small data.</source>
        <translation>类似 LSTM，但权重少四分之一；数据少时往往一样好。</translation>
    </message>
    <message>
        <source>Attention pooling</source>
        <translation>注意力池化</translation>
    </message>
    <message>
        <source>Axis along which probabilities add up: 0 is the first, −1 the last.</source>
        <translation>概率沿此轴相加为一：0 是第一个轴，−1 是最后一个轴。</translation>
    </message>
    <message>
        <source>Axis along which the vectors lie: 0 is the first, −1 the last.</source>
        <translation>向量所在的轴：0 是第一个轴，−1 是最后一个轴。</translation>
    </message>
    <message>
        <source>Axis along which they are joined: 0 is the first (channels), −1 the last.</source>
        <translation>沿此轴拼接：0 是第一个轴（通道），−1 是最后一个轴。</translation>
    </message>
    <message>
        <source>Axis that goes: 0 is the first (steps of a sequence), −1 the last.</source>
        <translation>被消去的轴：0 是第一个轴（序列的步），−1 是最后一个轴。</translation>
    </message>
    <message>
        <source>Axis that goes: 0 is the first, −1 the last.</source>
        <translation>被消去的轴：0 是第一个轴，−1 是最后一个轴。</translation>
    </message>
    <message>
        <source>Axis that grows: 0 is the first, −1 the last.</source>
        <translation>变长的轴：0 是第一个轴，−1 是最后一个轴。</translation>
    </message>
    <message>
        <source>Axis that is chosen from: 0 is the first, −1 the last.</source>
        <translation>从中选取的轴：0 是第一个轴，−1 是最后一个轴。</translation>
    </message>
    <message>
        <source>Axis that is cut: 0 is the first (channels), −1 the last.</source>
        <translation>被切分的轴：0 是第一个轴（通道），−1 是最后一个轴。</translation>
    </message>
    <message>
        <source>Axis that is cut: 0 is the first, −1 the last.</source>
        <translation>被切分的轴：0 是第一个轴，−1 是最后一个轴。</translation>
    </message>
    <message>
        <source>Axis that is halved: 0 is the first (channels), −1 the last.</source>
        <translation>被减半的轴：0 是第一个轴（通道），−1 是最后一个轴。</translation>
    </message>
    <message>
        <source>Before a 1×1 convolution: together they cost far less than a full one.</source>
        <translation>用在 1×1 卷积之前：两者合起来的开销远小于完整卷积。</translation>
    </message>
    <message>
        <source>Before a convolution or a sum over time, which would see the padding.</source>
        <translation>用在卷积或沿时间求和之前，否则它们会看到填充。</translation>
    </message>
    <message>
        <source>Before a convolution with kernel 1, as in light networks for speech.</source>
        <translation>用在核为 1 的卷积之前，例如轻量语音网络。</translation>
    </message>
    <message>
        <source>Before a layer with binary weights, which then counts equal signs. Gradients go straight through where |x − μ| ≤ 2·β.</source>
        <translation>用在权重为二值的层之前，该层只需数出相同的符号。在 |x − μ| ≤ 2·β 处梯度直接通过。</translation>
    </message>
    <message>
        <source>Before a transformer encoder; Select its step 0 behind it.</source>
        <translation>用在 Transformer 编码器之前；在其后用“选取”取第 0 步。</translation>
    </message>
    <message>
        <source>Before blocks that need real numbers, where counts or masks come in.</source>
        <translation>用在需要实数的模块之前，当输入是计数或掩码时。</translation>
    </message>
    <message>
        <source>Before the dense layers, so that sequences of any length fit.</source>
        <translation>用在全连接层之前，使任意长度的序列都适用。</translation>
    </message>
    <message>
        <source>Before the dense layers, where one strong step should decide.</source>
        <translation>用在全连接层之前，当由最强的一步决定时。</translation>
    </message>
    <message>
        <source>Before the last dense layer of a network on volumes, as in two axes.</source>
        <translation>用在处理体数据的网络的最后一个全连接层之前，与二维时相同。</translation>
    </message>
    <message>
        <source>Before the last dense layer of a network on volumes.</source>
        <translation>用在处理体数据的网络的最后一个全连接层之前。</translation>
    </message>
    <message>
        <source>Before the last dense layer, in place of a large Flatten.</source>
        <translation>用在最后一个全连接层之前，代替庞大的“展平”。</translation>
    </message>
    <message>
        <source>Before the last dense layer, where one strong place should decide.</source>
        <translation>用在最后一个全连接层之前，当由最强的一处决定时。</translation>
    </message>
    <message>
        <source>Before vectors are compared, as in metric and contrastive learning.</source>
        <translation>用在比较向量之前，例如度量学习和对比学习。</translation>
    </message>
    <message>
        <source>Begin before you end.</source>
        <translation>起点应在终点之前。</translation>
    </message>
    <message>
        <source>Behind a convolution, to enlarge pictures sharply and cheaply.</source>
        <translation>用在卷积之后，清晰而低成本地放大图片。</translation>
    </message>
    <message>
        <source>Behind convolutions over text and speech, with twice as many filters.</source>
        <translation>用在处理文本和语音的卷积之后，滤波器数加倍。</translation>
    </message>
    <message>
        <source>Behind the Embedding of a transformer, where data are few.</source>
        <translation>用在 Transformer 的嵌入 Embedding 之后，当数据较少时。</translation>
    </message>
    <message>
        <source>Behind the input, when few examples are learned by heart; in denoising.</source>
        <translation>用在输入之后，当少量样本被死记时；也用于去噪。</translation>
    </message>
    <message>
        <source>Between Conv1d (channels × steps) and LSTM or attention (steps first).</source>
        <translation>用在 Conv1d（通道 × 步）与 LSTM 或注意力（步在前）之间。</translation>
    </message>
    <message>
        <source>Between a recurrent encoder and decoder; concatenate what it gives with the query.</source>
        <translation>用在循环编码器与解码器之间；把它给出的结果与查询拼接。</translation>
    </message>
    <message>
        <source>Between a recurrent layer and the answer, where some steps matter more.</source>
        <translation>用在循环层与回答之间，当某些步更重要时。</translation>
    </message>
    <message>
        <source>Between convolutions (channels first) and sequences (features last).</source>
        <translation>用在卷积（通道在前）与序列（特征在后）之间。</translation>
    </message>
    <message>
        <source>Between convolutions and the last dense layer, for any size of picture.</source>
        <translation>用在卷积与最后一个全连接层之间，适合任意大小的图片。</translation>
    </message>
    <message>
        <source>Between convolutions or behind an Embedding, where neighbours agree.</source>
        <translation>用在卷积之间或嵌入 Embedding 之后，当相邻值相近时。</translation>
    </message>
    <message>
        <source>Between dense layers when training is far better than validation.</source>
        <translation>用在全连接层之间，当训练结果远好于验证结果时。</translation>
    </message>
    <message>
        <source>Between the part that looks at pictures and the dense layers.</source>
        <translation>用在查看图片的部分与全连接层之间。</translation>
    </message>
    <message>
        <source>Between two convolutions with groups.</source>
        <translation>用在两个分组卷积之间。</translation>
    </message>
    <message>
        <source>Bring it to {1} channels if each should have its own.</source>
        <translation>如果每个通道都应有自己的值，请把它变成 {1} 个通道。</translation>
    </message>
    <message>
        <source>Bring one of them to the shape of the other.</source>
        <translation>请把其中一个变成另一个的形状。</translation>
    </message>
    <message>
        <source>Bring one to the width of the other.</source>
        <translation>请把其中一个变成另一个的宽度。</translation>
    </message>
    <message>
        <source>Bring the other axes to one size, or join along another axis.</source>
        <translation>请把其他轴变成同一大小，或沿另一个轴拼接。</translation>
    </message>
    <message>
        <source>Change its shape before it comes here.</source>
        <translation>请在到达这里之前改变它的形状。</translation>
    </message>
    <message>
        <source>Channel dropout</source>
        <translation>通道随机失活</translation>
    </message>
    <message>
        <source>Channel shuffle</source>
        <translation>通道混洗</translation>
    </message>
    <message>
        <source>Choose sizes whose product fits.</source>
        <translation>请选择乘积相符的大小。</translation>
    </message>
    <message>
        <source>Class token</source>
        <translation>类别词元</translation>
    </message>
    <message>
        <source>Correct the code in the form.</source>
        <translation>请在表单中改正代码。</translation>
    </message>
    <message>
        <source>Correct the code, or what leads into the block.</source>
        <translation>请改正代码，或改正通向该模块的内容。</translation>
    </message>
    <message>
        <source>Count windows that hang over</source>
        <translation>计入超出边缘的窗口</translation>
    </message>
    <message>
        <source>Cut into {1}</source>
        <translation>切成 {1}</translation>
    </message>
    <message>
        <source>Distance between the places that are kept.</source>
        <translation>所保留位置之间的间隔。</translation>
    </message>
    <message>
        <source>Distance between the window's points.</source>
        <translation>窗口中各点之间的间隔。</translation>
    </message>
    <message>
        <source>Dot attention</source>
        <translation>点积注意力</translation>
    </message>
    <message>
        <source>Drop path</source>
        <translation>随机丢弃路径</translation>
    </message>
    <message>
        <source>Dropout of {1} acts between layers, and there is one layer.</source>
        <translation>{1} 的随机失活作用于层与层之间，而这里只有一层。</translation>
    </message>
    <message>
        <source>Every network begins with one; its shape is that of one example.</source>
        <translation>每个网络都以它开始；其形状是一个样本的形状。</translation>
    </message>
    <message>
        <source>Every network ends in one. For classes it takes one score a class, without Softmax: the cross-entropy loss applies it.</source>
        <translation>每个网络都以它结束。分类时它接收每个类别一个分数，不带 Softmax：交叉熵损失会施加它。</translation>
    </message>
    <message>
        <source>Exchange the first and the last</source>
        <translation>交换第一个与最后一个</translation>
    </message>
    <message>
        <source>Exchange them.</source>
        <translation>请交换它们。</translation>
    </message>
    <message>
        <source>Expected 1 or {1} numbers for {2}, found {3}.</source>
        <translation>{2}应为 1 个或 {1} 个数，实际为 {3}。</translation>
    </message>
    <message>
        <source>Expected 1 to {1} axes, found {2} ({3}).</source>
        <translation>应为 1 到 {1} 个轴，实际为 {2} 个（{3}）。</translation>
    </message>
    <message>
        <source>Expected 2 to 64 sizes that add up to {1} (axis {2} of {3}), found {4}.</source>
        <translation>应为 2 到 64 个大小，其和为 {1}（{3} 的轴 {2}），实际为 {4}。</translation>
    </message>
    <message>
        <source>Expected a height and width that patches of {1} divide, found {2}.</source>
        <translation>高和宽应能被 {1} 的图块整除，实际为 {2}。</translation>
    </message>
    <message>
        <source>Expected a lower bound below the upper one, {1}, found {2}.</source>
        <translation>下限应低于上限 {1}，实际为 {2}。</translation>
    </message>
    <message>
        <source>Expected a mask for {1} steps (axis {2} of {3}), found {4}.</source>
        <translation>应为 {1} 步的掩码（{3} 的轴 {2}），实际为 {4}。</translation>
    </message>
    <message>
        <source>Expected a picture for cubic curves, found {1}.</source>
        <translation>三次曲线插值应输入图片，实际为 {1}。</translation>
    </message>
    <message>
        <source>Expected a place from {1} to {2} on axis {3} of {4}, found {5}.</source>
        <translation>{4} 的轴 {3} 上的位置应为 {1} 到 {2}，实际为 {5}。</translation>
    </message>
    <message>
        <source>Expected a row of tokens, found {1}.</source>
        <translation>应为一行词元，实际为 {1}。</translation>
    </message>
    <message>
        <source>Expected a scale or a shift to learn, found neither.</source>
        <translation>应有可学习的缩放或平移，实际两者皆无。</translation>
    </message>
    <message>
        <source>Expected a size that {1} divides along axis {2}, found {3} in {4}.</source>
        <translation>轴 {2} 的大小应能被 {1} 整除，实际为 {4} 中的 {3}。</translation>
    </message>
    <message>
        <source>Expected a size within one stride of {1}, found {2}.</source>
        <translation>大小应在 {1} 的一个步幅之内，实际为 {2}。</translation>
    </message>
    <message>
        <source>Expected a {1} of {2}×{3} (layers·directions × hidden), found {4}.</source>
        <translation>{1}应为 {2}×{3}（层·方向 × 隐藏），实际为 {4}。</translation>
    </message>
    <message>
        <source>Expected an axis {1} for {2}, found {3}.</source>
        <translation>{2}应为轴 {1}，实际为 {3}。</translation>
    </message>
    <message>
        <source>Expected an even number of features a head for rotary positions, found</source>
        <translation>旋转位置编码要求每个头的特征数为偶数，实际为</translation>
    </message>
    <message>
        <source>Expected an even number of features a head for rotary positions, found {1} ({2} features, {3} heads).</source>
        <translation>旋转位置编码要求每个头的特征数为偶数，实际为 {1}（{2} 个特征，{3} 个头）。</translation>
    </message>
    <message>
        <source>Expected an even power, found {1}: negative sums give no number (NaN).</source>
        <translation>幂应为偶数，实际为 {1}：负的和得不出数 (NaN)。</translation>
    </message>
    <message>
        <source>Expected an even size along axis {1}, found {2} in {3}.</source>
        <translation>轴 {1} 的大小应为偶数，实际为 {3} 中的 {2}。</translation>
    </message>
    <message>
        <source>Expected an input of at least the window's {1}, found {2}.</source>
        <translation>输入至少应与窗口的 {1} 一样大，实际为 {2}。</translation>
    </message>
    <message>
        <source>Expected an input of at least the window, {1}, found {2}.</source>
        <translation>输入至少应与窗口 {1} 一样大，实际为 {2}。</translation>
    </message>
    <message>
        <source>Expected an output padding below the stride or the dilation, at most {1}, found {2}.</source>
        <translation>输出填充应小于步幅或膨胀，至多 {1}，实际为 {2}。</translation>
    </message>
    <message>
        <source>Expected an upper bound above the lower one, {1}, found {2}.</source>
        <translation>上限应高于下限 {1}，实际为 {2}。</translation>
    </message>
    <message>
        <source>Expected as many columns at input 1 as {1} at input 2, found {2} and {3}.</source>
        <translation>输入 1 的列数应与输入 2 的{1}相同，实际为 {2} 和 {3}。</translation>
    </message>
    <message>
        <source>Expected at least one axis, found {1}.</source>
        <translation>应至少有一个轴，实际为 {1}。</translation>
    </message>
    <message>
        <source>Expected at least {1} axes to normalise over, found {2}.</source>
        <translation>应至少有 {1} 个轴可归一化，实际为 {2}。</translation>
    </message>
    <message>
        <source>Expected at most {1} axes to pad, found {2} of {3}.</source>
        <translation>应至多填充 {1} 个轴，实际为 {3} 中的 {2}。</translation>
    </message>
    <message>
        <source>Expected at most {1} axes, found {2}.</source>
        <translation>应至多 {1} 个轴，实际为 {2}。</translation>
    </message>
    <message>
        <source>Expected at most {1} numbers in one example, found</source>
        <translation>一个样本应至多 {1} 个数，实际为</translation>
    </message>
    <message>
        <source>Expected at most {1} places on a side, found {2}.</source>
        <translation>每边应至多 {1} 处，实际为 {2}。</translation>
    </message>
    <message>
        <source>Expected axes from {1} to {2} for {3}, found {4}.</source>
        <translation>{3}应为轴 {1} 到 {2}，实际为 {4}。</translation>
    </message>
    <message>
        <source>Expected axes {1} for {2}, found {3}.</source>
        <translation>{2}应为轴 {1}，实际为 {3}。</translation>
    </message>
    <message>
        <source>Expected channels and 1 to 3 axes of places, found {1}.</source>
        <translation>应为通道加 1 到 3 个位置轴，实际为 {1}。</translation>
    </message>
    <message>
        <source>Expected channels and places (2 axes or more), found {1}.</source>
        <translation>应为通道和位置（2 个轴或更多），实际为 {1}。</translation>
    </message>
    <message>
        <source>Expected channels before the {1} axes of places, found {2}.</source>
        <translation>在 {1} 个位置轴之前应有通道，实际为 {2}。</translation>
    </message>
    <message>
        <source>Expected channels that {1} divides, found {2}.</source>
        <translation>通道数应能被 {1} 整除，实际为 {2}。</translation>
    </message>
    <message>
        <source>Expected channels that {1} groups divide, found {2}.</source>
        <translation>通道数应能被 {1} 个组整除，实际为 {2}。</translation>
    </message>
    <message>
        <source>Expected channels, found {1}.</source>
        <translation>应有通道，实际为 {1}。</translation>
    </message>
    <message>
        <source>Expected each axis of {1} once (0 to {2}), found {3}.</source>
        <translation>{1} 的每个轴应各出现一次（0 到 {2}），实际为 {3}。</translation>
    </message>
    <message>
        <source>Expected equal axes before rows and columns, found {1} and {2}.</source>
        <translation>行与列之前的轴应相同，实际为 {1} 和 {2}。</translation>
    </message>
    <message>
        <source>Expected features that {1} heads divide, found {2}.</source>
        <translation>特征数应能被 {1} 个头整除，实际为 {2}。</translation>
    </message>
    <message>
        <source>Expected height and width that {1} divides, found {2}.</source>
        <translation>高和宽应能被 {1} 整除，实际为 {2}。</translation>
    </message>
    <message>
        <source>Expected inputs of one shape{1}, found {2} at input {3}</source>
        <translation>各输入应为同一形状{1}，实际输入 {3} 为 {2}</translation>
    </message>
    <message>
        <source>Expected inputs of one shape{1}, found {2} at input {3} and {4} at input {5}.</source>
        <translation>各输入应为同一形状{1}，实际输入 {3} 为 {2}，输入 {5} 为 {4}。</translation>
    </message>
    <message>
        <source>Expected inputs that differ along the last axis alone, found {1}</source>
        <translation>各输入应仅在最后一个轴上不同，实际为 {1}</translation>
    </message>
    <message>
        <source>Expected inputs that differ along the last axis alone, found {1} and {2}.</source>
        <translation>各输入应仅在最后一个轴上不同，实际为 {1} 和 {2}。</translation>
    </message>
    <message>
        <source>Expected inputs that differ only along axis {1}, found {2}</source>
        <translation>各输入应仅在轴 {1} 上不同，实际为 {2}</translation>
    </message>
    <message>
        <source>Expected inputs that differ only along axis {1}, found {2} at input {3} and {4} at input {5}.</source>
        <translation>各输入应仅在轴 {1} 上不同，实际输入 {3} 为 {2}，输入 {5} 为 {4}。</translation>
    </message>
    <message>
        <source>Expected inputs with as many axes each, found {1} at input 1</source>
        <translation>各输入的轴数应相同，实际输入 1 为 {1}</translation>
    </message>
    <message>
        <source>Expected inputs with as many axes each, found {1} at input 1 and {2} at input {3}.</source>
        <translation>各输入的轴数应相同，实际输入 1 为 {1}，输入 {3} 为 {2}。</translation>
    </message>
    <message>
        <source>Expected key and value of as many steps, found {1} and {2}.</source>
        <translation>键与值的步数应相同，实际为 {1} 和 {2}。</translation>
    </message>
    <message>
        <source>Expected matrices (2 axes or more), found {1}.</source>
        <translation>应为矩阵（2 个轴或更多），实际为 {1}。</translation>
    </message>
    <message>
        <source>Expected one index for each number, {1}, found {2}.</source>
        <translation>每个数应有一个索引，即 {1}，实际为 {2}。</translation>
    </message>
    <message>
        <source>Expected padding of at most half the window, {1}, found {2}.</source>
        <translation>填充应至多为窗口的一半，即 {1}，实际为 {2}。</translation>
    </message>
    <message>
        <source>Expected padding that leaves something, found {1}, which leaves {2} of the output.</source>
        <translation>填充之后应有剩余，实际为 {1}，使输出只剩 {2}。</translation>
    </message>
    <message>
        <source>Expected places from {1} to {2} on axis {3} of {4}, found {5}.</source>
        <translation>{4} 的轴 {3} 上的位置应为 {1} 到 {2}，实际为 {5}。</translation>
    </message>
    <message>
        <source>Expected places that axis {1} of {2} has (0 to {3}), found none from {4} to {5}.</source>
        <translation>应为 {2} 的轴 {1} 所具有的位置（0 到 {3}），实际从 {4} 到 {5} 一个也没有。</translation>
    </message>
    <message>
        <source>Expected query and memory of as many features, found {1} and {2}.</source>
        <translation>查询与记忆的特征数应相同，实际为 {1} 和 {2}。</translation>
    </message>
    <message>
        <source>Expected several places in each channel, found {1}.</source>
        <translation>每个通道应有多个位置，实际为 {1}。</translation>
    </message>
    <message>
        <source>Expected size 1 along axis {1}, found {2} in {3}.</source>
        <translation>轴 {1} 的大小应为 1，实际为 {3} 中的 {2}。</translation>
    </message>
    <message>
        <source>Expected sizes of 1 or more (or −1), found {1}.</source>
        <translation>大小应为 1 或更大（或 −1），实际为 {1}。</translation>
    </message>
    <message>
        <source>Expected sizes that {1} has, or others where it has 1, found {2}.</source>
        <translation>大小应与 {1} 相同，仅在其为 1 处可不同，实际为 {2}。</translation>
    </message>
    <message>
        <source>Expected the first axis before the last, found {1} and {2}.</source>
        <translation>第一个轴应在最后一个轴之前，实际为 {1} 和 {2}。</translation>
    </message>
    <message>
        <source>Expected {1} ({2}) for “{3}”, found {4}.</source>
        <translation>“{3}”应为 {1}（{2}），实际为 {4}。</translation>
    </message>
    <message>
        <source>Expected {1} numbers {2} for {3}, found {4}.</source>
        <translation>{3}应为 {1} 个 {2} 的数，实际为 {4}。</translation>
    </message>
    <message>
        <source>Expected {1} sizes for {2}, found {3}.</source>
        <translation>{2}应有 {1} 个大小，实际为 {3}。</translation>
    </message>
    <message>
        <source>Expected {1} that {2} groups divide, found {3}.</source>
        <translation>{1}应能被 {2} 个组整除，实际为 {3}。</translation>
    </message>
    <message>
        <source>Expected {1} to fill with, found {2}.</source>
        <translation>用于填充的应为 {1}，实际为 {2}。</translation>
    </message>
    <message>
        <source>Expected {1} together, found the {2} alone.</source>
        <translation>{1}应同时给出，实际只有{2}。</translation>
    </message>
    <message>
        <source>Expected {1}, found {2} without channels.</source>
        <translation>应为{1}，实际为不带通道的 {2}。</translation>
    </message>
    <message>
        <source>Expected {1}, found {2}.</source>
        <translation>应为{1}，实际为 {2}。</translation>
    </message>
    <message>
        <source>Expected {1}{2} numbers for {3}, found {4} ({5}).</source>
        <translation>{3}应为 {1}{2} 个数，实际为 {4}（{5}）。</translation>
    </message>
    <message>
        <source>Expected −1 at most once, found {1}.</source>
        <translation>−1 应至多出现一次，实际为 {1}。</translation>
    </message>
    <message>
        <source>Factor for negative numbers.</source>
        <translation>负数的系数。</translation>
    </message>
    <message>
        <source>Fill with 0</source>
        <translation>用 0 填充</translation>
    </message>
    <message>
        <source>Filled with one value, mirrored, with the edge repeated, or from the other end.</source>
        <translation>用一个值填充、镜像、重复边缘，或取自另一端。</translation>
    </message>
    <message>
        <source>Filters for each channel of the input.</source>
        <translation>输入的每个通道的滤波器数。</translation>
    </message>
    <message>
        <source>Filters for each channel on the way.</source>
        <translation>中途每个通道的滤波器数。</translation>
    </message>
    <message>
        <source>Filters, each giving one channel of the output.</source>
        <translation>滤波器数，每个给出输出的一个通道。</translation>
    </message>
    <message>
        <source>First axis that is joined.</source>
        <translation>被合并的第一个轴。</translation>
    </message>
    <message>
        <source>First block of a Vision Transformer; positions come behind it.</source>
        <translation>Vision Transformer 的第一个模块；其后是位置编码。</translation>
    </message>
    <message>
        <source>First block of a network that reads text, letters or categories.</source>
        <translation>读取文本、字母或类别的网络的第一个模块。</translation>
    </message>
    <message>
        <source>First place that is kept; negative ones count from the end.</source>
        <translation>保留的第一个位置；负数从末尾数起。</translation>
    </message>
    <message>
        <source>First place that is not kept any more; empty keeps the rest.</source>
        <translation>不再保留的第一个位置；留空则保留其余全部。</translation>
    </message>
    <message>
        <source>Flatten and Linear to {1} on input {2}</source>
        <translation>对输入 {2} 先展平，再接输出为 {1} 的线性 Linear</translation>
    </message>
    <message>
        <source>Flatten first</source>
        <translation>先展平</translation>
    </message>
    <message>
        <source>Flatten first if every number should be seen.</source>
        <translation>如果每个数都应被看到，请先展平。</translation>
    </message>
    <message>
        <source>Flatten input {1}</source>
        <translation>展平输入 {1}</translation>
    </message>
    <message>
        <source>Flatten, or reshape one of them.</source>
        <translation>请展平，或改变其中一个的形状。</translation>
    </message>
    <message>
        <source>For answers that must be positive, such as a variance or a waiting time.</source>
        <translation>用于必须为正的回答，例如方差或等待时间。</translation>
    </message>
    <message>
        <source>For attention built by hand, and wherever weights come from a branch.</source>
        <translation>用于手工搭建的注意力，以及权重来自某个分支的情形。</translation>
    </message>
    <message>
        <source>For formulas of your own, such as e^x of a learned logarithm.</source>
        <translation>用于自己的公式，例如对学到的对数取 e^x。</translation>
    </message>
    <message>
        <source>For gates and branches that take a part of the channels each.</source>
        <translation>用于各取一部分通道的门和分支。</translation>
    </message>
    <message>
        <source>For gates on phones, as in the squeeze-and-excitation of MobileNetV3.</source>
        <translation>用于手机上的门，例如 MobileNetV3 的压缩与激励。</translation>
    </message>
    <message>
        <source>For gates, and for yes-or-no answers that do not exclude each other.</source>
        <translation>用于门，以及互不排斥的是非回答。</translation>
    </message>
    <message>
        <source>For gates: one branch decides how much of the other goes through.</source>
        <translation>用于门：一个分支决定另一个有多少通过。</translation>
    </message>
    <message>
        <source>For maxout: several branches compete, and the strongest answers.</source>
        <translation>用于 maxout：多个分支竞争，由最强者回答。</translation>
    </message>
    <message>
        <source>For pictures, where what matters is near in space.</source>
        <translation>用于图片，重要的是空间上的邻近。</translation>
    </message>
    <message>
        <source>For scans and for video, with time as depth.</source>
        <translation>用于扫描影像和视频，以时间作为深度。</translation>
    </message>
    <message>
        <source>For series and text where order matters and data are few.</source>
        <translation>用于顺序重要而数据较少的序列和文本。</translation>
    </message>
    <message>
        <source>For short series; an LSTM or GRU remembers longer and trains easier.</source>
        <translation>用于短序列；LSTM 或 GRU 记得更久，也更容易训练。</translation>
    </message>
    <message>
        <source>For signals, text and series, where what matters is near in time.</source>
        <translation>用于信号、文本和序列，重要的是时间上的邻近。</translation>
    </message>
    <message>
        <source>For style transfer and picture generation: contrast plays no part.</source>
        <translation>用于风格迁移和图片生成：对比度不起作用。</translation>
    </message>
    <message>
        <source>For what no other block does; a composite of blocks is easier to read.</source>
        <translation>用于其他模块都做不到的事；由模块组成的复合模块更易读。</translation>
    </message>
    <message>
        <source>Gaussian dropout</source>
        <translation>高斯随机失活</translation>
    </message>
    <message>
        <source>Gaussian noise</source>
        <translation>高斯噪声</translation>
    </message>
    <message>
        <source>Give all sizes but one.</source>
        <translation>请给出除一个之外的所有大小。</translation>
    </message>
    <message>
        <source>Give one for every axis.</source>
        <translation>请为每个轴给出一个。</translation>
    </message>
    <message>
        <source>Give one number for every axis but the channels.</source>
        <translation>请为通道之外的每个轴给出一个数。</translation>
    </message>
    <message>
        <source>Give one number for every axis but the first.</source>
        <translation>请为第一个轴之外的每个轴给出一个数。</translation>
    </message>
    <message>
        <source>Give sizes that fill the axis.</source>
        <translation>请给出填满该轴的大小。</translation>
    </message>
    <message>
        <source>Give the size that went into the pooling.</source>
        <translation>请给出进入池化时的大小。</translation>
    </message>
    <message>
        <source>Give the sizes of the parts.</source>
        <translation>请给出各部分的大小。</translation>
    </message>
    <message>
        <source>Global pooling</source>
        <translation>全局池化</translation>
    </message>
    <message>
        <source>Height and width of a patch.</source>
        <translation>图块的高和宽。</translation>
    </message>
    <message>
        <source>How far below zero large negative numbers end, α.</source>
        <translation>大的负数最终停在零以下多远，α。</translation>
    </message>
    <message>
        <source>How far from zero numbers must lie.</source>
        <translation>数值须离零多远。</translation>
    </message>
    <message>
        <source>How far numbers move.</source>
        <translation>数值移动多远。</translation>
    </message>
    <message>
        <source>How many are stacked.</source>
        <translation>堆叠多少层。</translation>
    </message>
    <message>
        <source>How many channels are looked at, n.</source>
        <translation>查看多少个通道，n。</translation>
    </message>
    <message>
        <source>How many inputs it takes.</source>
        <translation>接收多少个输入。</translation>
    </message>
    <message>
        <source>How many inputs there are.</source>
        <translation>有多少个输入。</translation>
    </message>
    <message>
        <source>How many of the last axes are normalised together.</source>
        <translation>最后多少个轴一起归一化。</translation>
    </message>
    <message>
        <source>How many parts of one size there are.</source>
        <translation>同样大小的部分有多少个。</translation>
    </message>
    <message>
        <source>How many tensors it gives.</source>
        <translation>给出多少个张量。</translation>
    </message>
    <message>
        <source>How many times larger each axis becomes.</source>
        <translation>每个轴变为几倍大。</translation>
    </message>
    <message>
        <source>How many times larger one side is than the other.</source>
        <translation>一边是另一边的几倍。</translation>
    </message>
    <message>
        <source>How many tokens there are: 0 to one less than this.</source>
        <translation>有多少种词元：从 0 到比此数小一。</translation>
    </message>
    <message>
        <source>How much the neighbours weaken, α.</source>
        <translation>相邻值减弱多少，α。</translation>
    </message>
    <message>
        <source>How often it stands one behind the other, each time with weights of its own.</source>
        <translation>前后相接堆叠多少次，每次都有自己的权重。</translation>
    </message>
    <message>
        <source>How often.</source>
        <translation>多少次。</translation>
    </message>
    <message>
        <source>How sharp the corner is, β.</source>
        <translation>转角有多锐利，β。</translation>
    </message>
    <message>
        <source>How they are compared.</source>
        <translation>如何比较它们。</translation>
    </message>
    <message>
        <source>In EfficientNet-like networks, where ReLU is too abrupt.</source>
        <translation>用于类 EfficientNet 的网络，当 ReLU 过于突兀时。</translation>
    </message>
    <message>
        <source>In decoders of pictures such as SegNet, with the indices of the pooling.</source>
        <translation>用于 SegNet 等图片解码器，配合池化的索引。</translation>
    </message>
    <message>
        <source>In decoders of signals, with the indices of the max pooling before.</source>
        <translation>用于信号解码器，配合之前最大池化的索引。</translation>
    </message>
    <message>
        <source>In decoders of volumes, with the indices of the max pooling before.</source>
        <translation>用于体数据解码器，配合之前最大池化的索引。</translation>
    </message>
    <message>
        <source>In decoders, before a convolution; smoother than a transposed one.</source>
        <translation>用于解码器，在卷积之前；比转置卷积更平滑。</translation>
    </message>
    <message>
        <source>In deep networks without BatchNorm: means stay nearer to zero.</source>
        <translation>用于没有 BatchNorm 的深层网络：均值更接近零。</translation>
    </message>
    <message>
        <source>In deep stacks of dense layers, without normalization.</source>
        <translation>用于不带归一化的深层全连接网络。</translation>
    </message>
    <message>
        <source>In detectors such as YOLOv4, in place of SiLU.</source>
        <translation>用于 YOLOv4 等检测器，代替 SiLU。</translation>
    </message>
    <message>
        <source>In light networks for video and scans, before a convolution of size 1.</source>
        <translation>用于处理视频和扫描影像的轻量网络，在大小为 1 的卷积之前。</translation>
    </message>
    <message>
        <source>In losses of your own on yes-or-no answers.</source>
        <translation>用于自定义的是非回答损失。</translation>
    </message>
    <message>
        <source>In networks for phones such as MobileNet, which count in few bits.</source>
        <translation>用于 MobileNet 等手机网络，以少量比特计算。</translation>
    </message>
    <message>
        <source>In networks with SELU, which Dropout would upset.</source>
        <translation>用于带 SELU 的网络，随机失活 Dropout 会打乱它。</translation>
    </message>
    <message>
        <source>In newer transformers, in place of LayerNorm: as good, and cheaper.</source>
        <translation>用于较新的 Transformer，代替 LayerNorm：同样好，而且更省。</translation>
    </message>
    <message>
        <source>In place of Conv1d where weights and time are scarce.</source>
        <translation>代替 Conv1d，当权重和时间紧张时。</translation>
    </message>
    <message>
        <source>In place of Conv2d where weights and time are scarce, as in MobileNet.</source>
        <translation>代替 Conv2d，当权重和时间紧张时，例如 MobileNet。</translation>
    </message>
    <message>
        <source>In place of Conv3d where weights and time are scarce.</source>
        <translation>代替 Conv3d，当权重和时间紧张时。</translation>
    </message>
    <message>
        <source>In place of Dropout, where nothing should be lost altogether.</source>
        <translation>代替随机失活 Dropout，当任何信息都不应完全丢失时。</translation>
    </message>
    <message>
        <source>In place of ELU where its level is not 1.</source>
        <translation>代替 ELU，当其下限不是 1 时。</translation>
    </message>
    <message>
        <source>In place of LeakyReLU, where data are many enough to learn the slope.</source>
        <translation>代替 LeakyReLU，当数据足以学习斜率时。</translation>
    </message>
    <message>
        <source>In place of Tanh where units get stuck at its ends.</source>
        <translation>代替 Tanh，当单元卡在其两端时。</translation>
    </message>
    <message>
        <source>In recurrent and classic networks such as LeNet-5, around zero.</source>
        <translation>用于循环网络和 LeNet-5 等经典网络，数值在零附近。</translation>
    </message>
    <message>
        <source>In small data sets, where LeakyReLU learns examples by heart.</source>
        <translation>用于小数据集，当 LeakyReLU 死记样本时。</translation>
    </message>
    <message>
        <source>In sparse coding and denoising, where many values should be exactly zero.</source>
        <translation>用于稀疏编码和去噪，许多值应恰好为零。</translation>
    </message>
    <message>
        <source>In sparse coding, for a shrinking without a corner.</source>
        <translation>用于稀疏编码，实现没有转角的收缩。</translation>
    </message>
    <message>
        <source>In temporal convolutional networks; stack them with dilation 1, 2, 4, ….</source>
        <translation>用于时间卷积网络；以膨胀 1、2、4、… 堆叠。</translation>
    </message>
    <message>
        <source>In the dense part of newer transformers, behind a Linear twice as wide.</source>
        <translation>用于较新的 Transformer 的全连接部分，在两倍宽的线性 Linear 之后。</translation>
    </message>
    <message>
        <source>In the dense part of transformers, behind a Linear twice as wide.</source>
        <translation>用于 Transformer 的全连接部分，在两倍宽的线性 Linear 之后。</translation>
    </message>
    <message>
        <source>In transformers and recurrent networks; works with any batch size.</source>
        <translation>用于 Transformer 和循环网络；适用于任何批大小。</translation>
    </message>
    <message>
        <source>In transformers on pictures and on text of a fixed length.</source>
        <translation>用于处理图片和定长文本的 Transformer。</translation>
    </message>
    <message>
        <source>In transformers; for links between steps that lie far apart.</source>
        <translation>用于 Transformer；用于相距很远的步之间的联系。</translation>
    </message>
    <message>
        <source>Inside a composite: whether its port outside may stay without a wire.</source>
        <translation>在复合模块内部：其外部端口是否可以没有连线。</translation>
    </message>
    <message>
        <source>It comes behind convolutions, before Flatten.</source>
        <translation>它位于卷积之后、“展平”之前。</translation>
    </message>
    <message>
        <source>It is taken as one channel.</source>
        <translation>它被当作一个通道。</translation>
    </message>
    <message>
        <source>It maps only the last axis ({1} numbers) of {2} of {3}.</source>
        <translation>对 {3}（{2}），它只映射最后一个轴（{1} 个数）。</translation>
    </message>
    <message>
        <source>It stands behind convolutions.</source>
        <translation>它位于卷积之后。</translation>
    </message>
    <message>
        <source>It stands between convolutions.</source>
        <translation>它位于卷积之间。</translation>
    </message>
    <message>
        <source>It takes token numbers, straight from the input.</source>
        <translation>它接收直接来自输入的词元编号。</translation>
    </message>
    <message>
        <source>Its input {1} has one channel, which is added to each of {2}.</source>
        <translation>它的输入 {1} 只有一个通道，会加到 {2} 的每个通道上。</translation>
    </message>
    <message>
        <source>Its shapes are being found.</source>
        <translation>正在推断它的形状。</translation>
    </message>
    <message>
        <source>Join all axes</source>
        <translation>合并所有轴</translation>
    </message>
    <message>
        <source>Join along axis {1}</source>
        <translation>沿轴 {1} 拼接</translation>
    </message>
    <message>
        <source>Join some of them.</source>
        <translation>请合并其中一些。</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Keep it out of what is trained.</source>
        <translation>请把它排除在训练内容之外。</translation>
    </message>
    <message>
        <source>Keeps the division safe.</source>
        <translation>保证除法安全。</translation>
    </message>
    <message>
        <source>Largest outcome.</source>
        <translation>最大的结果。</translation>
    </message>
    <message>
        <source>Largest slope.</source>
        <translation>最大斜率。</translation>
    </message>
    <message>
        <source>Last axis that is joined: −1 is the last of all.</source>
        <translation>被合并的最后一个轴：−1 是所有轴中的最后一个。</translation>
    </message>
    <message>
        <source>Learn a scale</source>
        <translation>学习缩放</translation>
    </message>
    <message>
        <source>Learned positions</source>
        <translation>可学习的位置编码</translation>
    </message>
    <message>
        <source>Least outcome.</source>
        <translation>最小的结果。</translation>
    </message>
    <message>
        <source>Least slope.</source>
        <translation>最小斜率。</translation>
    </message>
    <message>
        <source>Leave every axis as it is</source>
        <translation>保持每个轴不变</translation>
    </message>
    <message>
        <source>Leave rotary positions out</source>
        <translation>不用旋转位置编码</translation>
    </message>
    <message>
        <source>Leave the 0 out.</source>
        <translation>请去掉 0。</translation>
    </message>
    <message>
        <source>Leave the first axes alone.</source>
        <translation>请不要动前面的轴。</translation>
    </message>
    <message>
        <source>Let the block before it give twice as many.</source>
        <translation>让它之前的模块给出两倍那么多。</translation>
    </message>
    <message>
        <source>Let the convolution before it have as many filters.</source>
        <translation>让它之前的卷积有同样多的滤波器。</translation>
    </message>
    <message>
        <source>Like SwiGLU, where the gate should be cheap and often exactly zero.</source>
        <translation>类似 SwiGLU，适合门应当省计算且常恰为零的情形。</translation>
    </message>
    <message>
        <source>Line {1} holds two statements; give each a line.</source>
        <translation>第 {1} 行有两条语句；请各占一行。</translation>
    </message>
    <message>
        <source>Line {1} imports everything; name what it needs.</source>
        <translation>第 {1} 行导入了全部内容；请写出所需的名称。</translation>
    </message>
    <message>
        <source>Line {1} imports from beside the project; write it here.</source>
        <translation>第 {1} 行从项目旁边导入；请写在这里。</translation>
    </message>
    <message>
        <source>Line {1} is no Python: {2}.</source>
        <translation>第 {1} 行不是 Python：{2}。</translation>
    </message>
    <message>
        <source>Line {1} stands outside of classes and functions, where only imports and constants can stand.</source>
        <translation>第 {1} 行位于类和函数之外，那里只能有导入和常量。</translation>
    </message>
    <message>
        <source>Linear to {1} features</source>
        <translation>输出 {1} 个特征的线性 Linear</translation>
    </message>
    <message>
        <source>Linear to {1} features on input 1</source>
        <translation>对输入 1 接输出 {1} 个特征的线性 Linear</translation>
    </message>
    <message>
        <source>Linear to {1} features on input {2}</source>
        <translation>对输入 {2} 接输出 {1} 个特征的线性 Linear</translation>
    </message>
    <message>
        <source>Linear to {1} features on the {2}</source>
        <translation>对{2}接输出 {1} 个特征的线性 Linear</translation>
    </message>
    <message>
        <source>Linear to {1}×{2} on the {3}</source>
        <translation>对{3}接输出为 {1}×{2} 的线性 Linear</translation>
    </message>
    <message>
        <source>Local response norm</source>
        <translation>局部响应归一化</translation>
    </message>
    <message>
        <source>Log softmax</source>
        <translation>对数 Softmax</translation>
    </message>
    <message>
        <source>Make a mask of the tokens</source>
        <translation>生成词元的掩码</translation>
    </message>
    <message>
        <source>Make its sizes smaller.</source>
        <translation>请减小它的大小。</translation>
    </message>
    <message>
        <source>Make the kernel smaller or add padding.</source>
        <translation>请减小核，或增加填充。</translation>
    </message>
    <message>
        <source>Make the parts alike</source>
        <translation>使各部分相同</translation>
    </message>
    <message>
        <source>Make the window smaller, or pool less before.</source>
        <translation>请减小窗口，或减少之前的池化。</translation>
    </message>
    <message>
        <source>Map it through a Linear, or take as many layers as the block it is from.</source>
        <translation>请用线性 Linear 映射，或取与来源模块相同的层数。</translation>
    </message>
    <message>
        <source>Map the query first (general)</source>
        <translation>先映射查询（general）</translation>
    </message>
    <message>
        <source>Mask steps</source>
        <translation>屏蔽步</translation>
    </message>
    <message>
        <source>Matrix multiply</source>
        <translation>矩阵乘法</translation>
    </message>
    <message>
        <source>Max pooling by {1}{2} on input {3}</source>
        <translation>对输入 {3} 做 {1}{2} 的最大池化</translation>
    </message>
    <message>
        <source>Mean pooling to {1}{2} on input {3}</source>
        <translation>对输入 {3} 做到 {1}{2} 的平均池化</translation>
    </message>
    <message>
        <source>Move the first axis to the end</source>
        <translation>把第一个轴移到末尾</translation>
    </message>
    <message>
        <source>Move the last axis to the front</source>
        <translation>把最后一个轴移到前面</translation>
    </message>
    <message>
        <source>Multi-head attention</source>
        <translation>多头注意力</translation>
    </message>
    <message>
        <source>Name every axis.</source>
        <translation>请写出每个轴。</translation>
    </message>
    <message>
        <source>Nearest point, straight lines between points, or curves (pictures alone).</source>
        <translation>最近点、点间直线或曲线（仅图片）。</translation>
    </message>
    <message>
        <source>Normalise over all axes</source>
        <translation>对所有轴归一化</translation>
    </message>
    <message>
        <source>Normalise over fewer axes.</source>
        <translation>请对更少的轴归一化。</translation>
    </message>
    <message>
        <source>Numbers in the memory of each direction.</source>
        <translation>每个方向的记忆中的数的个数。</translation>
    </message>
    <message>
        <source>Numbers in the vector of each patch.</source>
        <translation>每个图块的向量中的数的个数。</translation>
    </message>
    <message>
        <source>Numbers in the vector of each token.</source>
        <translation>每个词元的向量中的数的个数。</translation>
    </message>
    <message>
        <source>Numbers in which a query and a place are compared.</source>
        <translation>比较查询与各处时所用的数的个数。</translation>
    </message>
    <message>
        <source>Numbers in which the steps are compared.</source>
        <translation>比较各步时所用的数的个数。</translation>
    </message>
    <message>
        <source>Numbers of each head; 0 divides the features of the query among the heads.</source>
        <translation>每个头的数字个数；0 表示把查询的特征平均分给各头。</translation>
    </message>
    <message>
        <source>Numbers that come out.</source>
        <translation>输出的数的个数。</translation>
    </message>
    <message>
        <source>On phones, where SiLU is too slow, as in MobileNetV3.</source>
        <translation>用于手机，当 SiLU 太慢时，例如 MobileNetV3。</translation>
    </message>
    <message>
        <source>On the branch beside a shortcut, before Add, in deep residual networks.</source>
        <translation>用在捷径旁的分支上、“相加”之前，适合深层残差网络。</translation>
    </message>
    <message>
        <source>On the branch beside a shortcut, with a small start, or as a bias alone.</source>
        <translation>用在捷径旁的分支上，以小值起步，或仅作为偏置。</translation>
    </message>
    <message>
        <source>One axis</source>
        <translation>一个轴</translation>
    </message>
    <message>
        <source>One axis: 0 is the first, −1 the last.</source>
        <translation>一个轴：0 是第一个轴，−1 是最后一个轴。</translation>
    </message>
    <message>
        <source>Only axes of size 1 can be stretched.</source>
        <translation>只有大小为 1 的轴可以拉伸。</translation>
    </message>
    <message>
        <source>Only blocks that act on each number alone take it.</source>
        <translation>只有对每个数单独起作用的模块才能接收它。</translation>
    </message>
    <message>
        <source>Pad by {1}</source>
        <translation>填充 {1}</translation>
    </message>
    <message>
        <source>Pad less, or fill in another way.</source>
        <translation>请减少填充，或换一种填充方式。</translation>
    </message>
    <message>
        <source>Pad nothing</source>
        <translation>不填充</translation>
    </message>
    <message>
        <source>Pad the picture, or take another factor.</source>
        <translation>请填充图片，或换一个系数。</translation>
    </message>
    <message>
        <source>Padding mask</source>
        <translation>填充掩码</translation>
    </message>
    <message>
        <source>Part of the channels that is set to zero.</source>
        <translation>被置零的通道所占比例。</translation>
    </message>
    <message>
        <source>Part of the examples for which it is left out.</source>
        <translation>跳过它的样本所占比例。</translation>
    </message>
    <message>
        <source>Part of the links that is cut at random while training.</source>
        <translation>训练时随机切断的连接所占比例。</translation>
    </message>
    <message>
        <source>Part of the numbers set to zero between layers while training.</source>
        <translation>训练时在层与层之间被置零的数所占比例。</translation>
    </message>
    <message>
        <source>Part of the numbers that is set to zero.</source>
        <translation>被置零的数所占比例。</translation>
    </message>
    <message>
        <source>Part of the numbers that is set.</source>
        <translation>被设置的数所占比例。</translation>
    </message>
    <message>
        <source>Parts of the channels that are mixed.</source>
        <translation>被混洗的通道分组数。</translation>
    </message>
    <message>
        <source>Parts of the channels that do not see each other.</source>
        <translation>互不可见的通道分组数。</translation>
    </message>
    <message>
        <source>Parts of the features that look each in their own way.</source>
        <translation>以各自方式查看的特征分组数。</translation>
    </message>
    <message>
        <source>Parts that the channels are divided into.</source>
        <translation>通道被分成的组数。</translation>
    </message>
    <message>
        <source>Patch embedding</source>
        <translation>图块嵌入</translation>
    </message>
    <message>
        <source>Pixel shuffle</source>
        <translation>像素重排上采样</translation>
    </message>
    <message>
        <source>Pixel unshuffle</source>
        <translation>像素重排下采样</translation>
    </message>
    <message>
        <source>Place of the largest</source>
        <translation>最大值的位置</translation>
    </message>
    <message>
        <source>Places added at the end of each axis.</source>
        <translation>在每个轴末尾添加的位置数。</translation>
    </message>
    <message>
        <source>Places added on each side: zeros in a mean, never the largest.</source>
        <translation>每边添加的位置数：求平均时为零，永不成为最大值。</translation>
    </message>
    <message>
        <source>Places before: one number, one for each axis but the first, or one for each.</source>
        <translation>前面的位置数：一个数、除第一个轴外每轴一个，或每轴一个。</translation>
    </message>
    <message>
        <source>Places behind; empty takes as many as before.</source>
        <translation>后面的位置数；留空则与前面相同。</translation>
    </message>
    <message>
        <source>Places cut off on each side of the output.</source>
        <translation>从输出每边截去的位置数。</translation>
    </message>
    <message>
        <source>Places that it added on each side.</source>
        <translation>它在每边添加的位置数。</translation>
    </message>
    <message>
        <source>Put a Convert before it, which makes 1 and 0.</source>
        <translation>请在它之前放一个“转换类型”，变成 1 和 0。</translation>
    </message>
    <message>
        <source>Put a Dropout block behind it instead.</source>
        <translation>请改为在它后面放一个随机失活 Dropout 模块。</translation>
    </message>
    <message>
        <source>Put a Linear to {1} features in its place</source>
        <translation>换成输出 {1} 个特征的线性 Linear</translation>
    </message>
    <message>
        <source>Put an Embedding before it, which turns tokens into vectors.</source>
        <translation>请在它之前放一个嵌入 Embedding，把词元变成向量。</translation>
    </message>
    <message>
        <source>Read it first: it can do whatever you can do on this computer. Then trust it with the button, or with --trust on the command line.</source>
        <translation>请先阅读：它能在这台计算机上做你能做的任何事。然后用按钮信任它，或在命令行中用 --trust。</translation>
    </message>
    <message>
        <source>Reduce or select it, which leaves one.</source>
        <translation>请用归约或选取，使其只剩一个。</translation>
    </message>
    <message>
        <source>Remember {1} numbers as well</source>
        <translation>同时记住 {1} 个数</translation>
    </message>
    <message>
        <source>Repeat the edge</source>
        <translation>重复边缘</translation>
    </message>
    <message>
        <source>Reshape it to a row or a column.</source>
        <translation>请把它变形为一行或一列。</translation>
    </message>
    <message>
        <source>Reshape it to one channel.</source>
        <translation>请把它变形为一个通道。</translation>
    </message>
    <message>
        <source>Reshape one of them.</source>
        <translation>请改变其中一个的形状。</translation>
    </message>
    <message>
        <source>Reshape to {1}</source>
        <translation>变形为 {1}</translation>
    </message>
    <message>
        <source>Reshape to {1} on input {2}</source>
        <translation>把输入 {2} 变形为 {1}</translation>
    </message>
    <message>
        <source>Reshape to {1}×{2} on the {3}</source>
        <translation>把{3}变形为 {1}×{2}</translation>
    </message>
    <message>
        <source>Scale and shift</source>
        <translation>缩放与平移</translation>
    </message>
    <message>
        <source>Set branches to {1}</source>
        <translation>将分支数设为 {1}</translation>
    </message>
    <message>
        <source>Set dilation to 1</source>
        <translation>将膨胀设为 1</translation>
    </message>
    <message>
        <source>Set dropout to 0</source>
        <translation>将随机失活设为 0</translation>
    </message>
    <message>
        <source>Set groups to 1</source>
        <translation>将组数设为 1</translation>
    </message>
    <message>
        <source>Set groups to {1}</source>
        <translation>将组数设为 {1}</translation>
    </message>
    <message>
        <source>Set how many inputs it takes.</source>
        <translation>请设置它接收多少个输入。</translation>
    </message>
    <message>
        <source>Set numbers one by one.</source>
        <translation>请逐个设置各数。</translation>
    </message>
    <message>
        <source>Set output padding to {1}</source>
        <translation>将输出填充设为 {1}</translation>
    </message>
    <message>
        <source>Set padding to 0</source>
        <translation>将填充设为 0</translation>
    </message>
    <message>
        <source>Set single numbers</source>
        <translation>设置单个数</translation>
    </message>
    <message>
        <source>Set the factor to 1</source>
        <translation>将系数设为 1</translation>
    </message>
    <message>
        <source>Set the factor to {1}</source>
        <translation>将系数设为 {1}</translation>
    </message>
    <message>
        <source>Set upper to {1}</source>
        <translation>将上限设为 {1}</translation>
    </message>
    <message>
        <source>Set {1} to {2}</source>
        <translation>将 {1} 设为 {2}</translation>
    </message>
    <message>
        <source>Shape of one example afterwards; −1 stands for what is left, at most once.</source>
        <translation>之后一个样本的形状；−1 代表剩余部分，至多一次。</translation>
    </message>
    <message>
        <source>Shape of one example: channels × height × width for pictures.</source>
        <translation>一个样本的形状：图片为通道 × 高 × 宽。</translation>
    </message>
    <message>
        <source>Signs with scale</source>
        <translation>带尺度的符号</translation>
    </message>
    <message>
        <source>Sinusoidal positions</source>
        <translation>正弦位置编码</translation>
    </message>
    <message>
        <source>Size of each part where they differ; empty makes them alike.</source>
        <translation>各部分大小不同时的大小；留空则相同。</translation>
    </message>
    <message>
        <source>Size of every axis afterwards; −1 leaves it as it is.</source>
        <translation>之后每个轴的大小；−1 保持不变。</translation>
    </message>
    <message>
        <source>Size of the output in place of the factor; empty takes the factor.</source>
        <translation>输出大小，用来代替系数；留空则用系数。</translation>
    </message>
    <message>
        <source>Size of the output; 1 leaves one number a channel.</source>
        <translation>输出大小；1 表示每个通道只剩一个数。</translation>
    </message>
    <message>
        <source>Size of the window of the pooling that is undone.</source>
        <translation>被还原的池化的窗口大小。</translation>
    </message>
    <message>
        <source>Size of the window, which ends at each step.</source>
        <translation>窗口大小，窗口在每一步处结束。</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>窗口大小。</translation>
    </message>
    <message>
        <source>Size that the pooling found; empty where windows filled it to the end.</source>
        <translation>池化前的大小；窗口恰好铺满时留空。</translation>
    </message>
    <message>
        <source>Standard deviation of the noise.</source>
        <translation>噪声的标准差。</translation>
    </message>
    <message>
        <source>Standard deviation of the vectors' numbers before training; small ones, such as 0.1, let rare words disturb less.</source>
        <translation>训练前向量中各数的标准差；较小的值（例如 0.1）使罕见词干扰更少。</translation>
    </message>
    <message>
        <source>Steps between its windows; empty takes the size of the window.</source>
        <translation>其窗口之间的步幅；留空则取窗口大小。</translation>
    </message>
    <message>
        <source>Steps between windows in the output.</source>
        <translation>输出中窗口之间的步幅。</translation>
    </message>
    <message>
        <source>Steps between windows.</source>
        <translation>窗口之间的步幅。</translation>
    </message>
    <message>
        <source>Steps between windows; empty takes the size of the window.</source>
        <translation>窗口之间的步幅；留空则取窗口大小。</translation>
    </message>
    <message>
        <source>Stretch to {1}</source>
        <translation>拉伸到 {1}</translation>
    </message>
    <message>
        <source>Take Dropout for a vector.</source>
        <translation>对向量请用随机失活 Dropout。</translation>
    </message>
    <message>
        <source>Take a larger window or less padding.</source>
        <translation>请用更大的窗口或更少的填充。</translation>
    </message>
    <message>
        <source>Take a number of groups that fits.</source>
        <translation>请选择合适的组数。</translation>
    </message>
    <message>
        <source>Take a number of heads that fits.</source>
        <translation>请选择合适的头数。</translation>
    </message>
    <message>
        <source>Take a patch that fits, or pad the picture.</source>
        <translation>请选择合适的图块，或填充图片。</translation>
    </message>
    <message>
        <source>Take an even one, or put a ReLU before it.</source>
        <translation>请取偶数，或在它之前放一个 ReLU。</translation>
    </message>
    <message>
        <source>Take another mode.</source>
        <translation>请选择其他模式。</translation>
    </message>
    <message>
        <source>Take axis {1} away</source>
        <translation>去掉轴 {1}</translation>
    </message>
    <message>
        <source>Take both from the same block.</source>
        <translation>请从同一个模块取得两者。</translation>
    </message>
    <message>
        <source>Take groups that divide both.</source>
        <translation>请选择能同时整除两者的组数。</translation>
    </message>
    <message>
        <source>Take groups that divide them.</source>
        <translation>请选择能整除它们的组数。</translation>
    </message>
    <message>
        <source>Take less output padding.</source>
        <translation>请减少输出填充。</translation>
    </message>
    <message>
        <source>Take less padding or a larger kernel.</source>
        <translation>请减少填充，或用更大的核。</translation>
    </message>
    <message>
        <source>Take less padding.</source>
        <translation>请减少填充。</translation>
    </message>
    <message>
        <source>Take other heads or features.</source>
        <translation>请选择其他头数或特征数。</translation>
    </message>
    <message>
        <source>Take straight lines</source>
        <translation>采用直线</translation>
    </message>
    <message>
        <source>Take the Embedding away</source>
        <translation>移除嵌入 Embedding</translation>
    </message>
    <message>
        <source>Take the first</source>
        <translation>取第一个</translation>
    </message>
    <message>
        <source>Take the last</source>
        <translation>取最后一个</translation>
    </message>
    <message>
        <source>Take the mask of the same sequence, or another axis.</source>
        <translation>请取同一序列的掩码，或另一个轴。</translation>
    </message>
    <message>
        <source>Take the tokens straight from the input.</source>
        <translation>请直接从输入取得词元。</translation>
    </message>
    <message>
        <source>Take them as real numbers</source>
        <translation>作为实数接收</translation>
    </message>
    <message>
        <source>Take {1}</source>
        <translation>采用 {1}</translation>
    </message>
    <message>
        <source>Take {1} of input 2</source>
        <translation>采用输入 2 的{1}</translation>
    </message>
    <message>
        <source>The argument {1} is to be a number, text, True, False, None, or a list of them, found “{2}”.</source>
        <translation>参数 {1} 应为数、文本、True、False、None 或由它们组成的列表，实际为“{2}”。</translation>
    </message>
    <message>
        <source>The axes by their old places, the first place is 0.</source>
        <translation>按原位置写出的各轴，第一个位置为 0。</translation>
    </message>
    <message>
        <source>The code has more than {1} letters.</source>
        <translation>代码超过 {1} 个字符。</translation>
    </message>
    <message>
        <source>The code is nested too deeply to be read.</source>
        <translation>代码嵌套过深，无法读取。</translation>
    </message>
    <message>
        <source>The code is no text that Python can read.</source>
        <translation>代码不是 Python 能读取的文本。</translation>
    </message>
    <message>
        <source>The file does not say what is inside this composite.</source>
        <translation>文件没有说明此复合模块的内部。</translation>
    </message>
    <message>
        <source>The first choice after a convolution or a dense layer.</source>
        <translation>卷积或全连接层之后的首选。</translation>
    </message>
    <message>
        <source>The function.</source>
        <translation>所用函数。</translation>
    </message>
    <message>
        <source>The other axis.</source>
        <translation>另一个轴。</translation>
    </message>
    <message>
        <source>The place, counted from 0; negative ones count from the end.</source>
        <translation>位置，从 0 数起；负数从末尾数起。</translation>
    </message>
    <message>
        <source>The places, counted from 0; negative ones count from the end.</source>
        <translation>各个位置，从 0 数起；负数从末尾数起。</translation>
    </message>
    <message>
        <source>The power that is taken, β.</source>
        <translation>所取的幂，β。</translation>
    </message>
    <message>
        <source>The power: 1 adds up, 2 takes the length, high ones near the largest.</source>
        <translation>幂：1 相加，2 取长度，大的幂接近最大值。</translation>
    </message>
    <message>
        <source>The query as it is, of the memory's width; or mapped to that width first.</source>
        <translation>查询保持原样（与记忆同宽），或先映射到该宽度。</translation>
    </message>
    <message>
        <source>The rate of the Dropout that shakes as much.</source>
        <translation>扰动程度相同的随机失活 Dropout 的比率。</translation>
    </message>
    <message>
        <source>The slope before training.</source>
        <translation>训练前的斜率。</translation>
    </message>
    <message>
        <source>The spread of one number is nothing; take LayerNorm, or normalise earlier.</source>
        <translation>单个数没有离散程度；请用 LayerNorm，或更早归一化。</translation>
    </message>
    <message>
        <source>The token that fills up short sequences.</source>
        <translation>用来补齐短序列的词元。</translation>
    </message>
    <message>
        <source>The value of γ before training.</source>
        <translation>训练前 γ 的值。</translation>
    </message>
    <message>
        <source>The value where the filling is constant.</source>
        <translation>以常数填充时的值。</translation>
    </message>
    <message>
        <source>There is no class “{1}” in the code; it has {2}.</source>
        <translation>代码中没有类“{1}”；有 {2}。</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>没有什么可改变的。</translation>
    </message>
    <message>
        <source>This project holds code of its own, which runs only once you trust it.</source>
        <translation>此项目含有自带代码，只有在你信任之后才会运行。</translation>
    </message>
    <message>
        <source>This version of Neurodraft has no block of the kind “{1}”.</source>
        <translation>此版本的 Neurodraft 没有类型为“{1}”的模块。</translation>
    </message>
    <message>
        <source>To bring a vector back to a picture, or to split an axis in two.</source>
        <translation>把向量变回图片，或把一个轴拆成两个。</translation>
    </message>
    <message>
        <source>To bring numbers to a measure that another branch finds.</source>
        <translation>把数值调整到另一分支所定的尺度。</translation>
    </message>
    <message>
        <source>To bring numbers to another range, such as 0–1 to −1–1.</source>
        <translation>把数值变到另一范围，例如从 0–1 到 −1–1。</translation>
    </message>
    <message>
        <source>To build AlexNet as it was; BatchNorm has taken its place.</source>
        <translation>按原样搭建 AlexNet；如今已被 BatchNorm 取代。</translation>
    </message>
    <message>
        <source>To choose by distance or cost, where less is better.</source>
        <translation>按距离或代价选择，越小越好。</translation>
    </message>
    <message>
        <source>To choose columns of a table or bands of a picture.</source>
        <translation>选择表格的列或图片的波段。</translation>
    </message>
    <message>
        <source>To clamp numbers, and in binarized networks, which it lets learn.</source>
        <translation>用于截断数值，也用于二值化网络，使其能够学习。</translation>
    </message>
    <message>
        <source>To close a shortcut around a block, as residual networks do.</source>
        <translation>在模块两侧接上捷径，如残差网络。</translation>
    </message>
    <message>
        <source>To decide on features that other blocks found; at the end of most nets.</source>
        <translation>根据其他模块找到的特征做决定；多在网络末端。</translation>
    </message>
    <message>
        <source>To enlarge a picture, as decoders, GANs and U-Nets do.</source>
        <translation>放大图片，如解码器、GAN 和 U-Net。</translation>
    </message>
    <message>
        <source>To enlarge a volume, as decoders of scans do.</source>
        <translation>放大体数据，如扫描影像的解码器。</translation>
    </message>
    <message>
        <source>To give a picture its channel, or to stretch a vector over another input.</source>
        <translation>给图片添上通道，或把向量铺到另一个输入上。</translation>
    </message>
    <message>
        <source>To give one vector to every step, or one channel to three.</source>
        <translation>给每一步同一个向量，或把一个通道变成三个。</translation>
    </message>
    <message>
        <source>To halve a picture smoothly, as LeNet-5 does.</source>
        <translation>平滑地把图片减半，如 LeNet-5。</translation>
    </message>
    <message>
        <source>To halve a picture with something between mean and largest.</source>
        <translation>以介于均值与最大值之间的方式把图片减半。</translation>
    </message>
    <message>
        <source>To halve a volume and keep what stood out.</source>
        <translation>把体数据减半并保留突出之处。</translation>
    </message>
    <message>
        <source>To halve a volume smoothly.</source>
        <translation>平滑地把体数据减半。</translation>
    </message>
    <message>
        <source>To halve a volume with something between mean and largest.</source>
        <translation>以介于均值与最大值之间的方式把体数据减半。</translation>
    </message>
    <message>
        <source>To hand on what several branches found, as Inception and U-Net do.</source>
        <translation>把多个分支的发现一并传下去，如 Inception 和 U-Net。</translation>
    </message>
    <message>
        <source>To keep the last steps, some channels, or the middle of a picture.</source>
        <translation>保留最后几步、某些通道或图片的中部。</translation>
    </message>
    <message>
        <source>To lay one vector beside every step or point before Concatenate.</source>
        <translation>在拼接之前，把一个向量放到每一步或每一点旁边。</translation>
    </message>
    <message>
        <source>To lengthen a sequence, as decoders of signals do.</source>
        <translation>加长序列，如信号解码器。</translation>
    </message>
    <message>
        <source>To let only what is strong enough through.</source>
        <translation>只让足够强的通过。</translation>
    </message>
    <message>
        <source>To let several branches vote with one voice each.</source>
        <translation>让多个分支各投一票。</translation>
    </message>
    <message>
        <source>To make a picture smaller without losing any of its numbers.</source>
        <translation>缩小图片而不丢失任何数。</translation>
    </message>
    <message>
        <source>To make one sequence of several vectors, or channels of several pictures.</source>
        <translation>把多个向量组成序列，或把多张图片的通道合在一起。</translation>
    </message>
    <message>
        <source>To make one vector of a sequence, or one number of a row.</source>
        <translation>把序列变成一个向量，或把一行变成一个数。</translation>
    </message>
    <message>
        <source>To match pictures, sentences or faces: two branches, one answer.</source>
        <translation>匹配图片、句子或人脸：两个分支，一个回答。</translation>
    </message>
    <message>
        <source>To name a place, to bundle wires, or to hold a place for later.</source>
        <translation>为一处命名、归拢连线，或预留位置。</translation>
    </message>
    <message>
        <source>To reach a size, to shift in time, or for edges without a seam of zeros.</source>
        <translation>达到某个大小、在时间上平移，或得到没有零边的边缘。</translation>
    </message>
    <message>
        <source>To read a sequence by its first or last step, or to take one channel.</source>
        <translation>按第一步或最后一步读取序列，或取出一个通道。</translation>
    </message>
    <message>
        <source>To read an answer as a class; nothing learns through it.</source>
        <translation>把回答读作类别；梯度不会经过它。</translation>
    </message>
    <message>
        <source>To read scores as probabilities; the cross-entropy loss wants the scores without it.</source>
        <translation>把分数读作概率；交叉熵损失要的是未经它的分数。</translation>
    </message>
    <message>
        <source>To read what each point of a picture shows, as in segmentation.</source>
        <translation>读出图片每一点显示的内容，如语义分割。</translation>
    </message>
    <message>
        <source>To see how two branches differ, as in siamese networks.</source>
        <translation>看两个分支有何不同，如孪生网络。</translation>
    </message>
    <message>
        <source>To shorten a sequence and keep what stood out.</source>
        <translation>缩短序列并保留突出之处。</translation>
    </message>
    <message>
        <source>To shorten a sequence smoothly.</source>
        <translation>平滑地缩短序列。</translation>
    </message>
    <message>
        <source>To shorten a sequence with something between mean and largest.</source>
        <translation>以介于均值与最大值之间的方式缩短序列。</translation>
    </message>
    <message>
        <source>To silence small values, as in denoising by thresholds.</source>
        <translation>压下小的值，如阈值去噪。</translation>
    </message>
    <message>
        <source>Transpose or widen one of them.</source>
        <translation>请转置或加宽其中一个。</translation>
    </message>
    <message>
        <source>Type of its numbers.</source>
        <translation>其数值的类型。</translation>
    </message>
    <message>
        <source>Type of the numbers that come out; bool is no for 0 and yes for all else.</source>
        <translation>输出数值的类型；bool 对 0 为否，对其余为是。</translation>
    </message>
    <message>
        <source>Unit length</source>
        <translation>单位长度</translation>
    </message>
    <message>
        <source>Use a kernel of {1}</source>
        <translation>采用 {1} 的核</translation>
    </message>
    <message>
        <source>Use a power of {1}</source>
        <translation>采用 {1} 的幂</translation>
    </message>
    <message>
        <source>Use a window of {1}</source>
        <translation>采用 {1} 的窗口</translation>
    </message>
    <message>
        <source>Use one group</source>
        <translation>采用一个组</translation>
    </message>
    <message>
        <source>Use patches of {1}</source>
        <translation>采用 {1} 的图块</translation>
    </message>
    <message>
        <source>Use the first axis</source>
        <translation>采用第一个轴</translation>
    </message>
    <message>
        <source>Use the last axis</source>
        <translation>采用最后一个轴</translation>
    </message>
    <message>
        <source>Use {1} groups</source>
        <translation>采用 {1} 个组</translation>
    </message>
    <message>
        <source>Use {1} head</source>
        <translation>采用 {1} 个头</translation>
    </message>
    <message>
        <source>Use {1} heads</source>
        <translation>采用 {1} 个头</translation>
    </message>
    <message>
        <source>Weight of the newest batch in the running mean.</source>
        <translation>最新批次在滑动均值中的权重。</translation>
    </message>
    <message>
        <source>What bends the state at every step.</source>
        <translation>在每一步弯曲状态的函数。</translation>
    </message>
    <message>
        <source>What comes in the place of others.</source>
        <translation>替代其他数的值。</translation>
    </message>
    <message>
        <source>What comes out is known once the walk has looked inside.</source>
        <translation>查看内部之后才能得知输出。</translation>
    </message>
    <message>
        <source>What comes out: the state at every step, or the last state of each direction.</source>
        <translation>输出什么：每一步的状态，或每个方向的最后状态。</translation>
    </message>
    <message>
        <source>What every number is multiplied by.</source>
        <translation>每个数所乘的值。</translation>
    </message>
    <message>
        <source>What has a mean and a scale of its own: the whole example, or what lies along the last axis, such as the features of a step.</source>
        <translation>以什么为单位取均值和尺度：整个样本，或沿最后一个轴的数，例如一步的特征。</translation>
    </message>
    <message>
        <source>What has numbers of its own: each channel, each feature, every number, or nothing.</source>
        <translation>什么拥有自己的数：每个通道、每个特征、每个数，或都没有。</translation>
    </message>
    <message>
        <source>What is added afterwards.</source>
        <translation>之后所加的值。</translation>
    </message>
    <message>
        <source>What is added so that nothing is divided by 0.</source>
        <translation>为避免除以 0 而加的值。</translation>
    </message>
    <message>
        <source>What is taken along the axis.</source>
        <translation>沿该轴取什么。</translation>
    </message>
    <message>
        <source>What is taken of all places.</source>
        <translation>对所有位置取什么。</translation>
    </message>
    <message>
        <source>What numbers must be above.</source>
        <translation>数值须高于此值。</translation>
    </message>
    <message>
        <source>Where all branches must agree before something counts.</source>
        <translation>用于所有分支都须一致才算数的情形。</translation>
    </message>
    <message>
        <source>Where an axis has done its work, such as a single channel.</source>
        <translation>用于某个轴已完成使命的情形，例如单一通道。</translation>
    </message>
    <message>
        <source>Where the channels lie: first behind convolutions, last in sequences of vectors.</source>
        <translation>通道所在之处：卷积之后在最前，向量序列中在最后。</translation>
    </message>
    <message>
        <source>Where the new axis lies: 0 makes it the first, −1 the last.</source>
        <translation>新轴所在之处：0 使其成为第一个，−1 成为最后一个。</translation>
    </message>
    <message>
        <source>Where units with ReLU die, as in discriminators of GANs.</source>
        <translation>用于 ReLU 单元失活的情形，例如 GAN 的判别器。</translation>
    </message>
    <message>
        <source>Where what two branches found counts together, such as word and relation.</source>
        <translation>用于两个分支的发现须合起来才算数的情形，例如词与关系。</translation>
    </message>
    <message>
        <source>Where β·x is above it, y is x, which is safe to compute.</source>
        <translation>当 β·x 超过此值时，y 就取 x，这样计算更安全。</translation>
    </message>
    <message>
        <source>Wherever texts of unlike lengths share a batch: wire it to the mask of each block.</source>
        <translation>用于长度不同的文本共处一个批次：把它连到每个模块的 mask。</translation>
    </message>
    <message>
        <source>Whether a mask goes through too, and gets a place for the vector.</source>
        <translation>掩码是否也经过，并为该向量留出一处。</translation>
    </message>
    <message>
        <source>Whether a second one reads from the end to the beginning.</source>
        <translation>是否有第二个从末尾读到开头。</translation>
    </message>
    <message>
        <source>Whether a step sees the steps up to its own alone.</source>
        <translation>一步是否只看到它自己及之前的步。</translation>
    </message>
    <message>
        <source>Whether a window that hangs over the edge counts too.</source>
        <translation>超出边缘的窗口是否也计入。</translation>
    </message>
    <message>
        <source>Whether each channel (first axis) learns its own slope.</source>
        <translation>每个通道（第一个轴）是否学习自己的斜率。</translation>
    </message>
    <message>
        <source>Whether each channel of the output adds a number of its own.</source>
        <translation>输出的每个通道是否加上自己的数。</translation>
    </message>
    <message>
        <source>Whether each filter adds a number of its own.</source>
        <translation>每个滤波器是否加上自己的数。</translation>
    </message>
    <message>
        <source>Whether each number of the vector has a number added to it.</source>
        <translation>向量的每个数是否加上一个数。</translation>
    </message>
    <message>
        <source>Whether each output adds a number of its own.</source>
        <translation>每个输出是否加上自己的数。</translation>
    </message>
    <message>
        <source>Whether each place is repeated on the spot, not the whole.</source>
        <translation>是否逐个位置就地重复，而不是整体重复。</translation>
    </message>
    <message>
        <source>Whether gates have numbers of their own.</source>
        <translation>门是否有自己的数。</translation>
    </message>
    <message>
        <source>Whether queries and keys are turned by their positions (Su et al. 2021).</source>
        <translation>查询与键是否按位置旋转 (Su et al. 2021)。</translation>
    </message>
    <message>
        <source>Whether rows of the second input are taken in place of its columns.</source>
        <translation>是否取第二个输入的行，而不是列。</translation>
    </message>
    <message>
        <source>Whether scale γ and shift β are learned.</source>
        <translation>是否学习缩放 γ 和平移 β。</translation>
    </message>
    <message>
        <source>Whether the axis stays, with size 1.</source>
        <translation>该轴是否以大小 1 保留。</translation>
    </message>
    <message>
        <source>Whether the corners of input and output meet; not for nearest.</source>
        <translation>输入与输出的角点是否对齐；不适用于 nearest。</translation>
    </message>
    <message>
        <source>Whether the input is first multiplied by √features, as the paper does.</source>
        <translation>是否先把输入乘以 √特征数，如论文所做。</translation>
    </message>
    <message>
        <source>Whether the last state of each layer comes out too, for another one to begin with.</source>
        <translation>是否同时输出每层的最后状态，供另一个模块作为起点。</translation>
    </message>
    <message>
        <source>Whether the places of the largest numbers come out too, for max unpooling.</source>
        <translation>是否同时输出最大值的位置，供最大反池化使用。</translation>
    </message>
    <message>
        <source>Whether the projections add numbers of their own.</source>
        <translation>各投影是否加上自己的数。</translation>
    </message>
    <message>
        <source>Whether the scale γ is learned.</source>
        <translation>是否学习缩放 γ。</translation>
    </message>
    <message>
        <source>Whether the weights (query × memory steps) come out too.</source>
        <translation>是否同时输出权重（查询 × 记忆步）。</translation>
    </message>
    <message>
        <source>Whether the weights of the steps come out too.</source>
        <translation>是否同时输出各步的权重。</translation>
    </message>
    <message>
        <source>Whether the zeros of the padding count in the mean.</source>
        <translation>求平均时是否计入填充的零。</translation>
    </message>
    <message>
        <source>Whether token 0 is padding, whose vector stays zero.</source>
        <translation>词元 0 是否为填充，其向量保持为零。</translation>
    </message>
    <message>
        <source>Whether whole channels (first axis) are set at once.</source>
        <translation>是否一次设置整个通道（第一个轴）。</translation>
    </message>
    <message>
        <source>Whether Φ is exact or a tanh that is close to it.</source>
        <translation>Φ 是精确值，还是近似的 tanh。</translation>
    </message>
    <message>
        <source>Whether β is learned.</source>
        <translation>是否学习 β。</translation>
    </message>
    <message>
        <source>Whether γ is learned.</source>
        <translation>是否学习 γ。</translation>
    </message>
    <message>
        <source>Which number is looked for.</source>
        <translation>要寻找的是哪个数。</translation>
    </message>
    <message>
        <source>Whole numbers come out, through which no gradient flows.</source>
        <translation>输出的是整数，梯度不会经过。</translation>
    </message>
    <message>
        <source>Wire both, or neither to begin with zeros.</source>
        <translation>请两个都连线，或都不连而从零开始。</translation>
    </message>
    <message>
        <source>Wire the indices of the max pooling that gave these sizes.</source>
        <translation>请连接给出这些大小的最大池化的索引。</translation>
    </message>
    <message>
        <source>Zeros added on each side.</source>
        <translation>每边添加的零。</translation>
    </message>
    <message>
        <source>a mask of yes and no (bool)</source>
        <translation>是否掩码 (bool)</translation>
    </message>
    <message>
        <source>a multiple of</source>
        <translation>的倍数</translation>
    </message>
    <message>
        <source>a picture (channels × height × width)</source>
        <translation>图片（通道 × 高 × 宽）</translation>
    </message>
    <message>
        <source>a sequence (2 axes)</source>
        <translation>序列（2 个轴）</translation>
    </message>
    <message>
        <source>a vector (features)</source>
        <translation>向量（特征）</translation>
    </message>
    <message>
        <source>a volume (channels × depth × height × width)</source>
        <translation>体数据（通道 × 深 × 高 × 宽）</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a × b → c × d, where a·b = c·d</source>
        <translation>a × b → c × d，其中 a·b = c·d</translation>
    </message>
    <message>
        <source>absolute value</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <source>and {1} at input {2}.</source>
        <translation>输入 {2} 为 {1}。</translation>
    </message>
    <message>
        <source>at input {1} and {2} at input {3}.</source>
        <translation>输入 {1}，以及输入 {3} 的 {2}。</translation>
    </message>
    <message>
        <source>at most {1}, found {2}.</source>
        <translation>至多 {1}，实际为 {2}。</translation>
    </message>
    <message>
        <source>axes {1} to {2}</source>
        <translation>轴 {1} 至 {2}</translation>
    </message>
    <message>
        <source>channels of the input</source>
        <translation>输入的通道数</translation>
    </message>
    <message>
        <source>each channel</source>
        <translation>每个通道</translation>
    </message>
    <message>
        <source>every step</source>
        <translation>每一步</translation>
    </message>
    <message>
        <source>far more</source>
        <translation>多得多</translation>
    </message>
    <message>
        <source>first axis</source>
        <translation>第一个轴</translation>
    </message>
    <message>
        <source>found none from {1} to {2}.</source>
        <translation>实际从 {1} 到 {2} 一个也没有。</translation>
    </message>
    <message>
        <source>found {1} and {2}.</source>
        <translation>实际为 {1} 和 {2}。</translation>
    </message>
    <message>
        <source>found {1} in {2}.</source>
        <translation>实际为 {2} 中的 {1}。</translation>
    </message>
    <message>
        <source>h[t] = z·h[t − 1] + (1 − z)·n, with gates z, r and news n of x and h</source>
        <translation>h[t] = z·h[t − 1] + (1 − z)·n，门 z、r 和新内容 n 由 x 与 h 得出</translation>
    </message>
    <message>
        <source>invalid syntax</source>
        <translation>语法无效</translation>
    </message>
    <message>
        <source>last axis</source>
        <translation>最后一个轴</translation>
    </message>
    <message>
        <source>last step</source>
        <translation>最后一步</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>real numbers (float32)</source>
        <translation>实数 (float32)</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>which leaves {1} of the output.</source>
        <translation>使输出只剩 {1}。</translation>
    </message>
    <message>
        <source>whole numbers (int64)</source>
        <translation>整数 (int64)</translation>
    </message>
    <message>
        <source>y = 1.0507·(x for x &gt; 0, else 1.6733·(e^x − 1))</source>
        <translation>y = 1.0507·(x &gt; 0 时为 x，否则 1.6733·(e^x − 1))</translation>
    </message>
    <message>
        <source>y = argmax x[i] over i</source>
        <translation>y = 使 x[i] 最大的 i</translation>
    </message>
    <message>
        <source>y = a·(m·x + α·(1 − m)) + b, m = 0 with probability rate, else 1</source>
        <translation>y = a·(m·x + α·(1 − m)) + b，m 以概率 rate 为 0，否则为 1</translation>
    </message>
    <message>
        <source>y = mean, sum, max, … of x[t] over t, where mask[t]</source>
        <translation>y = x[t] 对 mask[t] 为真的 t 求均值、和、最大值等</translation>
    </message>
    <message>
        <source>y = m·x / (1 − rate), m = 0 with probability rate, else 1</source>
        <translation>y = m·x / (1 − rate)，m 以概率 rate 为 0，否则为 1</translation>
    </message>
    <message>
        <source>y = m·x / (1 − rate), one m an example, 0 with probability rate</source>
        <translation>y = m·x / (1 − rate)，每个样本一个 m，以概率 rate 为 0</translation>
    </message>
    <message>
        <source>y = softmax(Q·Kᵀ / √d)·V, for each head</source>
        <translation>每个头 y = softmax(Q·Kᵀ / √d)·V</translation>
    </message>
    <message>
        <source>y = x for x &gt; 0, else a·x, a drawn between the bounds</source>
        <translation>y：x &gt; 0 时为 x，否则为 a·x，a 在上下限之间随机抽取</translation>
    </message>
    <message>
        <source>y = x for x &gt; 0, else a·x, a learned</source>
        <translation>y：x &gt; 0 时为 x，否则为 a·x，a 由学习得到</translation>
    </message>
    <message>
        <source>y = x for x &gt; 0, else slope·x</source>
        <translation>y：x &gt; 0 时为 x，否则为 slope·x</translation>
    </message>
    <message>
        <source>y = x for x &gt; 0, else α·(e^(x/α) − 1)</source>
        <translation>y：x &gt; 0 时为 x，否则为 α·(e^(x/α) − 1)</translation>
    </message>
    <message>
        <source>y = x for x &gt; 0, else α·(e^x − 1)</source>
        <translation>y：x &gt; 0 时为 x，否则为 α·(e^x − 1)</translation>
    </message>
    <message>
        <source>y = x for x &gt; threshold, else value</source>
        <translation>y：x &gt; threshold 时为 x，否则为 value</translation>
    </message>
    <message>
        <source>y = x − width for x &gt; width, x + width for x &lt; −width, else 0</source>
        <translation>y：x &gt; width 时为 x − width，x &lt; −width 时为 x + width，否则为 0</translation>
    </message>
    <message>
        <source>y = γ·(x − mean) / √(variance + ε) + β, each channel of an example</source>
        <translation>y = γ·(x − 均值) / √(方差 + ε) + β，对样本的每个通道</translation>
    </message>
    <message>
        <source>y = γ·(x − mean) / √(variance + ε) + β, each channel over the batch</source>
        <translation>y = γ·(x − 均值) / √(方差 + ε) + β，对整个批次的每个通道</translation>
    </message>
    <message>
        <source>y = γ·(x − mean) / √(variance + ε) + β, each group of channels</source>
        <translation>y = γ·(x − 均值) / √(方差 + ε) + β，对每组通道</translation>
    </message>
    <message>
        <source>y = γ·(x − mean) / √(variance + ε) + β, over the last axes</source>
        <translation>y = γ·(x − 均值) / √(方差 + ε) + β，对最后几个轴</translation>
    </message>
    <message>
        <source>y = γ·x / √(mean of x² + ε), over the last axes</source>
        <translation>y = γ·x / √(x² 的均值 + ε)，对最后几个轴</translation>
    </message>
    <message>
        <source>y[c, p] = (Σ x[c, s·p + k]^power)^(1/power) over the window k</source>
        <translation>y[c, p] = (Σ x[c, s·p + k]^power)^(1/power)，对窗口 k</translation>
    </message>
    <message>
        <source>y[c, p] = max of the p-th part of x[c]</source>
        <translation>y[c, p] = x[c] 的第 p 部分的最大值</translation>
    </message>
    <message>
        <source>y[c, p] = max x[c, s·p + k] over the window k</source>
        <translation>y[c, p] = x[c, s·p + k] 在窗口 k 上的最大值</translation>
    </message>
    <message>
        <source>y[c, p] = mean of the p-th part of x[c]</source>
        <translation>y[c, p] = x[c] 的第 p 部分的均值</translation>
    </message>
    <message>
        <source>y[c, p] = mean of x[c, s·p + k] over the window k</source>
        <translation>y[c, p] = x[c, s·p + k] 在窗口 k 上的均值</translation>
    </message>
    <message>
        <source>y[c, p] = x[c, p / factor], between points as the mode says</source>
        <translation>y[c, p] = x[c, p / factor]，点与点之间按 mode 插值</translation>
    </message>
    <message>
        <source>y[c, p] = x[c, p − before], and the filling around it</source>
        <translation>y[c, p] = x[c, p − before]，周围为填充</translation>
    </message>
    <message>
        <source>y[c] = m[c]·x[c] / (1 − rate), m = 0 with probability rate, else 1</source>
        <translation>y[c] = m[c]·x[c] / (1 − rate)，m 以概率 rate 为 0，否则为 1</translation>
    </message>
    <message>
        <source>y[c] = mean or max of x[c, p] over all places p</source>
        <translation>y[c] = x[c, p] 在所有位置 p 上的均值或最大值</translation>
    </message>
    <message>
        <source>y[c] = x[c] / (k + α/n · Σ x[j]²)^β, j over n channels around c</source>
        <translation>y[c] = x[c] / (k + α/n · Σ x[j]²)^β，j 取 c 周围的 n 个通道</translation>
    </message>
    <message>
        <source>y[f, s·p + d·k] += w[c, f, k] · x[c, p], and b[f] everywhere</source>
        <translation>y[f, s·p + d·k] += w[c, f, k] · x[c, p]，各处再加 b[f]</translation>
    </message>
    <message>
        <source>y[i, j, k] = x[k, i, j], and so on</source>
        <translation>y[i, j, k] = x[k, i, j]，依此类推</translation>
    </message>
    <message>
        <source>y[i] = x[i mod n], or x[i div times] where each is repeated</source>
        <translation>y[i] = x[i mod n]，就地重复时为 x[i div times]</translation>
    </message>
    <message>
        <source>y[i] = x[start + i·step], as long as that is before stop</source>
        <translation>y[i] = x[start + i·step]，直到 stop 之前</translation>
    </message>
    <message>
        <source>y[k·g + j] = x[j·n + k], g groups of n channels</source>
        <translation>y[k·g + j] = x[j·n + k]，g 组，每组 n 个通道</translation>
    </message>
    <message>
        <source>y[p] = W·(all numbers of patch p) + b</source>
        <translation>y[p] = W·(图块 p 的所有数) + b</translation>
    </message>
    <message>
        <source>y[t] = x[t] where mask[t], else 0</source>
        <translation>y[t]：mask[t] 为真时为 x[t]，否则为 0</translation>
    </message>
    <message>
        <source>{1} ({2} features, {3} heads).</source>
        <translation>{1}（{2} 个特征，{3} 个头）。</translation>
    </message>
    <message>
        <source>{1} axes</source>
        <translation>{1} 个轴</translation>
    </message>
    <message>
        <source>{1} channels</source>
        <translation>{1} 个通道</translation>
    </message>
    <message>
        <source>{1} each · {2}</source>
        <translation>每个 {1} · {2}</translation>
    </message>
    <message>
        <source>{1} groups</source>
        <translation>{1} 个组</translation>
    </message>
    <message>
        <source>{1} heads</source>
        <translation>{1} 个头</translation>
    </message>
    <message>
        <source>{1} input</source>
        <translation>{1} 个输入</translation>
    </message>
    <message>
        <source>{1} inputs</source>
        <translation>{1} 个输入</translation>
    </message>
    <message>
        <source>{1} parts</source>
        <translation>{1} 个部分</translation>
    </message>
    <message>
        <source>{1} places</source>
        <translation>{1} 个位置</translation>
    </message>
    <message>
        <source>{1}, found “{2}”.</source>
        <translation>{1}，实际为“{2}”。</translation>
    </message>
    <message>
        <source>· {1} apart</source>
        <translation>· 间隔 {1}</translation>
    </message>
    <message>
        <source>· {1} layers</source>
        <translation>· {1} 层</translation>
    </message>
</context>
<context>
    <name>compress</name>
    <message>
        <source>(1 − a)·loss(z, y) + a·T²·KL(softmax(t/T) ‖ softmax(z/T)) + b·Σ ‖P·h − g‖², with answers z and t of student and teacher and their hints h and g; for numbers a·(z − t)²</source>
        <translation>(1 − a)·loss(z, y) + a·T²·KL(softmax(t/T) ‖ softmax(z/T)) + b·Σ ‖P·h − g‖²，z 与 t 为学生与教师的回答，h 与 g 为其提示；对数值则为 a·(z − t)²</translation>
    </message>
    <message>
        <source>0 or {1} from {2} to {3}</source>
        <translation>0 或从 {2} 到 {3} 的{1}</translation>
    </message>
    <message>
        <source>16-bit integers</source>
        <translation>16 位整数</translation>
    </message>
    <message>
        <source>4-bit weights</source>
        <translation>4 位权重</translation>
    </message>
    <message>
        <source>8-bit integers</source>
        <translation>8 位整数</translation>
    </message>
    <message>
        <source>8-bit integers, dynamic</source>
        <translation>8 位整数（动态）</translation>
    </message>
    <message>
        <source>8-bit weights, 16-bit activations</source>
        <translation>8 位权重、16 位激活</translation>
    </message>
    <message>
        <source>A project file whose network is the student, in place of a width and a depth.</source>
        <translation>用作学生网络的项目文件，代替宽度与深度。</translation>
    </message>
    <message>
        <source>After every method that costs accuracy; a few epochs mostly suffice.</source>
        <translation>用在每种损失准确率的方法之后；通常几轮就够。</translation>
    </message>
    <message>
        <source>After the pruning of connections: together with the entropy coding of the file this is Deep Compression. Four to six bits mostly cost no accuracy.</source>
        <translation>用在连接剪枝之后：与文件的熵编码合起来就是 Deep Compression。四到六位通常不损失准确率。</translation>
    </message>
    <message>
        <source>After {1} no method can follow, because its outcome is an ONNX file of whole numbers; put {2} before it.</source>
        <translation>{1} 之后不能再接其他方法，因为它的结果是整数的 ONNX 文件；请把 {2} 放在它前面。</translation>
    </message>
    <message>
        <source>An eighth of the bytes; the time does not fall. Accuracy falls in small networks, where quantize-aware:4 learns what is lost. It ends a recipe.</source>
        <translation>字节数为原来的八分之一；时间不会减少。小网络的准确率会下降，此时 quantize-aware:4 可以把损失学回来。它只能放在配方末尾。</translation>
    </message>
    <message>
        <source>An example takes {1} of the time.</source>
        <translation>每个样本所用的时间是原来的 {1}。</translation>
    </message>
    <message>
        <source>Began with</source>
        <translation>起始网络</translation>
    </message>
    <message>
        <source>Below 8 bits: blocks that bear little, mostly the first and the last, keep more bits than the others. Every block is measured with every number of bits.</source>
        <translation>用于 8 位以下：承受力弱的模块（多为第一个和最后一个）比其他模块保留更多位。每个模块都会用每种位数测量一遍。</translation>
    </message>
    <message>
        <source>Binarize weights</source>
        <translation>权重二值化</translation>
    </message>
    <message>
        <source>Binarize weights and activations</source>
        <translation>权重与激活二值化</translation>
    </message>
    <message>
        <source>Bits of a weight, in the mean over all.</source>
        <translation>每个权重的位数，取全部权重的平均值。</translation>
    </message>
    <message>
        <source>Bits of activations while training; 0 leaves them as they are.</source>
        <translation>训练时激活的位数；0 表示保持原样。</translation>
    </message>
    <message>
        <source>Bits of an index: 5 give 32 different weights.</source>
        <translation>索引的位数：5 位给出 32 种不同的权重。</translation>
    </message>
    <message>
        <source>Bits of weights.</source>
        <translation>权重的位数。</translation>
    </message>
    <message>
        <source>Bits of weights: processors without VNNI need 7, or their sums overflow.</source>
        <translation>权重的位数：没有 VNNI 的处理器需要 7 位，否则累加会溢出。</translation>
    </message>
    <message>
        <source>Bits: {1}</source>
        <translation>位数：{1}</translation>
    </message>
    <message>
        <source>Blocks before and after</source>
        <translation>各模块压缩前后</translation>
    </message>
    <message>
        <source>Blocks of the teacher and of the student whose values shall be alike, such as “conv2 &gt; conv1; dense1 &gt; dense1”.</source>
        <translation>教师与学生中取值应当相近的模块，例如“conv2 &gt; conv1; dense1 &gt; dense1”。</translation>
    </message>
    <message>
        <source>By measured sensitivity, as Dong et al., HAWQ, 2019, https://arxiv.org/abs/1905.03696, estimate it</source>
        <translation>依据实测的敏感度，如 Dong et al., HAWQ, 2019, https://arxiv.org/abs/1905.03696 所估计</translation>
    </message>
    <message>
        <source>Bytes in the file, before and after.</source>
        <translation>压缩前后在文件中所占的字节数。</translation>
    </message>
    <message>
        <source>Bytes of the file</source>
        <translation>文件字节数</translation>
    </message>
    <message>
        <source>Courbariaux et al., BinaryConnect, 2015, https://arxiv.org/abs/1511.00363; the scale: Rastegari et al., XNOR-Net, 2016, https://arxiv.org/abs/1603.05279</source>
        <translation>Courbariaux et al., BinaryConnect, 2015, https://arxiv.org/abs/1511.00363；缩放：Rastegari et al., XNOR-Net, 2016, https://arxiv.org/abs/1603.05279</translation>
    </message>
    <message>
        <source>Dense layers bear 90 % and more, convolutions less. The file becomes smaller, and the time does not: processors multiply zeros, too. Movement needs several rounds at a rate near 1, as for a network that learns something new.</source>
        <translation>全连接层可承受 90 % 以上，卷积层较少。文件变小，时间不变：处理器也会计算零。按移动剪枝需要多轮、接近 1 的学习率，如同网络在学新东西时那样。</translation>
    </message>
    <message>
        <source>Eckart and Young, The approximation of one matrix by another of lower rank, 1936; convolutions: Zhang et al., 2016, https://arxiv.org/abs/1505.06798</source>
        <translation>Eckart and Young, The approximation of one matrix by another of lower rank, 1936；卷积：Zhang et al., 2016, https://arxiv.org/abs/1505.06798</translation>
    </message>
    <message>
        <source>Epochs in which the numbers are tuned.</source>
        <translation>微调数值的轮数。</translation>
    </message>
    <message>
        <source>Epochs of training with binary weights.</source>
        <translation>以二值权重训练的轮数。</translation>
    </message>
    <message>
        <source>Epochs of training with rounded numbers.</source>
        <translation>以取整后的数训练的轮数。</translation>
    </message>
    <message>
        <source>Epochs of training with rounded weights.</source>
        <translation>以取整后的权重训练的轮数。</translation>
    </message>
    <message>
        <source>Epochs of training with signs.</source>
        <translation>用符号训练的轮数。</translation>
    </message>
    <message>
        <source>Epochs of tuning in each of several rounds.</source>
        <translation>分多轮时每轮微调的轮次数。</translation>
    </message>
    <message>
        <source>Epochs of tuning in each round; movement is measured in them.</source>
        <translation>每一轮中调整的轮数；移动也在其中测量。</translation>
    </message>
    <message>
        <source>Error after: {1}</source>
        <translation>之后的误差：{1}</translation>
    </message>
    <message>
        <source>Error before: {1}</source>
        <translation>之前的误差：{1}</translation>
    </message>
    <message>
        <source>Every width of the student, as part of that now; 1 leaves them.</source>
        <translation>学生的各个宽度，以现有宽度的比例计；1 表示不变。</translation>
    </message>
    <message>
        <source>Example {1}</source>
        <translation>样本 {1}</translation>
    </message>
    <message>
        <source>For deep networks with shortcuts, such as residual ones and transformers: each layer changes little there. What stays is tuned afterwards.</source>
        <translation>适用于带捷径的深层网络，如残差网络和 Transformer：其中每一层的改动都很小。留下的部分之后再微调。</translation>
    </message>
    <message>
        <source>For dense, attention and LSTM blocks; needs no examples. Other blocks keep whole numbers in the file alone. It ends a recipe.</source>
        <translation>适用于全连接、注意力和 LSTM 模块；不需要样本。其他模块只在文件中存整数。它只能放在配方末尾。</translation>
    </message>
    <message>
        <source>For large convolutional networks that shall run on hardware which counts bits: the file takes one bit for a weight. It costs more accuracy than binary weights alone, and the time on ordinary processors does not fall.</source>
        <translation>适合将在按位计数的硬件上运行的大型卷积网络：文件中每个权重只占一位。比仅将权重二值化损失更多准确率，而在普通处理器上耗时不减。</translation>
    </message>
    <message>
        <source>For wide networks, which lose little. The file takes one bit for a weight; the time stays, because the numbers are multiplied as before.</source>
        <translation>用于较宽的网络，其损失很小。文件中每个权重占一位；时间不变，因为各数仍照旧相乘。</translation>
    </message>
    <message>
        <source>Han et al., Deep Compression, 2016, https://arxiv.org/abs/1510.00149</source>
        <translation>Han et al., Deep Compression, 2016, https://arxiv.org/abs/1510.00149</translation>
    </message>
    <message>
        <source>Han et al., Learning both Weights and Connections, 2015, https://arxiv.org/abs/1506.02626; gradually: Zhu and Gupta, To Prune or Not to Prune, 2017, https://arxiv.org/abs/1710.01878; with rewinding: Frankle and Carbin, The Lottery Ticket Hypothesis, 2019, https://arxiv.org/abs/1803.03635; movement: Sanh et al., Movement Pruning, 2020, https://arxiv.org/abs/2005.07683</source>
        <translation>Han 等，Learning both Weights and Connections，2015，https://arxiv.org/abs/1506.02626；逐步：Zhu 和 Gupta，To Prune or Not to Prune，2017，https://arxiv.org/abs/1710.01878；带回退：Frankle 和 Carbin，The Lottery Ticket Hypothesis，2019，https://arxiv.org/abs/1803.03635；移动：Sanh 等，Movement Pruning，2020，https://arxiv.org/abs/2005.07683</translation>
    </message>
    <message>
        <source>Hint {1} → {2}: {3}</source>
        <translation>提示 {1} → {2}：{3}</translation>
    </message>
    <message>
        <source>Hinton et al., Distilling the Knowledge in a Neural Network, 2015, https://arxiv.org/abs/1503.02531; hints: Romero et al., FitNets, 2015, https://arxiv.org/abs/1412.6550</source>
        <translation>Hinton et al., Distilling the Knowledge in a Neural Network, 2015, https://arxiv.org/abs/1503.02531；提示：Romero et al., FitNets, 2015, https://arxiv.org/abs/1412.6550</translation>
    </message>
    <message>
        <source>How many go, one after another.</source>
        <translation>依次去掉多少层。</translation>
    </message>
    <message>
        <source>How many weights have which value, zeros left out; each curve is as tall as the drawing. Grey as trained, blue after this stage.</source>
        <translation>各数值的权重有多少，不计零；每条曲线都撑满图的高度。灰色为训练后，蓝色为此阶段之后。</translation>
    </message>
    <message>
        <source>How soft the teacher's answers are made, T.</source>
        <translation>教师的回答被软化的程度 T。</translation>
    </message>
    <message>
        <source>How the share is come to.</source>
        <translation>如何达到该比例。</translation>
    </message>
    <message>
        <source>Jacob et al., Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference, 2018, https://arxiv.org/abs/1712.05877</source>
        <translation>Jacob et al., Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference, 2018, https://arxiv.org/abs/1712.05877</translation>
    </message>
    <message>
        <source>Jacob et al., Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference, 2018, https://arxiv.org/abs/1712.05877; the straight gradient: Bengio et al., 2013, https://arxiv.org/abs/1308.3432</source>
        <translation>Jacob et al., Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference, 2018, https://arxiv.org/abs/1712.05877；直通梯度：Bengio et al., 2013, https://arxiv.org/abs/1308.3432</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>保存为</translation>
    </message>
    <message>
        <source>L1: Σ|w|, L2: √Σw², scale: |γ| of batch norm, Taylor: |Σ w·∂L/∂w|, of what makes a unit</source>
        <translation>L1：Σ|w|，L2：√Σw²，缩放：批归一化的 |γ|，泰勒：|Σ w·∂L/∂w|，均对产生该单元的权重计算</translation>
    </message>
    <message>
        <source>Layers of the student that have equals or are repeated, as part of those now; at least one of each kind stays.</source>
        <translation>学生中有同类层或被重复的层所保留的比例；每一类至少保留一层。</translation>
    </message>
    <message>
        <source>Learning rate at the beginning, as part of that of the training; it falls to zero.</source>
        <translation>开始时的学习率，以训练学习率的比例计；它降到零。</translation>
    </message>
    <message>
        <source>Learning rate, as part of that of the training; it falls to zero.</source>
        <translation>学习率，以训练学习率的比例计；它会降到零。</translation>
    </message>
    <message>
        <source>Li et al., Pruning Filters for Efficient ConvNets, 2017, https://arxiv.org/abs/1608.08710; scale: Liu et al., Network Slimming, 2017, https://arxiv.org/abs/1708.06519; Taylor: Molchanov et al., 2019, https://arxiv.org/abs/1906.10771; heads: Michel et al., 2019, https://arxiv.org/abs/1905.10650</source>
        <translation>Li et al., Pruning Filters for Efficient ConvNets, 2017, https://arxiv.org/abs/1608.08710；缩放：Liu et al., Network Slimming, 2017, https://arxiv.org/abs/1708.06519；泰勒：Molchanov et al., 2019, https://arxiv.org/abs/1906.10771；注意力头：Michel et al., 2019, https://arxiv.org/abs/1905.10650</translation>
    </message>
    <message>
        <source>Looking at {1} training examples</source>
        <translation>正在查看 {1} 个训练样本</translation>
    </message>
    <message>
        <source>Looking into {1} …</source>
        <translation>正在分析 {1}…</translation>
    </message>
    <message>
        <source>Low rank</source>
        <translation>低秩分解</translation>
    </message>
    <message>
        <source>Measuring how few bits {1} bears ({2} of {3})</source>
        <translation>正在测量 {1} 能承受多少位（{2}/{3}）</translation>
    </message>
    <message>
        <source>Mixed precision</source>
        <translation>混合精度</translation>
    </message>
    <message>
        <source>Multiply-adds for one example, before and after.</source>
        <translation>压缩前后每个样本的乘加次数。</translation>
    </message>
    <message>
        <source>No block of this network needs fewer weights as two blocks at an energy of {1}; take less.</source>
        <translation>能量为 {1} 时，此网络没有任何模块拆成两个后权重更少；请取更小的值。</translation>
    </message>
    <message>
        <source>No filter, neuron or head of this network can go.</source>
        <translation>此网络没有可以去掉的滤波器、神经元或注意力头。</translation>
    </message>
    <message>
        <source>No filter, neuron or head of this network can go: its widths lead to its answer, or through blocks that need all of them.</source>
        <translation>此网络没有滤波器、神经元或注意力头可以去掉：其宽度通向输出，或经过需要全部通道的模块。</translation>
    </message>
    <message>
        <source>No layer of this network can go: none gives numbers of the shape that it takes, so another would have to take its place.</source>
        <translation>此网络没有层可以去掉：没有哪一层的输出形状与输入相同，去掉后必须由别的层代替。</translation>
    </message>
    <message>
        <source>No layer of this network has an equal or is repeated, so none can go; take a width.</source>
        <translation>该网络没有同类层，也没有重复的层，因此无法减少层数；请改用宽度。</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>尚无测量结果</translation>
    </message>
    <message>
        <source>Numbers are those of the stages above. Full points lie on the front: no other stage is both cheaper and at least as good.</source>
        <translation>编号即上表中的阶段。实心点位于前沿：没有别的阶段既更省又不比它差。</translation>
    </message>
    <message>
        <source>Of this network layers can go: {1}, not {2}; no other one gives numbers of the shape that it takes.</source>
        <translation>此网络可以去掉 {1} 层，而不是 {2} 层：其余各层的输出形状都与输入不同。</translation>
    </message>
    <message>
        <source>Of {1} examples of the test part none is answered otherwise.</source>
        <translation>测试集的 {1} 个样本中，没有一个的回答改变。</translation>
    </message>
    <message>
        <source>Of {1} examples of the test part {2} are answered otherwise: {3} right before, {4} right now, {5} wrong both times.</source>
        <translation>测试集的 {1} 个样本中，有 {2} 个的回答改变：{3} 个原先正确，{4} 个现在正确，{5} 个前后都错。</translation>
    </message>
    <message>
        <source>Of {1} examples of the test part {2} are told less exactly than before, and {3} more exactly.</source>
        <translation>测试集的 {1} 个样本中，{2} 个不如以前准确，{3} 个比以前准确。</translation>
    </message>
    <message>
        <source>Part of every width that stays, whatever is compared.</source>
        <translation>无论怎样比较，每个宽度至少保留的比例。</translation>
    </message>
    <message>
        <source>Part of the connections that goes.</source>
        <translation>被去掉的连接所占比例。</translation>
    </message>
    <message>
        <source>Part of the sum of squared singular values that stays.</source>
        <translation>奇异值平方和中保留的比例。</translation>
    </message>
    <message>
        <source>Part of the units that goes.</source>
        <translation>被去掉的单元所占比例。</translation>
    </message>
    <message>
        <source>Prune connections</source>
        <translation>连接剪枝</translation>
    </message>
    <message>
        <source>Prune filters, neurons and heads</source>
        <translation>剪除滤波器、神经元和注意力头</translation>
    </message>
    <message>
        <source>Prune layers</source>
        <translation>层剪枝</translation>
    </message>
    <message>
        <source>Quantization-aware training</source>
        <translation>量化感知训练</translation>
    </message>
    <message>
        <source>Rastegari et al., XNOR-Net, 2016, https://arxiv.org/abs/1603.05279; the straight gradient: Bengio et al., 2013, https://arxiv.org/abs/1308.3432</source>
        <translation>Rastegari 等，XNOR-Net，2016，https://arxiv.org/abs/1603.05279；直通梯度：Bengio 等，2013，https://arxiv.org/abs/1308.3432</translation>
    </message>
    <message>
        <source>Sensitivity is measured for {1}, not for “{2}”.</source>
        <translation>敏感度只针对 {1} 测量，不针对“{2}”。</translation>
    </message>
    <message>
        <source>Share weights</source>
        <translation>权重共享</translation>
    </message>
    <message>
        <source>Some weights, such as those of recurrent blocks, are whole numbers of 8 bits in the file and real numbers in work, because onnxruntime has no other way for them.</source>
        <translation>有些权重（如循环模块的权重）在文件中是 8 位整数，运行时是实数，因为 onnxruntime 没有别的办法。</translation>
    </message>
    <message>
        <source>Steps to the share, where it is not come to at once.</source>
        <translation>不是一次达到时，达到该比例的步数。</translation>
    </message>
    <message>
        <source>Steps to the share, with tuning behind each if several.</source>
        <translation>达到该比例的步数；若有多步，每步之后微调。</translation>
    </message>
    <message>
        <source>Stopped; it goes on behind the last stage that was measured.</source>
        <translation>已停止；继续时从最后测量过的阶段之后开始。</translation>
    </message>
    <message>
        <source>Taylor</source>
        <translation>泰勒</translation>
    </message>
    <message>
        <source>The criterion “{1}” tells nothing of the units of “{2}”; take another one, or give that block 0.</source>
        <translation>准则“{1}”说明不了“{2}”的单元；请换一个准则，或给该模块 0。</translation>
    </message>
    <message>
        <source>The file of {1} became one of {2}, {3} times smaller.</source>
        <translation>文件由 {1} 变为 {2}，缩小到原来的 {3} 分之一。</translation>
    </message>
    <message>
        <source>The file of {1} became one of {2}.</source>
        <translation>文件由 {1} 变为 {2}。</translation>
    </message>
    <message>
        <source>The hint from “{1}” ({2}) does not fit “{3}” ({4}): only the number of features may differ.</source>
        <translation>来自“{1}”（{2}）的提示与“{3}”（{4}）不相配：只有特征数可以不同。</translation>
    </message>
    <message>
        <source>The method {1} has no parameter “{2}”; {3}.</source>
        <translation>方法 {1} 没有参数“{2}”；{3}。</translation>
    </message>
    <message>
        <source>The outcome is in whole numbers: it can be measured and used, exported as ONNX only, and no method can follow.</source>
        <translation>结果由整数构成：可以测量和使用，只能导出为 ONNX，之后不能再接其他方法。</translation>
    </message>
    <message>
        <source>The recipe has a quotation mark that nothing closes: {1}</source>
        <translation>方案中有一个没有结束的引号：{1}</translation>
    </message>
    <message>
        <source>The recipe is empty; take methods of {1}.</source>
        <translation>压缩方案是空的；请采用 {1} 中的方法。</translation>
    </message>
    <message>
        <source>The scale of batch norm tells nothing here: no block that can be pruned has a batch norm behind it; take another criterion.</source>
        <translation>批归一化的缩放在此说明不了什么：可剪枝的模块之后都没有批归一化；请换一个准则。</translation>
    </message>
    <message>
        <source>The student has no block “{1}”.</source>
        <translation>学生中没有模块“{1}”。</translation>
    </message>
    <message>
        <source>The teacher has no block “{1}”.</source>
        <translation>教师中没有模块“{1}”。</translation>
    </message>
    <message>
        <source>The test part of these data is empty.</source>
        <translation>这些数据的测试集是空的。</translation>
    </message>
    <message>
        <source>The training part of these data is empty; nothing can be tuned.</source>
        <translation>这些数据的训练集是空的；无法微调。</translation>
    </message>
    <message>
        <source>The usual choice: a quarter of the bytes, mostly the same accuracy, and faster on processors that multiply bytes, if the network is large enough. It ends a recipe.</source>
        <translation>常用的选择：字节数为四分之一，准确率大多不变；网络足够大时，在能做字节乘法的处理器上更快。它只能放在配方末尾。</translation>
    </message>
    <message>
        <source>The work stopped: {1}</source>
        <translation>工作已停止：{1}</translation>
    </message>
    <message>
        <source>Their learning rate, as part of that of the training.</source>
        <translation>其学习率，以训练学习率的比例计。</translation>
    </message>
    <message>
        <source>There are too many outcomes of this run; name a folder with --out.</source>
        <translation>此运行的结果太多；请用 --out 指定一个文件夹。</translation>
    </message>
    <message>
        <source>There is no block “{1}” in “{2}” to take a hint from.</source>
        <translation>“{2}”中没有可取提示的模块“{1}”。</translation>
    </message>
    <message>
        <source>There is no method “{1}”; take one of {2}.</source>
        <translation>没有方法“{1}”；请采用以下之一：{2}。</translation>
    </message>
    <message>
        <source>This network has no connections to prune: no layer with weights.</source>
        <translation>此网络没有可剪枝的连接：没有带权重的层。</translation>
    </message>
    <message>
        <source>This network has no weights that are worth telling in 4 bits.</source>
        <translation>这个网络没有值得用 4 位表示的权重。</translation>
    </message>
    <message>
        <source>This network has no weights to make binary beside its ends.</source>
        <translation>除两端之外，此网络没有可二值化的权重。</translation>
    </message>
    <message>
        <source>This network has no weights to round.</source>
        <translation>这个网络没有可以取整的权重。</translation>
    </message>
    <message>
        <source>This network has no weights.</source>
        <translation>此网络没有权重。</translation>
    </message>
    <message>
        <source>This version has no method “{1}”; take the step out.</source>
        <translation>此版本没有方法“{1}”；请去掉这一步。</translation>
    </message>
    <message>
        <source>Time, as part of that of the original</source>
        <translation>时间（原网络为 100 %）</translation>
    </message>
    <message>
        <source>Times are of this machine, each in rounds by turns with the original.</source>
        <translation>时间在这台机器上测得，每个阶段都与原网络轮流测量多轮。</translation>
    </message>
    <message>
        <source>Training examples that the ranges are measured on.</source>
        <translation>用来测量取值范围的训练样本数。</translation>
    </message>
    <message>
        <source>Tuned on</source>
        <translation>微调设备</translation>
    </message>
    <message>
        <source>Tuning led to numbers that are no numbers; take a smaller rate.</source>
        <translation>微调得到了非数值；请调小学习率。</translation>
    </message>
    <message>
        <source>Veit et al., Residual Networks Behave Like Ensembles, 2016, https://arxiv.org/abs/1605.06431; Sajjad et al., On the Effect of Dropping Layers of Pre-trained Transformer Models, 2023, https://arxiv.org/abs/2004.03844</source>
        <translation>Veit et al., Residual Networks Behave Like Ensembles, 2016, https://arxiv.org/abs/1605.06431；Sajjad et al., On the Effect of Dropping Layers of Pre-trained Transformer Models, 2023, https://arxiv.org/abs/2004.03844</translation>
    </message>
    <message>
        <source>W ≈ U·V with W = U·Σ·Vᵀ and Σ σ²[i ≤ r] ≥ energy · Σ σ²</source>
        <translation>W ≈ U·V，其中 W = U·Σ·Vᵀ，且 Σ σ²[i ≤ r] ≥ 能量 · Σ σ²</translation>
    </message>
    <message>
        <source>Weight a of the teacher's answers in the loss.</source>
        <translation>教师的回答在损失中的权重 a。</translation>
    </message>
    <message>
        <source>Weight b of the hints in the loss.</source>
        <translation>提示在损失中的权重 b。</translation>
    </message>
    <message>
        <source>Weights of {1}</source>
        <translation>{1} 的权重</translation>
    </message>
    <message>
        <source>What is compared.</source>
        <translation>比较的内容。</translation>
    </message>
    <message>
        <source>What tells that a connection matters: its size, how far tuning drives it from zero, or chance.</source>
        <translation>用什么判断连接是否重要：它的大小、调整把它推离零多远，或随机。</translation>
    </message>
    <message>
        <source>What tells that a unit matters.</source>
        <translation>用什么判断一个单元是否重要。</translation>
    </message>
    <message>
        <source>What “{1}” leaves is known once it has run.</source>
        <translation>“{1}”会留下什么，运行之后才知道。</translation>
    </message>
    <message>
        <source>Where 8 bits cost too much: half the bytes, no loss to speak of.</source>
        <translation>用于 8 位损失过大时：字节数减半，几乎没有损失。</translation>
    </message>
    <message>
        <source>Where a network half as wide, trained alone, would not do: the teacher's doubts say more than the right answer. With a width of 1 what is there already learns, as after pruning.</source>
        <translation>适用于宽度减半的网络单独训练达不到要求时：教师的犹豫比正确答案说明得更多。宽度为 1 时由现有网络学习，例如在剪枝之后。</translation>
    </message>
    <message>
        <source>Where layers are wide and have learnt few directions: large dense layers, embeddings and convolutions with many channels. A block stays as it is where nothing would be saved.</source>
        <translation>适用于很宽却只学到少数方向的层：大的全连接层、嵌入和通道很多的卷积。若省不下什么，模块保持原样。</translation>
    </message>
    <message>
        <source>Where rounding after training costs too much: four bits and fewer. The file holds the whole numbers; int8 behind it makes integers of 8-bit activations, too.</source>
        <translation>用于训练后取整损失过大时：四位及更少。文件中存的是整数；其后接 int8，也会把 8 位激活变成整数。</translation>
    </message>
    <message>
        <source>Where the network shall be faster, not only its file smaller: what is left is an ordinary network. Tune it afterwards, or prune in rounds.</source>
        <translation>适用于不仅文件要小、网络也要更快时：留下的是一个普通网络。之后再微调，或分轮剪枝。</translation>
    </message>
    <message>
        <source>Where the weights bear 8 bits and the activations do not, as with GELU.</source>
        <translation>用于权重能承受 8 位而激活不能时，例如 GELU。</translation>
    </message>
    <message>
        <source>Whether a thinner student begins with new weights, not with the strongest units.</source>
        <translation>较窄的学生是否从新的权重开始，而不是从最强的单元开始。</translation>
    </message>
    <message>
        <source>Whether the first and the last block are binary, too.</source>
        <translation>第一个和最后一个模块是否也二值化。</translation>
    </message>
    <message>
        <source>Whether the first and the last of these blocks are binary, too.</source>
        <translation>这些块中的第一个和最后一个是否也变为二值。</translation>
    </message>
    <message>
        <source>Whether the student sees examples changed at random, as the training did.</source>
        <translation>学生看到的样本是否像训练时那样随机变化。</translation>
    </message>
    <message>
        <source>Which block gets how many bits is measured.</source>
        <translation>每个模块得到多少位由测量决定。</translation>
    </message>
    <message>
        <source>Which blocks lose most is chosen by their weights.</source>
        <translation>哪些模块失去最多由其权重决定。</translation>
    </message>
    <message>
        <source>Which layers go is chosen by measuring the network without each.</source>
        <translation>去掉哪些层，由逐一去掉后的测量决定。</translation>
    </message>
    <message>
        <source>Which part of what was measured is the range.</source>
        <translation>测得的数值中取哪一部分作为范围。</translation>
    </message>
    <message>
        <source>Which rank an energy needs is known of the weights alone.</source>
        <translation>某个能量需要多大的秩，只有看权重才知道。</translation>
    </message>
    <message>
        <source>Who teaches.</source>
        <translation>由谁来教。</translation>
    </message>
    <message>
        <source>Without {1}: loss {2}</source>
        <translation>去掉{1}：损失 {2}</translation>
    </message>
    <message>
        <source>a matrix that can be two</source>
        <translation>可以拆成两个的矩阵</translation>
    </message>
    <message>
        <source>argmin over layers of the loss of the network without that layer</source>
        <translation>对各层取使去掉该层后网络损失最小者</translation>
    </message>
    <message>
        <source>as this processor needs</source>
        <translation>按此处理器的需要</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>batch-norm scale</source>
        <translation>批归一化缩放</translation>
    </message>
    <message>
        <source>blocks: no block “{1}” with {2} is in this network; take of {3}.</source>
        <translation>blocks：此网络中没有带{2}的模块“{1}”；可选：{3}。</translation>
    </message>
    <message>
        <source>blocks: {1} lose the same units; give them one share.</source>
        <translation>blocks：{1} 失去相同的单元；请给它们同一个比例。</translation>
    </message>
    <message>
        <source>blocks: “{1}” is given two values; keep one of them.</source>
        <translation>blocks：“{1}”给了两个值；请只留一个。</translation>
    </message>
    <message>
        <source>blocks: “{1}”: expected a number behind the equals sign.</source>
        <translation>blocks：“{1}”：等号后面应为数字。</translation>
    </message>
    <message>
        <source>blocks: “{1}”: the {2} is {3}.</source>
        <translation>blocks：“{1}”：{2}应为 {3}。</translation>
    </message>
    <message>
        <source>grid of {1} bits</source>
        <translation>{1} 位网格</translation>
    </message>
    <message>
        <source>hints: write “{1}” as BLOCK OF THE TEACHER &gt; BLOCK OF THE STUDENT.</source>
        <translation>提示：请把“{1}”写成 教师的模块 &gt; 学生的模块。</translation>
    </message>
    <message>
        <source>in each block alike</source>
        <translation>各模块相同</translation>
    </message>
    <message>
        <source>it has none</source>
        <translation>它没有参数</translation>
    </message>
    <message>
        <source>it has {1}</source>
        <translation>它有 {1}</translation>
    </message>
    <message>
        <source>joined by onnxruntime</source>
        <translation>已被 onnxruntime 合并</translation>
    </message>
    <message>
        <source>new weights</source>
        <translation>重新初始化权重</translation>
    </message>
    <message>
        <source>number of bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>onnxruntime cannot quantize this network: {1} Take another method.</source>
        <translation>onnxruntime 无法量化这个网络：{1} 请换一种方法。</translation>
    </message>
    <message>
        <source>over all blocks together</source>
        <translation>对所有模块合并计算</translation>
    </message>
    <message>
        <source>pruning schedule</source>
        <translation>剪枝进度</translation>
    </message>
    <message>
        <source>q = round(x / s) + z, with the range of each batch</source>
        <translation>q = round(x / s) + z，范围取自每个批次</translation>
    </message>
    <message>
        <source>q = round(x / s) + z, with the scale s and the zero z of a range</source>
        <translation>q = round(x / s) + z，s 为范围的比例，z 为零点</translation>
    </message>
    <message>
        <source>relative rate</source>
        <translation>学习率倍率</translation>
    </message>
    <message>
        <source>repetition {1} of {2}</source>
        <translation>{2}的第 {1} 次重复</translation>
    </message>
    <message>
        <source>sparse grid of {1} bits</source>
        <translation>{1} 位稀疏网格</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>已去除</translation>
    </message>
    <message>
        <source>the network as it was trained</source>
        <translation>训练所得的网络</translation>
    </message>
    <message>
        <source>the network of the stage before</source>
        <translation>前一阶段的网络</translation>
    </message>
    <message>
        <source>units that can go</source>
        <translation>可以去掉的单元</translation>
    </message>
    <message>
        <source>w = s · q, with q from -7 to 7 and a scale s for each output</source>
        <translation>w = s · q，q 从 -7 到 7，每个输出一个比例 s</translation>
    </message>
    <message>
        <source>w = s · round(v / s), with s = max |v| / (2ᵇ⁻¹ - 1) for each output</source>
        <translation>w = s · round(v / s)，每个输出 s = max |v| / (2ᵇ⁻¹ - 1)</translation>
    </message>
    <message>
        <source>w = α · sign(v) with α = mean |v| of an output; x = β · sign(x − μ) with β = mean |x − μ|</source>
        <translation>w = α · sign(v)，其中 α = 一个输出的 |v| 的均值；x = β · sign(x − μ)，其中 β = |x − μ| 的均值</translation>
    </message>
    <message>
        <source>w = α · sign(v), with α = mean |v| of an output's latent weights v</source>
        <translation>w = α · sign(v)，α = 一个输出的潜在权重 v 的 |v| 均值</translation>
    </message>
    <message>
        <source>w ← 0 where |w|, or −Σ w·∂L/∂w over tuning, is among the smallest</source>
        <translation>w ← 0，若 |w| 或调整期间的 −Σ w·∂L/∂w 属于最小者</translation>
    </message>
    <message>
        <source>w[i] = c[k[i]], with the centroids c of k-means over the weights</source>
        <translation>w[i] = c[k[i]]，c 为对权重做 k-means 得到的质心</translation>
    </message>
    <message>
        <source>weights that become whole numbers</source>
        <translation>变为整数的权重</translation>
    </message>
    <message>
        <source>weights that can count signs</source>
        <translation>可以数符号的权重</translation>
    </message>
    <message>
        <source>with rewinding</source>
        <translation>带回退</translation>
    </message>
    <message>
        <source>{1} against {2}</source>
        <translation>{1} 与 {2}</translation>
    </message>
    <message>
        <source>{1} and {2} differ in more than the number of features.</source>
        <translation>{1} 与 {2} 不只是特征数不同。</translation>
    </message>
    <message>
        <source>{1} and {2} have not equally many axes.</source>
        <translation>{1} 与 {2} 的轴数不同。</translation>
    </message>
    <message>
        <source>{1} bit</source>
        <translation>{1} 位</translation>
    </message>
    <message>
        <source>{1} from {2} to {3}</source>
        <translation>{2} 到 {3} 的{1}</translation>
    </message>
    <message>
        <source>{1} made smaller</source>
        <translation>{1} 的压缩</translation>
    </message>
    <message>
        <source>{1} on the test part: {2} before, {3} after.</source>
        <translation>测试集上的 {1}：之前 {2}，之后 {3}。</translation>
    </message>
    <message>
        <source>{1} parameters</source>
        <translation>{1} 个参数</translation>
    </message>
    <message>
        <source>{1} rank {2}</source>
        <translation>{1} 秩 {2}</translation>
    </message>
    <message>
        <source>{1} values</source>
        <translation>{1} 种数值</translation>
    </message>
    <message>
        <source>{1} weights</source>
        <translation>{1} 个权重值</translation>
    </message>
    <message>
        <source>{1} zero</source>
        <translation>{1} 为零</translation>
    </message>
    <message>
        <source>{1} → {2} parameters</source>
        <translation>{1} → {2} 个参数</translation>
    </message>
    <message>
        <source>{1}: measuring ranges and rounding weights</source>
        <translation>{1}：正在测量范围并对权重取整</translation>
    </message>
    <message>
        <source>{1}: {2}. {3}, {4} times smaller than the original.</source>
        <translation>{1}：{2}。{3}，为原文件的 {4} 分之一。</translation>
    </message>
    <message>
        <source>“{1}” cannot be written ({2}); choose another place.</source>
        <translation>无法写入“{1}”（{2}）；请选择其他位置。</translation>
    </message>
    <message>
        <source>“{1}” cannot guide “{2}”: {3}</source>
        <translation>“{1}”无法引导“{2}”：{3}</translation>
    </message>
    <message>
        <source>“{1}” gives no hint: it has no layer; name the one before it.</source>
        <translation>“{1}”给不出提示：它没有层；请写它前面的模块。</translation>
    </message>
    <message>
        <source>“{1}” gives nothing that could be a hint.</source>
        <translation>“{1}”不给出可作为提示的内容。</translation>
    </message>
    <message>
        <source>“{1}” has errors; nothing can be foretold before they are mended.</source>
        <translation>“{1}”有错误；修好之前无法预测。</translation>
    </message>
    <message>
        <source>“{1}” has no stage {2}.</source>
        <translation>“{1}”没有阶段 {2}。</translation>
    </message>
    <message>
        <source>“{1}” holds another run already; choose a new folder.</source>
        <translation>“{1}”中已有另一次运行；请选择新文件夹。</translation>
    </message>
    <message>
        <source>“{1}” holds no stage yet; carry its recipe out first.</source>
        <translation>“{1}”还没有任何阶段；请先执行其压缩方案。</translation>
    </message>
    <message>
        <source>“{1}” is a network of whole numbers, which no method can follow; make the run smaller that it was made of.</source>
        <translation>“{1}”是整数网络，之后不能再接其他方法；请压缩生成它的那次运行。</translation>
    </message>
    <message>
        <source>“{1}” is a network of whole numbers; look at the ranges of the run that it was made of.</source>
        <translation>“{1}”是整数网络；请查看它由之而来的那次运行的取值范围。</translation>
    </message>
    <message>
        <source>“{1}” is no compression: it holds no readable {2}; name the outcome of compress.</source>
        <translation>“{1}”不是压缩结果：其中没有可读的 {2}；请指定 compress 的结果。</translation>
    </message>
    <message>
        <source>“{1}” names no parameter of a method; write it as METHOD.PARAMETER, such as fine-tune.rate.</source>
        <translation>“{1}”不是某方法的参数；请写成 方法.参数 的形式，例如 fine-tune.rate。</translation>
    </message>
    <message>
        <source>“{1}”: its weights from step to step stay, as no two blocks draw them.</source>
        <translation>“{1}”：其逐步之间的权重保持不变，因为没有两个模块能画出它们。</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>, at least {1}</source>
        <translation>，至少 {1}</translation>
    </message>
    <message>
        <source>, at most {1}</source>
        <translation>，至多 {1}</translation>
    </message>
    <message>
        <source>1 or {1} whole numbers</source>
        <translation>1 个或 {1} 个整数</translation>
    </message>
    <message>
        <source>An expression has at most {1} letters.</source>
        <translation>表达式最多 {1} 个字符。</translation>
    </message>
    <message>
        <source>Epoch {1}</source>
        <translation>第 {1} 轮</translation>
    </message>
    <message>
        <source>Epoch {1}/{2}</source>
        <translation>第 {1}/{2} 轮</translation>
    </message>
    <message>
        <source>From step {1} on: {2} {3} → {4}</source>
        <translation>从第 {1} 步起：{2} {3} → {4}</translation>
    </message>
    <message>
        <source>Going on after step {1}.</source>
        <translation>从第 {1} 步之后继续。</translation>
    </message>
    <message>
        <source>It comes to a number that is too large.</source>
        <translation>结果是一个过大的数。</translation>
    </message>
    <message>
        <source>It comes to no usable number.</source>
        <translation>结果不是可用的数。</translation>
    </message>
    <message>
        <source>It divides by zero.</source>
        <translation>除数为零。</translation>
    </message>
    <message>
        <source>Neurodraft's resources are missing: install it again.</source>
        <translation>缺少 Neurodraft 的资源文件：请重新安装。</translation>
    </message>
    <message>
        <source>The code with this SHA-256 may run here. Delete this file to take that back.</source>
        <translation>具有此 SHA-256 的代码可以在这里运行。删除此文件即可收回许可。</translation>
    </message>
    <message>
        <source>The training process cannot be started: {1}.</source>
        <translation>无法启动训练进程：{1}。</translation>
    </message>
    <message>
        <source>The training process stopped ({1}). The last checkpoint is kept.</source>
        <translation>训练进程已停止（{1}）。最后的检查点已保留。</translation>
    </message>
    <message>
        <source>There is no display, so {1} is trained here in the terminal.</source>
        <translation>没有显示器，因此在此终端中训练 {1}。</translation>
    </message>
    <message>
        <source>There is no function “{1}”; there is {2}.</source>
        <translation>没有函数“{1}”；可用的有 {2}。</translation>
    </message>
    <message>
        <source>There is no pool “{1}”; choose one of {2}.</source>
        <translation>没有名为“{1}”的池；请选择以下之一：{2}。</translation>
    </message>
    <message>
        <source>There is no template “{1}”; {2}</source>
        <translation>没有模板“{1}”；{2}</translation>
    </message>
    <message>
        <source>There is no value called “{1}”; {2}.</source>
        <translation>没有名为“{1}”的值；{2}。</translation>
    </message>
    <message>
        <source>There is no {1} “{2}”; {3}</source>
        <translation>没有{1}“{2}”；{3}</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>有限的数</translation>
    </message>
    <message>
        <source>a list of units</source>
        <translation>单元列表</translation>
    </message>
    <message>
        <source>a padding mask: yes at real steps, no at padding</source>
        <translation>填充掩码：真实的步为“是”，填充处为“否”</translation>
    </message>
    <message>
        <source>a place on this computer</source>
        <translation>此计算机上的位置</translation>
    </message>
    <message>
        <source>a whole number up to {1}</source>
        <translation>不超过 {1} 的整数</translation>
    </message>
    <message>
        <source>a whole number, or nothing</source>
        <translation>整数，或留空</translation>
    </message>
    <message>
        <source>an example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>answer F1</source>
        <translation>答案 F1</translation>
    </message>
    <message>
        <source>any number of methods</source>
        <translation>任意多种方法</translation>
    </message>
    <message>
        <source>did you mean {1} or {2}?</source>
        <translation>你是指 {1} 或 {2} 吗？</translation>
    </message>
    <message>
        <source>did you mean {1}?</source>
        <translation>你是指 {1} 吗？</translation>
    </message>
    <message>
        <source>exit code {1}</source>
        <translation>退出码 {1}</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>它崩溃了</translation>
    </message>
    <message>
        <source>it ran out of memory or was ended from outside</source>
        <translation>内存不足，或被外部终止</translation>
    </message>
    <message>
        <source>measuring the {1} part</source>
        <translation>正在测量{1}部分</translation>
    </message>
    <message>
        <source>no end of the job after {1} s</source>
        <translation>{1} 秒后任务仍未结束</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>非数值</translation>
    </message>
    <message>
        <source>of the pool “{1}”</source>
        <translation>来自池“{1}”</translation>
    </message>
    <message>
        <source>one of a few methods</source>
        <translation>若干方法之一</translation>
    </message>
    <message>
        <source>one of a few words</source>
        <translation>若干选项之一</translation>
    </message>
    <message>
        <source>one of {1}</source>
        <translation>以下之一：{1}</translation>
    </message>
    <message>
        <source>one of {1}, or nothing</source>
        <translation>以下之一：{1}，或留空</translation>
    </message>
    <message>
        <source>one whole number for every axis, or one an axis, such as 3×3</source>
        <translation>所有轴共用一个整数，或每个轴一个，例如 3×3</translation>
    </message>
    <message>
        <source>one whole number for every axis, or one an axis, such as 3×3, or nothing</source>
        <translation>所有轴共用一个整数，或每个轴一个，例如 3×3，或留空</translation>
    </message>
    <message>
        <source>several numbers</source>
        <translation>多个数</translation>
    </message>
    <message>
        <source>text of several lines</source>
        <translation>多行文本</translation>
    </message>
    <message>
        <source>the list without a name shows all of them.</source>
        <translation>不带名称的列表会显示全部。</translation>
    </message>
    <message>
        <source>the name of a unit</source>
        <translation>单元的名称</translation>
    </message>
    <message>
        <source>the project has no values yet</source>
        <translation>项目还没有值</translation>
    </message>
    <message>
        <source>the template {1}</source>
        <translation>模板 {1}</translation>
    </message>
    <message>
        <source>there are {1}.</source>
        <translation>有 {1}。</translation>
    </message>
    <message>
        <source>there is {1}{2}</source>
        <translation>现有 {1}{2}</translation>
    </message>
    <message>
        <source>training loss {1}</source>
        <translation>训练损失 {1}</translation>
    </message>
    <message>
        <source>unknown time</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>validation loss {1}</source>
        <translation>验证损失 {1}</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>若干整数</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>{1} examples to train, {2} to validate, {3} to test</source>
        <translation>{1} 个样本用于训练，{2} 个用于验证，{3} 个用于测试</translation>
    </message>
    <message>
        <source>{1} examples/s</source>
        <translation>{1} 样本/秒</translation>
    </message>
    <message>
        <source>{1} h {2} min</source>
        <translation>{1} 小时 {2} 分</translation>
    </message>
    <message>
        <source>{1} is not a part of Neurodraft.</source>
        <translation>{1} 不是 Neurodraft 的一部分。</translation>
    </message>
    <message>
        <source>{1} left</source>
        <translation>剩余 {1}</translation>
    </message>
    <message>
        <source>{1} min</source>
        <translation>{1} 分</translation>
    </message>
    <message>
        <source>{1} min {2} s</source>
        <translation>{1} 分 {2} 秒</translation>
    </message>
    <message>
        <source>{1} of at least {2}</source>
        <translation>不小于 {2} 的{1}</translation>
    </message>
    <message>
        <source>{1} of at most {2}</source>
        <translation>不大于 {2} 的{1}</translation>
    </message>
    <message>
        <source>{1} parameters, {2} MACs</source>
        <translation>{1} 参数，{2} MACs</translation>
    </message>
    <message>
        <source>{1} · best so far</source>
        <translation>{1} · 迄今最佳</translation>
    </message>
    <message>
        <source>{1}, from {2}.</source>
        <translation>{1}，来自 {2}。</translation>
    </message>
    <message>
        <source>{1}: a value is needed.</source>
        <translation>{1}：需要填写一个值。</translation>
    </message>
    <message>
        <source>{1}: an expression, “{2}”, is no {3}.</source>
        <translation>{1}：表达式“{2}”不是{3}。</translation>
    </message>
    <message>
        <source>{1}: expected {2}, found {3}.</source>
        <translation>{1}：应为{2}，实际为 {3}。</translation>
    </message>
    <message>
        <source>“{1}” cannot be worked out; write numbers with + - * / // % ** and brackets.</source>
        <translation>无法计算“{1}”；请用数字和 + - * / // % ** 以及括号书写。</translation>
    </message>
    <message>
        <source>“{1}” has not been worked out.</source>
        <translation>“{1}”尚未计算。</translation>
    </message>
    <message>
        <source>“{1}” has “^”; write ** for a power.</source>
        <translation>“{1}”含有“^”；乘方请写 **。</translation>
    </message>
    <message>
        <source>“{1}” is no number; write numbers with + - * / // % ** and brackets.</source>
        <translation>“{1}”不是数；请用数字和 + - * / // % ** 以及括号书写。</translation>
    </message>
    <message>
        <source>“{1}” needs numbers in brackets.</source>
        <translation>“{1}”需要在括号中写入数。</translation>
    </message>
    <message>
        <source>“{1}” takes one.</source>
        <translation>“{1}”只接受一个数。</translation>
    </message>
    <message>
        <source>“{1}” takes several numbers.</source>
        <translation>“{1}”需要多个数。</translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>({1} seen, {2} more for changes)</source>
        <translation>（看到 {1}，另有 {2} 用于差分）</translation>
    </message>
    <message>
        <source>, after {1} for differences</source>
        <translation>，差分另需 {1}</translation>
    </message>
    <message>
        <source>A Parquet, Arrow, CSV or JSON lines file, or a folder of them.</source>
        <translation>Parquet、Arrow、CSV 或 JSON lines 文件，或由它们组成的文件夹。</translation>
    </message>
    <message>
        <source>A process that reads the data was ended from outside or ran out of memory; make batches smaller and go on.</source>
        <translation>读取数据的进程被外部终止或内存不足；请减小批次后继续。</translation>
    </message>
    <message>
        <source>Against learning by heart, in longer trainings on not many examples.</source>
        <translation>防止死记，用于样本不多而训练较长时。</translation>
    </message>
    <message>
        <source>Against learning by heart, where measurements are not exact anyway.</source>
        <translation>防止死记，用于测量本来就不精确时。</translation>
    </message>
    <message>
        <source>Air traffic, hourly</source>
        <translation>航班起飞（逐时）</translation>
    </message>
    <message>
        <source>All {1} examples are on {2} text{3}, which {4} parts cannot share; add texts, or set validation or test to 0.</source>
        <translation>全部 {1} 个样本都在 {2} 个文本{3}上，{4} 个部分无法分享；请添加文本，或将验证或测试设为 0。</translation>
    </message>
    <message>
        <source>An .npz file with inputs and targets, or the .npy of inputs.</source>
        <translation>含输入和目标的 .npz 文件，或输入的 .npy 文件。</translation>
    </message>
    <message>
        <source>An autoencoder tells its one input of numbers again, and these data are {1} of tokens; choose other data, or let it tell what the source says.</source>
        <translation>自编码器重建它唯一的数值输入，而这些数据是 {1} 个词元；请选择其他数据，或让它预测数据来源所说的目标。</translation>
    </message>
    <message>
        <source>As Mixup, where pieces of a picture should suffice to tell its class.</source>
        <translation>类似 Mixup，用于由图片的局部就足以判断类别时。</translation>
    </message>
    <message>
        <source>Both a file (“{1}”) and a name of the hub (“{2}”) are given; empty one of them.</source>
        <translation>同时给出了文件（“{1}”）和 Hub 上的名称（“{2}”）；请清空其中一个。</translation>
    </message>
    <message>
        <source>Breast cancer</source>
        <translation>乳腺癌</translation>
    </message>
    <message>
        <source>By given mean and deviation</source>
        <translation>按给定的均值和标准差</translation>
    </message>
    <message>
        <source>Byte pairs</source>
        <translation>字节对</translation>
    </message>
    <message>
        <source>CSV of a series</source>
        <translation>序列 CSV</translation>
    </message>
    <message>
        <source>CSV or TSV file</source>
        <translation>CSV 或 TSV 文件</translation>
    </message>
    <message>
        <source>Characters of each text: shorter ones are filled up, longer ones cut off at the end. A second number is for the second text, such as the question or the translation.</source>
        <translation>每个文本的字符数：较短的会补齐，较长的在末尾截断。第二个数用于第二个文本，例如问题或译文。</translation>
    </message>
    <message>
        <source>Colour jitter</source>
        <translation>颜色抖动</translation>
    </message>
    <message>
        <source>Column of pictures; empty takes the only one.</source>
        <translation>图片列；留空则取唯一的一列。</translation>
    </message>
    <message>
        <source>Column of the class; empty takes the last that is no text.</source>
        <translation>类别列；留空则取最后一个非文本列。</translation>
    </message>
    <message>
        <source>Column of the text, or several separated by commas, each an input; empty takes the one with the longest texts.</source>
        <translation>文本列，或以逗号分隔的多列，各为一个输入；留空则取文本最长的一列。</translation>
    </message>
    <message>
        <source>Column of times, or two of them with day and clock; empty takes the first that holds times.</source>
        <translation>时间列，或日期与钟点两列；留空则取第一个含时间的列。</translation>
    </message>
    <message>
        <source>Column to be told from the others; empty takes the last.</source>
        <translation>由其他列预测的列；留空则取最后一列。</translation>
    </message>
    <message>
        <source>Column to be told; empty takes the one called “label”.</source>
        <translation>要预测的列；留空则取名为“label”的列。</translation>
    </message>
    <message>
        <source>Columns of numbers to use, separated by commas; empty takes all, forecasting the last.</source>
        <translation>要使用的数值列，以逗号分隔；留空则全部使用，预测最后一列。</translation>
    </message>
    <message>
        <source>Columns of texts, separated by commas; empty takes the only one.</source>
        <translation>文本列，以逗号分隔；留空则取唯一的一列。</translation>
    </message>
    <message>
        <source>Columns that are not used, separated by commas.</source>
        <translation>不使用的列，以逗号分隔。</translation>
    </message>
    <message>
        <source>Columns that are seen, separated by commas; empty takes all, the targets included.</source>
        <translation>要看到的列，以逗号分隔；留空则全部，包括目标。</translation>
    </message>
    <message>
        <source>Columns to be told, separated by commas; empty takes the source's usual one.</source>
        <translation>要预测的列，以逗号分隔；留空则取数据来源通常的一列。</translation>
    </message>
    <message>
        <source>Columns, step {1}: {2} makes {3} inputs, more than {4}; take fewer columns or texts.</source>
        <translation>列处理第 {1} 步：{2} 产生 {3} 个输入，超过 {4}；请取更少的列或文本。</translation>
    </message>
    <message>
        <source>Columns, step {1}: “{2}” is no step that this version knows; choose one of {3}.</source>
        <translation>列处理第 {1} 步：此版本不认识步骤“{2}”；请选择以下之一：{3}。</translation>
    </message>
    <message>
        <source>Crop centre</source>
        <translation>中心裁剪</translation>
    </message>
    <message>
        <source>Crop centre: a middle of {1}×{2} cannot be cut out of pictures of {3}×{4}; make it smaller, or resize the pictures first.</source>
        <translation>中心裁剪：无法从 {3}×{4} 的图片中切出 {1}×{2} 的中部；请减小它，或先缩放图片。</translation>
    </message>
    <message>
        <source>Cross two columns</source>
        <translation>交叉两列</translation>
    </message>
    <message>
        <source>Cross two columns: “{1}” holds {2} different texts, more than {3} to cross with a number; choose another column.</source>
        <translation>交叉两列：“{1}”含有 {2} 种不同文本，超过可与数值交叉的 {3}；请选择其他列。</translation>
    </message>
    <message>
        <source>Each of the classes {1}{2} has</source>
        <translation>类别 {1}{2} 各有</translation>
    </message>
    <message>
        <source>Each row has {1} to tell “{2}” from.</source>
        <translation>每一行有 {1}，用来预测“{2}”。</translation>
    </message>
    <message>
        <source>Each row has {1} values.</source>
        <translation>每一行有 {1} 个值。</translation>
    </message>
    <message>
        <source>Each text of</source>
        <translation>该列的每种文本</translation>
    </message>
    <message>
        <source>Each text of the columns</source>
        <translation>这些列的每种文本</translation>
    </message>
    <message>
        <source>Farthest move along each axis.</source>
        <translation>沿每个轴的最远移动。</translation>
    </message>
    <message>
        <source>Farthest move, as part of height and width.</source>
        <translation>最远移动，以高和宽的比例计。</translation>
    </message>
    <message>
        <source>Farthest turn of the circle of colours, of which 0.5 is half.</source>
        <translation>色环的最远转动，0.5 为半圈。</translation>
    </message>
    <message>
        <source>Fill missing values</source>
        <translation>填补缺失值</translation>
    </message>
    <message>
        <source>Flip vertically</source>
        <translation>垂直翻转</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>Folder of texts</source>
        <translation>文本文件夹</translation>
    </message>
    <message>
        <source>Folder whose sub-folders are named after the classes.</source>
        <translation>其子文件夹以类别命名的文件夹。</translation>
    </message>
    <message>
        <source>For most photographs; not where left and right mean something.</source>
        <translation>用于大多数照片；不用于左右有意义时。</translation>
    </message>
    <message>
        <source>For photographs in which things are near or far; the usual for ImageNet.</source>
        <translation>用于物体远近不一的照片；ImageNet 的惯常做法。</translation>
    </message>
    <message>
        <source>For photographs taken in any light; not where colour tells the class.</source>
        <translation>用于在任意光线下拍摄的照片；不用于由颜色判断类别时。</translation>
    </message>
    <message>
        <source>For pictures from above or through a microscope, which have no upside.</source>
        <translation>用于俯视或显微镜图片，它们没有上下之分。</translation>
    </message>
    <message>
        <source>For short texts, where a few words give the class away.</source>
        <translation>用于短文本，其中少数词就会透露类别。</translation>
    </message>
    <message>
        <source>For {1} of the {2} questions kept aside, the answer lies beyond the first {3} tokens of the text and cannot be found; make the length larger.</source>
        <translation>留出的 {2} 个问题中有 {1} 个，其答案位于文本前 {3} 个词元之后，无法找到；请加大长度。</translation>
    </message>
    <message>
        <source>For {1} of the {2} questions learnt from, the text has more than {3} tokens, and only a stretch that holds the answer is taken.</source>
        <translation>用于学习的 {2} 个问题中有 {1} 个，其文本超过 {3} 个词元，只取包含答案的一段。</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Grey: pictures of {1} channels have no red, green and blue to make grey of; take the step away.</source>
        <translation>灰度：{1} 个通道的图片没有红、绿、蓝可变成灰度；请去掉该步骤。</translation>
    </message>
    <message>
        <source>Height and width in points.</source>
        <translation>高和宽，以点计。</translation>
    </message>
    <message>
        <source>Height and width to which every picture is brought.</source>
        <translation>每张图片统一到的高和宽。</translation>
    </message>
    <message>
        <source>How a picture of another proportion is made to fit: its middle, or all of it stretched.</source>
        <translation>比例不同的图片如何适应：取其中部，或整张拉伸。</translation>
    </message>
    <message>
        <source>How another proportion is made to fit: the middle is cut out, the whole picture is stretched, or it is kept whole between black bars.</source>
        <translation>比例不同时如何适应：切出中部、拉伸整张图片，或完整保留并加上黑边。</translation>
    </message>
    <message>
        <source>How often a word must occur in the training part to be known; 1 leaves no unknown words to learn from.</source>
        <translation>一个词须在训练集中出现多少次才算已知；1 则没有可供学习的未知词。</translation>
    </message>
    <message>
        <source>In each row there are two texts with a tab between them.</source>
        <translation>每一行有两个文本，中间为制表符。</translation>
    </message>
    <message>
        <source>Instead of files: a name on the Hugging Face hub, such as “ylecun/mnist”.</source>
        <translation>代替文件：Hugging Face Hub 上的名称，例如“ylecun/mnist”。</translation>
    </message>
    <message>
        <source>Into ranges</source>
        <translation>分成区间</translation>
    </message>
    <message>
        <source>It has sub-folders with pictures: {1}.</source>
        <translation>其子文件夹中有图片：{1}。</translation>
    </message>
    <message>
        <source>It has sub-folders with texts: {1}.</source>
        <translation>其子文件夹中有文本：{1}。</translation>
    </message>
    <message>
        <source>It holds such files, in no sub-folder.</source>
        <translation>其中直接有这类文件，没有子文件夹。</translation>
    </message>
    <message>
        <source>It is a JSON object, as questions on texts are.</source>
        <translation>它是一个 JSON 对象，如同针对文本的问题。</translation>
    </message>
    <message>
        <source>It is an archive of NumPy arrays.</source>
        <translation>它是 NumPy 数组的归档。</translation>
    </message>
    <message>
        <source>It is an array of NumPy.</source>
        <translation>它是一个 NumPy 数组。</translation>
    </message>
    <message>
        <source>Large set of pictures</source>
        <translation>大型图片集</translation>
    </message>
    <message>
        <source>Large set of texts</source>
        <translation>大型文本集</translation>
    </message>
    <message>
        <source>Large table</source>
        <translation>大型表格</translation>
    </message>
    <message>
        <source>Largest change of size: with 0.1 pictures become up to 10% larger or smaller.</source>
        <translation>大小的最大改变：0.1 时图片最多放大或缩小 10%。</translation>
    </message>
    <message>
        <source>Largest change of the distance from grey.</source>
        <translation>离灰色距离的最大改变。</translation>
    </message>
    <message>
        <source>Largest change of the distance from the mean brightness.</source>
        <translation>离平均亮度距离的最大改变。</translation>
    </message>
    <message>
        <source>Largest change: with 0.2 points are multiplied by 0.8 to 1.2.</source>
        <translation>最大改变：0.2 时各点乘以 0.8 到 1.2。</translation>
    </message>
    <message>
        <source>Largest part of the area that is covered.</source>
        <translation>所遮面积的最大比例。</translation>
    </message>
    <message>
        <source>Largest shear to either side.</source>
        <translation>向两侧的最大错切。</translation>
    </message>
    <message>
        <source>Largest standard deviation.</source>
        <translation>最大标准差。</translation>
    </message>
    <message>
        <source>Largest turn to either side.</source>
        <translation>向两侧的最大转动。</translation>
    </message>
    <message>
        <source>Leave out columns</source>
        <translation>去掉列</translation>
    </message>
    <message>
        <source>Missing values of {1} are filled with a straight line, which uses the future.</source>
        <translation>{1}的缺失值以直线填补，这会用到未来。</translation>
    </message>
    <message>
        <source>Missing values of {1} are filled with {2}.</source>
        <translation>{1}的缺失值以{2}填补。</translation>
    </message>
    <message>
        <source>Missing values of {1}{2} are filled with the median of the training part; add the step “Fill missing values” to choose otherwise.</source>
        <translation>{1}{2}的缺失值以训练集的中位数填补；如需其他方式，请添加步骤“填补缺失值”。</translation>
    </message>
    <message>
        <source>Most that a side is longer than the other.</source>
        <translation>一边最多比另一边长多少。</translation>
    </message>
    <message>
        <source>Most that a side is stretched against the other.</source>
        <translation>一边相对另一边最多拉伸多少。</translation>
    </message>
    <message>
        <source>Names of columns, separated by commas; empty takes all that fit.</source>
        <translation>列名，以逗号分隔；留空则取所有适合的列。</translation>
    </message>
    <message>
        <source>Names of columns, separated by commas; empty takes those that hold the same everywhere.</source>
        <translation>列名，以逗号分隔；留空则取处处相同的列。</translation>
    </message>
    <message>
        <source>Names of the two columns, separated by a comma.</source>
        <translation>两列的名称，以逗号分隔。</translation>
    </message>
    <message>
        <source>No file is chosen yet; choose one, or a folder of them.</source>
        <translation>尚未选择文件；请选择一个文件，或由它们组成的文件夹。</translation>
    </message>
    <message>
        <source>No {1} is chosen yet; choose one.</source>
        <translation>尚未选择{1}；请选择一个。</translation>
    </message>
    <message>
        <source>One example {1} is left out ({2}).</source>
        <translation>去掉了一个样本{1}（{2}）。</translation>
    </message>
    <message>
        <source>One number for every channel or column, or one for all.</source>
        <translation>每个通道或列一个数，或全体一个数。</translation>
    </message>
    <message>
        <source>One question is</source>
        <translation>一个问题</translation>
    </message>
    <message>
        <source>One row has</source>
        <translation>一行有</translation>
    </message>
    <message>
        <source>One unit for every small change of the point of view.</source>
        <translation>视角的每次小变化一个单位。</translation>
    </message>
    <message>
        <source>Pairs of sentences</source>
        <translation>句子对</translation>
    </message>
    <message>
        <source>Part of the examples that is changed.</source>
        <translation>被改变的样本所占比例。</translation>
    </message>
    <message>
        <source>Part of the examples that is mixed.</source>
        <translation>被混合的样本所占比例。</translation>
    </message>
    <message>
        <source>Part of the pictures that is changed.</source>
        <translation>被改变的图片所占比例。</translation>
    </message>
    <message>
        <source>Part of the pictures that is covered.</source>
        <translation>被遮住的图片所占比例。</translation>
    </message>
    <message>
        <source>Part of the pictures that is mirrored.</source>
        <translation>被镜像的图片所占比例。</translation>
    </message>
    <message>
        <source>Part of the pictures that is mixed.</source>
        <translation>被混合的图片所占比例。</translation>
    </message>
    <message>
        <source>Part of the words that becomes unknown.</source>
        <translation>变成未知词的词所占比例。</translation>
    </message>
    <message>
        <source>Questions on texts</source>
        <translation>针对文本的问题</translation>
    </message>
    <message>
        <source>Ranges.</source>
        <translation>范围。</translation>
    </message>
    <message>
        <source>Resized crop</source>
        <translation>缩放裁剪</translation>
    </message>
    <message>
        <source>Scale columns</source>
        <translation>缩放列</translation>
    </message>
    <message>
        <source>Seed of the stories; each has one of its own.</source>
        <translation>故事的种子；每个故事有自己的种子。</translation>
    </message>
    <message>
        <source>Sentences of the longest story.</source>
        <translation>最长故事的句子数。</translation>
    </message>
    <message>
        <source>Shape of the distribution Beta(α, α) of the area; with 1 all are equally likely.</source>
        <translation>面积分布 Beta(α, α) 的形状；为 1 时各值同样可能。</translation>
    </message>
    <message>
        <source>Shape of the distribution Beta(α, α) of the proportion: small is nearly all of one.</source>
        <translation>比例分布 Beta(α, α) 的形状；较小则几乎全取其一。</translation>
    </message>
    <message>
        <source>Size beyond which numbers are cut off; 0 cuts none.</source>
        <translation>超过此大小的数被截断；0 表示不截断。</translation>
    </message>
    <message>
        <source>Smallest part of the area that is covered.</source>
        <translation>所遮面积的最小比例。</translation>
    </message>
    <message>
        <source>Smallest part of the area that is kept.</source>
        <translation>所留面积的最小比例。</translation>
    </message>
    <message>
        <source>Smallest standard deviation.</source>
        <translation>最小标准差。</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Standard deviation, in that of the numbers themselves once they are standardized.</source>
        <translation>标准差，以标准化之后数值自身的标准差计。</translation>
    </message>
    <message>
        <source>Standard deviation; 1 is the distance from black to white.</source>
        <translation>标准差；1 为黑与白之间的距离。</translation>
    </message>
    <message>
        <source>Steps after which the series repeats; 0 finds out, such as 24 hours.</source>
        <translation>序列重复的步数；0 表示自动判断，例如 24 小时。</translation>
    </message>
    <message>
        <source>Steps from one window to the next.</source>
        <translation>相邻窗口之间的步数。</translation>
    </message>
    <message>
        <source>Steps that it is to tell.</source>
        <translation>要预测的步数。</translation>
    </message>
    <message>
        <source>Steps that the network sees.</source>
        <translation>网络看到的步数。</translation>
    </message>
    <message>
        <source>Stories, all of them different.</source>
        <translation>故事数，各不相同。</translation>
    </message>
    <message>
        <source>Stories, answers pointed to</source>
        <translation>故事（指出答案）</translation>
    </message>
    <message>
        <source>Table of texts</source>
        <translation>文本表格</translation>
    </message>
    <message>
        <source>Text to number</source>
        <translation>文本转数值</translation>
    </message>
    <message>
        <source>Texts with an input each; the rarest beyond them share the input “other”.</source>
        <translation>各有一个输入的文本数；其余最罕见的共用输入“other”。</translation>
    </message>
    <message>
        <source>The .npy file of targets; empty for an .npz file.</source>
        <translation>目标的 .npy 文件；.npz 文件则留空。</translation>
    </message>
    <message>
        <source>The CSV file, in UTF-8; its separator is found out.</source>
        <translation>CSV 文件，UTF-8 编码；分隔符自动判断。</translation>
    </message>
    <message>
        <source>The CSV or TSV file, in UTF-8; its separator is found out.</source>
        <translation>CSV 或 TSV 文件，UTF-8 编码；分隔符自动判断。</translation>
    </message>
    <message>
        <source>The Hugging Face hub has no set of data called “{1}” that is open to all; check the name.</source>
        <translation>Hugging Face Hub 上没有公开的、名为“{1}”的数据集；请检查名称。</translation>
    </message>
    <message>
        <source>The JSON file, in the format of SQuAD 1.1 or 2.0.</source>
        <translation>JSON 文件，SQuAD 1.1 或 2.0 格式。</translation>
    </message>
    <message>
        <source>The class folder “{1}” holds no file that ends in {2}; put some into it or take it away.</source>
        <translation>类别文件夹“{1}”中没有以 {2} 结尾的文件；请放入一些，或移走它。</translation>
    </message>
    <message>
        <source>The class folder “{1}” holds no picture; put pictures ({2} …) into it or take it away.</source>
        <translation>类别文件夹“{1}”中没有图片；请放入图片（{2} …），或移走它。</translation>
    </message>
    <message>
        <source>The class “{1}” has</source>
        <translation>类别“{1}”有</translation>
    </message>
    <message>
        <source>The class “{1}” has {2} examples and “{3}” {4}; whoever always says the first is right in {5}, so look at more than accuracy.</source>
        <translation>类别“{1}”有 {2} 个样本，“{3}”有 {4} 个；总是回答前者就能对 {5}，因此不要只看准确率。</translation>
    </message>
    <message>
        <source>The class “{1}” has {2} times as many examples as “{3}”, so accuracy tells little; look at the F1 of each class.</source>
        <translation>类别“{1}”的样本是“{3}”的 {2} 倍，准确率说明不了什么；请看各类别的 F1。</translation>
    </message>
    <message>
        <source>The classes have too few examples (at most {1}) for {2} parts; add examples, or set validation or test to 0.</source>
        <translation>各类别的样本太少（至多 {1} 个），不够分成 {2} 个部分；请添加样本，或将验证或测试设为 0。</translation>
    </message>
    <message>
        <source>The column “{1}” already says what is to be told; leave it out unless it is known beforehand.</source>
        <translation>列“{1}”已经说明了要预测的内容；除非事先就知道它，否则请去掉。</translation>
    </message>
    <message>
        <source>The column “{1}” has the same number everywhere, which tells nothing.</source>
        <translation>列“{1}”处处是同一个数，说明不了什么。</translation>
    </message>
    <message>
        <source>The column “{1}” holds pictures.</source>
        <translation>列“{1}”含有图片。</translation>
    </message>
    <message>
        <source>The column “{1}” holds sentences, “{2}” a few classes.</source>
        <translation>列“{1}”含有句子，“{2}”含有少数类别。</translation>
    </message>
    <message>
        <source>The column “{1}” holds sentences.</source>
        <translation>列“{1}”含有句子。</translation>
    </message>
    <message>
        <source>The column “{1}” holds times, and {2} numbers.</source>
        <translation>列“{1}”含有时间，{2} 含有数值。</translation>
    </message>
    <message>
        <source>The column “{1}” holds what “{2}” will be {3} steps later, which nobody knows when a forecast is made; leave it out of the inputs.</source>
        <translation>列“{1}”含有“{2}”在 {3} 步之后的值，作预测时无人知道；请把它从输入中去掉。</translation>
    </message>
    <message>
        <source>The columns “{1}” and “{2}” hold sentences.</source>
        <translation>列“{1}”和“{2}”含有句子。</translation>
    </message>
    <message>
        <source>The data are texts now, and the network has learnt from numbers; bring the former data back, or train again.</source>
        <translation>数据现在是文本，而网络学习的是数值；请恢复原来的数据，或重新训练。</translation>
    </message>
    <message>
        <source>The files of {1} have different columns; put those that are alike into a folder of their own.</source>
        <translation>{1} 的各文件列不相同；请把相同的放到单独的文件夹。</translation>
    </message>
    <message>
        <source>The folder “{1}” holds files of several kinds ({2}); choose one file, or a folder of one kind.</source>
        <translation>文件夹“{1}”含有多种文件（{2}）；请选择一个文件，或只含一种文件的文件夹。</translation>
    </message>
    <message>
        <source>The folder “{1}” holds no CSV, JSON lines, Parquet or Arrow file; choose another.</source>
        <translation>文件夹“{1}”中没有 CSV、JSON lines、Parquet 或 Arrow 文件；请选择其他。</translation>
    </message>
    <message>
        <source>The folder “{1}” holds no rows; choose another.</source>
        <translation>文件夹“{1}”中没有数据行；请选择其他。</translation>
    </message>
    <message>
        <source>The folder “{1}” holds nothing that is known; choose {2}.</source>
        <translation>文件夹“{1}”中没有已知的内容；请选择{2}。</translation>
    </message>
    <message>
        <source>The folder “{1}” is empty; choose {2}.</source>
        <translation>文件夹“{1}”是空的；请选择{2}。</translation>
    </message>
    <message>
        <source>The folder “{1}” is empty; put a sub-folder of {2} into it for each class.</source>
        <translation>文件夹“{1}”是空的；请为每个类别放入一个{2}的子文件夹。</translation>
    </message>
    <message>
        <source>The hour is the same in every row, which tells nothing.</source>
        <translation>每一行的钟点都相同，说明不了什么。</translation>
    </message>
    <message>
        <source>The language to translate into.</source>
        <translation>要译入的语言。</translation>
    </message>
    <message>
        <source>The mark before decimals; the other one groups.</source>
        <translation>小数点符号；另一个用于分组。</translation>
    </message>
    <message>
        <source>The name of the {1} holds a character no file can have; choose one.</source>
        <translation>{1}的名称含有文件不能有的字符；请另选一个。</translation>
    </message>
    <message>
        <source>The number or text that is put there as a constant.</source>
        <translation>作为常数填入的数或文本。</translation>
    </message>
    <message>
        <source>The preparation of the data has the format {1}, and this version reads {2}; take the version of Neurodraft that wrote it.</source>
        <translation>数据预处理的格式为 {1}，而此版本读取 {2}；请使用写入它的 Neurodraft 版本。</translation>
    </message>
    <message>
        <source>The preparation of the data, kept when the network was trained, cannot be read; bring its file back, or train again.</source>
        <translation>无法读取训练网络时保存的数据预处理；请恢复其文件，或重新训练。</translation>
    </message>
    <message>
        <source>The rows are not in the order of time; they have been put into it.</source>
        <translation>各行未按时间排序；已经排好。</translation>
    </message>
    <message>
        <source>The series is too short for any window; add rows.</source>
        <translation>序列太短，不够任何窗口；请添加行。</translation>
    </message>
    <message>
        <source>The text file, in UTF-8; what stands behind a second tab is not read.</source>
        <translation>文本文件，UTF-8 编码；第二个制表符之后的内容不读取。</translation>
    </message>
    <message>
        <source>The texts from the least to the most, separated by commas; empty takes the alphabet.</source>
        <translation>从小到大的各文本，以逗号分隔；留空则按字母顺序。</translation>
    </message>
    <message>
        <source>The times after a step of one {1} are not known.</source>
        <translation>步长为一个{1}时，之后的时间未知。</translation>
    </message>
    <message>
        <source>The times are not evenly spaced: not every step is one {1}; each row counts as one step.</source>
        <translation>时间间隔不均匀：并非每一步都是一个{1}；每行计为一步。</translation>
    </message>
    <message>
        <source>The tokenizer of “{1}” is gone from the run; bring it back, or train again.</source>
        <translation>运行中已没有“{1}”的分词器；请恢复它，或重新训练。</translation>
    </message>
    <message>
        <source>The tokenizer saved with the network cannot be read ({1}); train it again.</source>
        <translation>无法读取与网络一起保存的分词器（{1}）；请重新训练。</translation>
    </message>
    <message>
        <source>The {1} in “{2}” lie in no sub-folder; make one for each class and put its {3} there.</source>
        <translation>“{2}”中的{1}不在子文件夹中；请为每个类别建一个，并把其{3}放入。</translation>
    </message>
    <message>
        <source>There are only {1} different stories of up to {2} sentences; allow longer ones for more.</source>
        <translation>至多 {2} 句的不同故事只有 {1} 个；如需更多，请允许更长的故事。</translation>
    </message>
    <message>
        <source>There are {1} examples for {2} parts; add examples, or set validation or test to 0.</source>
        <translation>有 {1} 个样本，要分成 {2} 个部分；请添加样本，或将验证或测试设为 0。</translation>
    </message>
    <message>
        <source>There is a column of sentences, and one of a few classes.</source>
        <translation>有一列句子，另一列为少数类别。</translation>
    </message>
    <message>
        <source>These tokens come without their words, so they cannot be shown as text.</source>
        <translation>这些词元没有附带其词，因此无法显示为文本。</translation>
    </message>
    <message>
        <source>Three channels of colour, or one of grey.</source>
        <translation>三个颜色通道，或一个灰度通道。</translation>
    </message>
    <message>
        <source>To ask this, a story needs room for {1} sentences, and so some are longer than {2}.</source>
        <translation>要问这个，故事需要容纳 {1} 句，因此有些会超过 {2}。</translation>
    </message>
    <message>
        <source>Tokens at most, the four special ones among them.</source>
        <translation>至多多少种词元，包括四个特殊词元。</translation>
    </message>
    <message>
        <source>Tokens of each text: shorter ones are filled up, longer ones cut off at the end. A second number is for the second text, such as the question or the translation.</source>
        <translation>每个文本的词元数：较短的会补齐，较长的在末尾截断。第二个数用于第二个文本，例如问题或译文。</translation>
    </message>
    <message>
        <source>Validation ({1}) and test ({2}) leave nothing to learn from; make them less than 1 together.</source>
        <translation>验证（{1}）和测试（{2}）没有留下可供学习的数据；请使两者之和小于 1。</translation>
    </message>
    <message>
        <source>What becomes 0 and 1: median and quartiles, which few extremes do not disturb, mean and standard deviation, or least and most.</source>
        <translation>什么变成 0 和 1：中位数与四分位数（少数极端值影响不大）、均值与标准差，或最小值与最大值。</translation>
    </message>
    <message>
        <source>What comes first in dates such as 03/04/2013; auto finds out.</source>
        <translation>在 03/04/2013 这样的日期中什么在前；auto 自动判断。</translation>
    </message>
    <message>
        <source>What comes in from the edge: black, the picture mirrored there, or its last point.</source>
        <translation>从边缘进入的内容：黑色、在边缘处镜像的图片，或其最后一点。</translation>
    </message>
    <message>
        <source>What covers it: points by chance, black, or the picture's own mean.</source>
        <translation>用什么遮盖：随机的点、黑色，或图片自身的均值。</translation>
    </message>
    <message>
        <source>What is added first, so that 0 can be taken.</source>
        <translation>先加上的数，以便能取到 0。</translation>
    </message>
    <message>
        <source>What is asked: where somebody is, where a thing is, where it was before, who gave it, what was given, whether somebody is there, how many things somebody carries, or which.</source>
        <translation>问什么：某人在哪里、某物在哪里、之前在哪里、谁给的、给了什么、某人是否在那里、某人带着几样东西，或哪几样。</translation>
    </message>
    <message>
        <source>What is put there; texts take the most frequent one where a median or mean is asked for.</source>
        <translation>填入什么；要求中位数或均值时，文本取最常见的。</translation>
    </message>
    <message>
        <source>What is to be told; auto takes text and few whole numbers for classes.</source>
        <translation>要预测什么；auto 把文本和少数几种整数当作类别。</translation>
    </message>
    <message>
        <source>What is to be told; auto takes whole numbers and text for classes.</source>
        <translation>要预测什么；auto 把整数和文本当作类别。</translation>
    </message>
    <message>
        <source>What stands where a value is missing; a straight line to the next one uses the future.</source>
        <translation>缺失处填什么；用直线连到下一个值会用到未来。</translation>
    </message>
    <message>
        <source>What the target is: a class, another text, or answers that stand in the text.</source>
        <translation>目标是什么：类别、另一个文本，或文本中的答案。</translation>
    </message>
    <message>
        <source>What was fetched of “{1}” is gone; fetch it again.</source>
        <translation>已获取的“{1}”不见了；请重新获取。</translation>
    </message>
    <message>
        <source>What {1} holds is neither a number nor a text, and is not used.</source>
        <translation>{1}的内容既非数值也非文本，因此未使用。</translation>
    </message>
    <message>
        <source>Where a camera or a hand is not always straight.</source>
        <translation>用于相机或手不总是端正的情形。</translation>
    </message>
    <message>
        <source>Where cameras are out of focus, or shapes matter more than grain.</source>
        <translation>用于相机失焦，或形状比颗粒更重要的情形。</translation>
    </message>
    <message>
        <source>Where cameras are poor; also to make an autoencoder denoise.</source>
        <translation>用于相机较差的情形；也用于使自编码器去噪。</translation>
    </message>
    <message>
        <source>Where the channels of pictures lie; auto looks at arrays of bytes alone.</source>
        <translation>图片的通道在哪个位置；auto 只查看字节数组。</translation>
    </message>
    <message>
        <source>Where the largest number learnt from goes.</source>
        <translation>学到的最大数变到哪里。</translation>
    </message>
    <message>
        <source>Where the smallest number learnt from goes.</source>
        <translation>学到的最小数变到哪里。</translation>
    </message>
    <message>
        <source>Where things may be hidden in part, or a network looks at one detail.</source>
        <translation>用于物体可能部分被遮，或网络只看一处细节的情形。</translation>
    </message>
    <message>
        <source>Whether a column is added that is 1 where a value was missing.</source>
        <translation>是否添加一列，在值缺失处为 1。</translation>
    </message>
    <message>
        <source>Whether capital letters are read as small ones.</source>
        <translation>大写字母是否当作小写读取。</translation>
    </message>
    <message>
        <source>Whether changes are seen and told instead of values: from step to step, or since the same time a season earlier.</source>
        <translation>看到和预测的是否为变化而非数值：逐步的变化，或相对于一个季节之前同一时刻的变化。</translation>
    </message>
    <message>
        <source>Whether inputs are numbers of tokens, for an Embedding.</source>
        <translation>输入是否为词元编号，供嵌入 Embedding 使用。</translation>
    </message>
    <message>
        <source>Whether new points are mixed from their neighbours, or the nearest is taken as it is.</source>
        <translation>新的点是否由相邻点混合而成，还是直接取最近的点。</translation>
    </message>
    <message>
        <source>Whether numbers to be told are scaled as well; they are shown in the file's units.</source>
        <translation>要预测的数是否也缩放；显示时以文件的单位计。</translation>
    </message>
    <message>
        <source>Whether rows that repeat an earlier one are left out.</source>
        <translation>与前面重复的行是否去掉。</translation>
    </message>
    <message>
        <source>Whether that set is fetched where it is not on this computer; it may be large.</source>
        <translation>此计算机上没有该数据集时是否获取；它可能很大。</translation>
    </message>
    <message>
        <source>Whether the day of the week is seen, as sine and cosine.</source>
        <translation>是否看到星期几，以正弦和余弦表示。</translation>
    </message>
    <message>
        <source>Whether the first row holds names, not sentences.</source>
        <translation>第一行是否为名称，而非句子。</translation>
    </message>
    <message>
        <source>Whether the first row holds names; auto says no where most of it are numbers.</source>
        <translation>第一行是否为名称；auto 在该行多为数值时认为不是。</translation>
    </message>
    <message>
        <source>Whether the first row holds names; auto takes one for names that holds no class of the rows below.</source>
        <translation>第一行是否为名称；auto 在该行不含下方各行的类别时认为是。</translation>
    </message>
    <message>
        <source>Whether the first sentence is to be told from the second.</source>
        <translation>是否由第二个句子预测第一个。</translation>
    </message>
    <message>
        <source>Whether the time of day is seen, as sine and cosine.</source>
        <translation>是否看到一天中的时刻，以正弦和余弦表示。</translation>
    </message>
    <message>
        <source>Whether the time of the year is seen, as sine and cosine.</source>
        <translation>是否看到一年中的时节，以正弦和余弦表示。</translation>
    </message>
    <message>
        <source>Whether “{1}” begins with the day or the month cannot be told; the day is taken, choose the other order if that is wrong.</source>
        <translation>无法判断“{1}”以日还是以月开头；已按日在前处理，如不对请选择另一种顺序。</translation>
    </message>
    <message>
        <source>Which of several configurations a set of the hub has.</source>
        <translation>Hub 上的数据集有多个配置时取哪一个。</translation>
    </message>
    <message>
        <source>Which split is taken; empty takes “train”, or everything where nothing is called so, and “all” takes every file.</source>
        <translation>取哪个划分；留空则取“train”，没有这一名称时取全部；“all”取每个文件。</translation>
    </message>
    <message>
        <source>Word dropout</source>
        <translation>词随机失活</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>你自己的</translation>
    </message>
    <message>
        <source>a CSV, TSV, JSON, Parquet, Arrow or NumPy file, or a folder with a sub-folder of pictures or texts for each class</source>
        <translation>CSV、TSV、JSON、Parquet、Arrow 或 NumPy 文件，或每个类别的图片或文本各占一个子文件夹的文件夹</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a number with decimals</source>
        <translation>带小数的数</translation>
    </message>
    <message>
        <source>a straight line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>有值缺失</translation>
    </message>
    <message>
        <source>a value is missing, and nothing was learnt to put there; fill it in</source>
        <translation>有值缺失，而没有学到该填什么；请填写</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>and {1} more</source>
        <translation>另有 {1} 个</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>按存储原样</translation>
    </message>
    <message>
        <source>at character {1} the text holds “{2}”, not the answer “{3}”; mend answer_start</source>
        <translation>在第 {1} 个字符处文本为“{2}”，而非答案“{3}”；请修正 answer_start</translation>
    </message>
    <message>
        <source>beside the target “{1}” there is no column to tell it from</source>
        <translation>除目标“{1}”之外没有可用来预测它的列</translation>
    </message>
    <message>
        <source>beside the times there is no column of numbers; add one</source>
        <translation>除时间之外没有数值列；请添加一列</translation>
    </message>
    <message>
        <source>by deviation</source>
        <translation>按标准差</translation>
    </message>
    <message>
        <source>by quartiles</source>
        <translation>按四分位数</translation>
    </message>
    <message>
        <source>change of {1}</source>
        <translation>{1} 的变化</translation>
    </message>
    <message>
        <source>channels first</source>
        <translation>通道在前</translation>
    </message>
    <message>
        <source>channels last</source>
        <translation>通道在后</translation>
    </message>
    <message>
        <source>choose one of {1}</source>
        <translation>请选择以下之一：{1}</translation>
    </message>
    <message>
        <source>class column</source>
        <translation>类别列</translation>
    </message>
    <message>
        <source>column of times</source>
        <translation>时间列</translation>
    </message>
    <message>
        <source>column to leave out</source>
        <translation>要去掉的列</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>every value is missing; leave the column out</source>
        <translation>所有值都缺失；请去掉该列</translation>
    </message>
    <message>
        <source>expected a finite number up to {1}, found “{2}”; mend it</source>
        <translation>应为不超过 {1} 的有限数，实际为“{2}”；请修正</translation>
    </message>
    <message>
        <source>expected a number, found “{1}”</source>
        <translation>应为数值，实际为“{1}”</translation>
    </message>
    <message>
        <source>expected a number, found “{1}”; mend it, or leave out the row or the column</source>
        <translation>应为数值，实际为“{1}”；请修正，或去掉该行或该列</translation>
    </message>
    <message>
        <source>expected a time such as 2013-12-31 18:00, found “{1}”; mend it</source>
        <translation>应为 2013-12-31 18:00 这样的时间，实际为“{1}”；请修正</translation>
    </message>
    <message>
        <source>expected an object, found {1}; mend the file</source>
        <translation>应为对象，实际为 {1}；请修正文件</translation>
    </message>
    <message>
        <source>expected {1}, found {2}</source>
        <translation>应为{1}，实际为 {2}</translation>
    </message>
    <message>
        <source>expected {1}, found {2}; mend the file</source>
        <translation>应为{1}，实际为 {2}；请修正文件</translation>
    </message>
    <message>
        <source>file of pairs</source>
        <translation>成对文本的文件</translation>
    </message>
    <message>
        <source>folder of pictures</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>folder of texts</source>
        <translation>文本文件夹</translation>
    </message>
    <message>
        <source>forecast another column</source>
        <translation>预测其他列</translation>
    </message>
    <message>
        <source>has a zone</source>
        <translation>带时区</translation>
    </message>
    <message>
        <source>has no zone</source>
        <translation>不带时区</translation>
    </message>
    <message>
        <source>hold none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>it has too many points</source>
        <translation>点数过多</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is of no kind that is known</source>
        <translation>它不属于任何已知类型</translation>
    </message>
    <message>
        <source>its name cannot be that of a file</source>
        <translation>其名称不能作为文件名</translation>
    </message>
    <message>
        <source>leave it out of the inputs</source>
        <translation>请把它从输入中去掉</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>leave the split empty</source>
        <translation>请将划分留空</translation>
    </message>
    <message>
        <source>missing values</source>
        <translation>缺失值</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>more than two columns of times are named; name one, or two</source>
        <translation>指定了两个以上的时间列；请指定一个或两个</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>最常见</translation>
    </message>
    <message>
        <source>name another</source>
        <translation>请指定其他</translation>
    </message>
    <message>
        <source>no column holds times; name one of {1}, or write times such as 2013-12-31 18:00</source>
        <translation>没有含时间的列；请指定 {1} 之一，或写成 2013-12-31 18:00 这样的时间</translation>
    </message>
    <message>
        <source>no hour of half a day</source>
        <translation>不是半天制的钟点</translation>
    </message>
    <message>
        <source>no question has an answer; add some that have</source>
        <translation>没有一个问题有答案；请添加有答案的问题</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>不是时间</translation>
    </message>
    <message>
        <source>number in text</source>
        <translation>文本中的数</translation>
    </message>
    <message>
        <source>one fact</source>
        <translation>一个事实</translation>
    </message>
    <message>
        <source>pictures (channels × height × width)</source>
        <translation>图片（通道 × 高 × 宽）</translation>
    </message>
    <message>
        <source>positive numbers</source>
        <translation>正数</translation>
    </message>
    <message>
        <source>product of text and number</source>
        <translation>文本与数值的乘积</translation>
    </message>
    <message>
        <source>range {1} of {2}</source>
        <translation>{2} 的区间 {1}</translation>
    </message>
    <message>
        <source>reconstruct the input</source>
        <translation>重建输入</translation>
    </message>
    <message>
        <source>text column</source>
        <translation>文本列</translation>
    </message>
    <message>
        <source>text files</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <source>text stands</source>
        <translation>个文本</translation>
    </message>
    <message>
        <source>texts stand</source>
        <translation>个文本</translation>
    </message>
    <message>
        <source>that repeat an earlier one</source>
        <translation>与前面的重复</translation>
    </message>
    <message>
        <source>that repeats an earlier one</source>
        <translation>与前面的重复</translation>
    </message>
    <message>
        <source>the JSON is cut off there; copy or save the file again</source>
        <translation>JSON 在那里中断；请重新复制或保存文件</translation>
    </message>
    <message>
        <source>the answer is empty; leave it out</source>
        <translation>答案是空的；请去掉它</translation>
    </message>
    <message>
        <source>the class is missing; fill it in or leave out the row</source>
        <translation>类别缺失；请填写，或去掉该行</translation>
    </message>
    <message>
        <source>the column holds {1}; choose columns of numbers</source>
        <translation>该列含有{1}；请选择数值列</translation>
    </message>
    <message>
        <source>the column “{1}” cannot be text and class; choose two columns</source>
        <translation>列“{1}”不能既是文本又是类别；请选择两列</translation>
    </message>
    <message>
        <source>the column “{1}” holds no value; add some</source>
        <translation>列“{1}”没有任何值；请添加一些</translation>
    </message>
    <message>
        <source>the file cannot be read ({1}); choose another</source>
        <translation>无法读取文件（{1}）；请选择其他</translation>
    </message>
    <message>
        <source>the file is empty; choose one in the format of SQuAD</source>
        <translation>文件是空的；请选择 SQuAD 格式的文件</translation>
    </message>
    <message>
        <source>the file is empty; choose one with a row of names and rows below it</source>
        <translation>文件是空的；请选择第一行为名称、其下有数据行的文件</translation>
    </message>
    <message>
        <source>the packed file is damaged; pack it again, or unpack it</source>
        <translation>压缩文件已损坏；请重新压缩，或解压</translation>
    </message>
    <message>
        <source>the row cannot be read ({1}); mend it</source>
        <translation>无法读取该行（{1}）；请修正</translation>
    </message>
    <message>
        <source>the row has {1} cells and the first row {2}; make them equal</source>
        <translation>该行有 {1} 个单元格，而第一行有 {2} 个；请使其相等</translation>
    </message>
    <message>
        <source>the time is missing; fill it in or leave out the row</source>
        <translation>时间缺失；请填写，或去掉该行</translation>
    </message>
    <message>
        <source>the time “{1}” {2}, unlike the first; write all alike</source>
        <translation>时间“{1}”{2}，与第一个不同；请统一写法</translation>
    </message>
    <message>
        <source>the value before</source>
        <translation>前一个值</translation>
    </message>
    <message>
        <source>there are names of columns and no row below them; add rows</source>
        <translation>只有列名，其下没有数据行；请添加行</translation>
    </message>
    <message>
        <source>there is no column left for the class; name fewer of texts</source>
        <translation>没有剩下的列可作类别；请少指定几个文本列</translation>
    </message>
    <message>
        <source>there is no column “{1}”, which the network has learnt from</source>
        <translation>没有网络学习过的列“{1}”</translation>
    </message>
    <message>
        <source>there is no {1} “{2}”; choose one of {3}{4}</source>
        <translation>没有{1}“{2}”；请选择以下之一：{3}{4}</translation>
    </message>
    <message>
        <source>there is only one column; a text and its class are needed, separated by a comma or a tab</source>
        <translation>只有一列；需要文本及其类别，以逗号或制表符分隔</translation>
    </message>
    <message>
        <source>this is no JSON ({1}); mend it</source>
        <translation>这不是 JSON（{1}）；请修正</translation>
    </message>
    <message>
        <source>this is no JSON in the format of SQuAD</source>
        <translation>这不是 SQuAD 格式的 JSON</translation>
    </message>
    <message>
        <source>this is no UTF-8 text; save the table as UTF-8</source>
        <translation>这不是 UTF-8 文本；请将表格保存为 UTF-8</translation>
    </message>
    <message>
        <source>this is no file in the format of SQuAD, which is an object with “data”</source>
        <translation>这不是 SQuAD 格式的文件，该格式是带“data”的对象</translation>
    </message>
    <message>
        <source>to a range</source>
        <translation>到某个范围</translation>
    </message>
    <message>
        <source>tokens of text</source>
        <translation>文本的词元</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真或假</translation>
    </message>
    <message>
        <source>two columns are called “{1}”; rename one</source>
        <translation>有两列都叫“{1}”；请重命名一列</translation>
    </message>
    <message>
        <source>whole numbers, since they are tokens</source>
        <translation>整数，因为它们是词元</translation>
    </message>
    <message>
        <source>without text</source>
        <translation>没有文本</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>{1} and others</source>
        <translation>{1}等</translation>
    </message>
    <message>
        <source>{1} and {2}</source>
        <translation>{1}和{2}</translation>
    </message>
    <message>
        <source>{1} and {2} more</source>
        <translation>{1}以及另外 {2} 个</translation>
    </message>
    <message>
        <source>{1} asked again on the same text and taken once, with all answers (the first is {2}).</source>
        <translation>{1}在同一文本上重复提问，只取一次，保留全部答案（第一个是{2}）。</translation>
    </message>
    <message>
        <source>{1} cannot be read as a picture ({2}); mend it or take it away.</source>
        <translation>{1}无法作为图片读取（{2}）；请修正，或移走它。</translation>
    </message>
    <message>
        <source>{1} cells are more than {2}; check the separator</source>
        <translation>{1} 个单元格超过 {2} 个；请检查分隔符</translation>
    </message>
    <message>
        <source>{1} changes pictures (channels × height × width), and these data {2}; take it out of the choice of data.</source>
        <translation>{1}改变图片（通道 × 高 × 宽），而这些数据{2}；请从数据选择中去掉它。</translation>
    </message>
    <message>
        <source>{1} changes {2}, and the examples are {3}; take it out of the recipe.</source>
        <translation>{1}改变{2}，而样本是{3}；请从训练方案中去掉它。</translation>
    </message>
    <message>
        <source>{1} columns</source>
        <translation>{1} 列</translation>
    </message>
    <message>
        <source>{1} comes with “classes” that are no list of distinct names; mend it.</source>
        <translation>{1}带有“classes”，但它不是互不相同的名称列表；请修正。</translation>
    </message>
    <message>
        <source>{1} empty and left out ({2}).</source>
        <translation>{1}为空，已去掉（{2}）。</translation>
    </message>
    <message>
        <source>{1} example {2} (counted from 0) has the class {3}, and there are names for 0 to {4} only; add its name or mend it.</source>
        <translation>{1}的样本 {2}（从 0 数起）类别为 {3}，而名称只有 0 到 {4}；请添加其名称，或修正它。</translation>
    </message>
    <message>
        <source>{1} example {2} (counted from 0): expected a finite number up to {3}, found another; mend or leave out that example.</source>
        <translation>{1}的样本 {2}（从 0 数起）：应为不超过 {3} 的有限数，实际不是；请修正或去掉该样本。</translation>
    </message>
    <message>
        <source>{1} examples {2} are left out (the first is {3}).</source>
        <translation>去掉了 {1} 个样本{2}（第一个是{3}）。</translation>
    </message>
    <message>
        <source>{1} fewer examples than there are parts, and so is missing from validation or test; add examples.</source>
        <translation>{1}的样本少于部分数，因此在验证集或测试集中缺失；请添加样本。</translation>
    </message>
    <message>
        <source>{1} has no column called “label”; name the column to be told: {2}.</source>
        <translation>{1}没有名为“label”的列；请指定要预测的列：{2}。</translation>
    </message>
    <message>
        <source>{1} has no column called “{2}”; choose from {3}.</source>
        <translation>{1}没有名为“{2}”的列；请从 {3} 中选择。</translation>
    </message>
    <message>
        <source>{1} has no column of numbers or texts; choose another.</source>
        <translation>{1}没有数值列或文本列；请选择其他。</translation>
    </message>
    <message>
        <source>{1} has the element type {2}; save whole numbers or text for classes, or real numbers.</source>
        <translation>{1}的元素类型为 {2}；类别请保存为整数或文本，其他请保存为实数。</translation>
    </message>
    <message>
        <source>{1} has the impossible shape {2}; save it again.</source>
        <translation>{1}的形状 {2} 不可能存在；请重新保存。</translation>
    </message>
    <message>
        <source>{1} has {2} axes; give one class for each example, not a row of them.</source>
        <translation>{1}有 {2} 个轴；请为每个样本给出一个类别，而不是一行类别。</translation>
    </message>
    <message>
        <source>{1} holds Python objects, which are never read because they can run code; save plain numbers instead.</source>
        <translation>{1}含有 Python 对象，它们能运行代码，因此从不读取；请改为保存普通数值。</translation>
    </message>
    <message>
        <source>{1} holds a class of its own for each of the {2} examples; choose another target, or regression if it holds numbers.</source>
        <translation>{1}中 {2} 个样本各自成一类；请选择其他目标，如果是数值则选择回归。</translation>
    </message>
    <message>
        <source>{1} holds fractions, which are no classes; choose regression.</source>
        <translation>{1}含有小数，不是类别；请选择回归。</translation>
    </message>
    <message>
        <source>{1} holds no examples; save at least one along the first axis.</source>
        <translation>{1}没有样本；请沿第一个轴至少保存一个。</translation>
    </message>
    <message>
        <source>{1} holds no numbers that can be told; choose classification.</source>
        <translation>{1}没有可预测的数值；请选择分类。</translation>
    </message>
    <message>
        <source>{1} holds no pair of two texts; add some.</source>
        <translation>{1}没有成对的文本；请添加一些。</translation>
    </message>
    <message>
        <source>{1} holds no rows; choose another.</source>
        <translation>{1}没有数据行；请选择其他。</translation>
    </message>
    <message>
        <source>{1} holds only the class “{2}”; at least two are needed to tell apart.</source>
        <translation>{1}只有类别“{2}”；至少需要两个才能区分。</translation>
    </message>
    <message>
        <source>{1} holds texts, which are no numbers; choose classification.</source>
        <translation>{1}含有文本，不是数值；请选择分类。</translation>
    </message>
    <message>
        <source>{1} holds values of the kind {2}, which cannot be told; choose another column.</source>
        <translation>{1}含有类型为 {2} 的值，无法预测；请选择其他列。</translation>
    </message>
    <message>
        <source>{1} is a series, and the network has learnt from a table.</source>
        <translation>{1}是序列，而网络学习的是表格。</translation>
    </message>
    <message>
        <source>{1} is a table, and the network has learnt from a series.</source>
        <translation>{1}是表格，而网络学习的是序列。</translation>
    </message>
    <message>
        <source>{1} is copied so that single rows can be read, and the copy cannot be written to “{2}” ({3}); make room there.</source>
        <translation>为能单独读取各行，会复制{1}，但副本无法写入“{2}”（{3}）；请在那里腾出空间。</translation>
    </message>
    <message>
        <source>{1} is cut off before its end; copy or save it again.</source>
        <translation>{1}在结尾之前中断；请重新复制或保存。</translation>
    </message>
    <message>
        <source>{1} is missing</source>
        <translation>缺少 {1}</translation>
    </message>
    <message>
        <source>{1} is not there any more; load the data again.</source>
        <translation>{1}已不存在；请重新载入数据。</translation>
    </message>
    <message>
        <source>{1} lack more than {2} of the values and are left out.</source>
        <translation>{1}缺少超过 {2} 的值，已去掉。</translation>
    </message>
    <message>
        <source>{1} lacks more than {2} of the values and is left out.</source>
        <translation>{1}缺少超过 {2} 的值，已去掉。</translation>
    </message>
    <message>
        <source>{1} mixes examples of one input, and these have {2}; take it out of the recipe.</source>
        <translation>{1}混合只有一个输入的样本，而这些数据有 {2} 个；请从训练方案中去掉它。</translation>
    </message>
    <message>
        <source>{1} mixes the classes of examples, and these data tell no class; take it out of the recipe.</source>
        <translation>{1}混合样本的类别，而这些数据没有类别；请从训练方案中去掉它。</translation>
    </message>
    <message>
        <source>{1} no example; the network cannot learn it.</source>
        <translation>{1}没有样本；网络无法学习它。</translation>
    </message>
    <message>
        <source>{1} of the tokens in “{2}” of the validation part are unknown; make the vocabulary larger, or take byte pairs.</source>
        <translation>验证集“{2}”中 {1} 的词元是未知的；请增大词表，或采用字节对。</translation>
    </message>
    <message>
        <source>{1} of the {2} examples kept aside have the same inputs as one that is learnt from, so the measurements are too good; leave the copies out.</source>
        <translation>留出的 {2} 个样本中有 {1} 个与用于学习的样本输入相同，因此测量结果偏好；请去掉重复项。</translation>
    </message>
    <message>
        <source>{1} of the {2} examples kept aside have the same text as one that is learnt from, so the measurements are too good; leave the copies out.</source>
        <translation>留出的 {2} 个样本中有 {1} 个与用于学习的样本文本相同，因此测量结果偏好；请去掉重复项。</translation>
    </message>
    <message>
        <source>{1} of the {2} texts in “{3}” {4} more than {5} tokens (up to {6}) and {7} cut off at the end; make the length larger to keep all.</source>
        <translation>“{3}”的 {2} 个文本中有 {1} 个{4}超过 {5} 个词元（最多 {6} 个），{7}在末尾截断；要全部保留，请加大长度。</translation>
    </message>
    <message>
        <source>{1} of tokens</source>
        <translation>{1} 个词元</translation>
    </message>
    <message>
        <source>{1} of {2} steps of one {3} are not in the file, the first at {4}; they have been put in without values.</source>
        <translation>{2} 步（每步一个{3}）中有 {1} 步不在文件中，第一个在 {4}；已作为无值的步补上。</translation>
    </message>
    <message>
        <source>{1} questions are</source>
        <translation>{1} 个问题</translation>
    </message>
    <message>
        <source>{1} row {2}: expected a finite number; mend it or leave it out.</source>
        <translation>{1}第 {2} 行：应为有限的数；请修正或去掉它。</translation>
    </message>
    <message>
        <source>{1} row {2}: {3} is none of the {4} classes that are named, as in splits that are not labelled; choose another split.</source>
        <translation>{1}第 {2} 行：{3} 不是所列 {4} 个类别之一，如同未标注的划分；请选择其他划分。</translation>
    </message>
    <message>
        <source>{1} rows</source>
        <translation>{1} 行</translation>
    </message>
    <message>
        <source>{1} rows are too few: a forecast is made of the last {2}{3}; add earlier rows</source>
        <translation>{1} 行太少：预测需要最后 {2}{3} 行；请添加更早的行</translation>
    </message>
    <message>
        <source>{1} rows have</source>
        <translation>{1} 行有</translation>
    </message>
    <message>
        <source>{1} seen and {2} to be told</source>
        <translation>看到 {1}，预测 {2}</translation>
    </message>
    <message>
        <source>{1} the time of another, such as {2}; the last of each is kept.</source>
        <translation>{1}与其他行时间相同，例如 {2}；各保留最后一行。</translation>
    </message>
    <message>
        <source>{1} windows are left out because {2} is missing in their future.</source>
        <translation>去掉了 {1} 个窗口，因为其未来缺少{2}。</translation>
    </message>
    <message>
        <source>{1} without an answer and left out, as a network that points to an answer cannot say that there is none.</source>
        <translation>{1}没有答案，已去掉，因为指出答案的网络无法表示没有答案。</translation>
    </message>
    <message>
        <source>{1} {2} becomes an input of its own (one-hot); add a step for columns to choose otherwise.</source>
        <translation>{1}{2}成为各自的输入（独热）；如需其他方式，请添加列处理步骤。</translation>
    </message>
    <message>
        <source>{1} {2} in more than one class, such as “{3}”, and nothing can tell which is meant; mend their classes or leave them out.</source>
        <translation>{1}{2}属于多个类别，例如“{3}”，无法判断是哪一个；请修正其类别，或去掉它们。</translation>
    </message>
    <message>
        <source>{1} {2} in the column “{3}” and in no row that the network knows; it counts as none of the known texts.</source>
        <translation>{1}{2}位于列“{3}”，但不在网络所知的任何行中；它不计为任何已知文本。</translation>
    </message>
    <message>
        <source>{1} {2} no numbers and cannot be used.</source>
        <translation>{1}{2}没有数值，无法使用。</translation>
    </message>
    <message>
        <source>{1}, column “{2}”, row {3}: expected a class, found {4}; choose another split or column.</source>
        <translation>{1}，列“{2}”，第 {3} 行：应为类别，实际为 {4}；请选择其他划分或列。</translation>
    </message>
    <message>
        <source>{1}, column “{2}”, row {3}: the value is missing; fill it in or leave it out.</source>
        <translation>{1}，列“{2}”，第 {3} 行：值缺失；请填写或去掉它。</translation>
    </message>
    <message>
        <source>{1}, column “{2}”: every value is missing; leave the column out.</source>
        <translation>{1}，列“{2}”：所有值都缺失；请去掉该列。</translation>
    </message>
    <message>
        <source>{1}, example {2}</source>
        <translation>{1}，样本 {2}</translation>
    </message>
    <message>
        <source>{1}, row {2}</source>
        <translation>{1}，第 {2} 行</translation>
    </message>
    <message>
        <source>{1}, row {2}, column “{3}”</source>
        <translation>{1}，第 {2} 行，列“{3}”</translation>
    </message>
    <message>
        <source>{1}, row {2}, column “{3}”: expected a finite number up to {4}, found {5}; mend it.</source>
        <translation>{1}，第 {2} 行，列“{3}”：应为不超过 {4} 的有限数，实际为 {5}；请修正。</translation>
    </message>
    <message>
        <source>{1}: a text is told from one text, and {2} columns are named; name one.</source>
        <translation>{1}：文本由一个文本预测，而这里指定了 {2} 列；请指定一列。</translation>
    </message>
    <message>
        <source>{1}: after how many steps the series repeats is not known for steps of one {2}; set the season, or take first differences.</source>
        <translation>{1}：步长为一个{2}时，序列多少步后重复是未知的；请设置季节，或取一阶差分。</translation>
    </message>
    <message>
        <source>{1}: at character {2} the text does not hold the answer “{3}”; mend answer_start.</source>
        <translation>{1}：在第 {2} 个字符处文本不含答案“{3}”；请修正 answer_start。</translation>
    </message>
    <message>
        <source>{1}: beside the target “{2}” there is no column of numbers or texts to tell it from; choose another file.</source>
        <translation>{1}：除目标“{2}”之外，没有可用来预测它的数值列或文本列；请选择其他文件。</translation>
    </message>
    <message>
        <source>{1}: every window has a missing value of {2} in its future; forecast another column, or a shorter time.</source>
        <translation>{1}：每个窗口的未来都缺少{2}的值；请预测其他列，或缩短时间。</translation>
    </message>
    <message>
        <source>{1}: expected a text and a question; mend it or leave it out.</source>
        <translation>{1}：应为文本和问题；请修正或去掉它。</translation>
    </message>
    <message>
        <source>{1}: expected answers with “text” and “answer_start”, found “{2}”; choose another column.</source>
        <translation>{1}：应为带“text”和“answer_start”的答案，实际为“{2}”；请选择其他列。</translation>
    </message>
    <message>
        <source>{1}: name the column of pictures: {2}.</source>
        <translation>{1}：请指定图片列：{2}。</translation>
    </message>
    <message>
        <source>{1}: name the column of texts to be told: {2}.</source>
        <translation>{1}：请指定要预测的文本列：{2}。</translation>
    </message>
    <message>
        <source>{1}: name the column of texts: {2}.</source>
        <translation>{1}：请指定文本列：{2}。</translation>
    </message>
    <message>
        <source>{1}: name two columns, separated by a comma.</source>
        <translation>{1}：请指定两列，以逗号分隔。</translation>
    </message>
    <message>
        <source>{1}: name two columns: that of texts and that of questions.</source>
        <translation>{1}：请指定两列：文本列和问题列。</translation>
    </message>
    <message>
        <source>{1}: no question has an answer; choose another.</source>
        <translation>{1}：没有一个问题有答案；请选择其他。</translation>
    </message>
    <message>
        <source>{1}: no text of the column “{2}” holds a number; choose another column, or one-hot.</source>
        <translation>{1}：列“{2}”的文本都不含数；请选择其他列，或独热编码。</translation>
    </message>
    <message>
        <source>{1}: the answer is empty; leave it out.</source>
        <translation>{1}：答案是空的；请去掉它。</translation>
    </message>
    <message>
        <source>{1}: the column “{2}” also holds {3}; write every text into the order.</source>
        <translation>{1}：列“{2}”还含有{3}；请把每种文本写进顺序中。</translation>
    </message>
    <message>
        <source>{1}: the column “{2}” has no value in the training part; leave the column out, or fill it with a constant.</source>
        <translation>{1}：列“{2}”在训练集中没有值；请去掉该列，或以常数填补。</translation>
    </message>
    <message>
        <source>{1}: the column “{2}” has no value in the training part; leave the column out.</source>
        <translation>{1}：列“{2}”在训练集中没有值；请去掉该列。</translation>
    </message>
    <message>
        <source>{1}: the column “{2}” holds no pictures (bytes of files, or their names); choose from {3}.</source>
        <translation>{1}：列“{2}”不含图片（文件的字节或其名称）；请从 {3} 中选择。</translation>
    </message>
    <message>
        <source>{1}: the column “{2}” holds no {3}; choose another.</source>
        <translation>{1}：列“{2}”不含{3}；请选择其他。</translation>
    </message>
    <message>
        <source>{1}: the column “{2}” holds {3} and no texts; choose another.</source>
        <translation>{1}：列“{2}”含有{3}而不是文本；请选择其他。</translation>
    </message>
    <message>
        <source>{1}: the column “{2}” holds {3} different texts; add a step for columns that leaves it out, or makes numbers of it (text to number, one-hot).</source>
        <translation>{1}：列“{2}”含有 {3} 种不同文本；请添加列处理步骤，去掉它或把它变成数值（文本转数值、独热编码）。</translation>
    </message>
    <message>
        <source>{1}: the column “{2}” holds {3}, which has no logarithm after {4} is added; add more, or leave it out here.</source>
        <translation>{1}：列“{2}”含有 {3}，加上 {4} 之后没有对数；请加上更多，或在此去掉它。</translation>
    </message>
    <message>
        <source>{1}: the column “{2}” lacks {3} of its values; {4}.</source>
        <translation>{1}：列“{2}”缺少 {3} 个值；{4}。</translation>
    </message>
    <message>
        <source>{1}: the picture is missing; leave the row out.</source>
        <translation>{1}：图片缺失；请去掉该行。</translation>
    </message>
    <message>
        <source>{1}: the smallest deviation {2} is more than the largest {3}; exchange them.</source>
        <translation>{1}：最小标准差 {2} 大于最大标准差 {3}；请交换它们。</translation>
    </message>
    <message>
        <source>{1}: the smallest part {2} is more than the largest {3}; exchange them.</source>
        <translation>{1}：最小比例 {2} 大于最大比例 {3}；请交换它们。</translation>
    </message>
    <message>
        <source>{1}: the steps leave no column to tell the target from; take out the one that leaves columns out.</source>
        <translation>{1}：这些步骤没有留下可预测目标的列；请去掉“去掉列”的步骤。</translation>
    </message>
    <message>
        <source>{1}: the {2} part has {3}, and a window needs {4} of them; make the part larger, or the past or the horizon shorter.</source>
        <translation>{1}：{2}部分有 {3}，而一个窗口需要 {4}；请加大该部分，或缩短过去步数或预测步数。</translation>
    </message>
    <message>
        <source>{1}: there is no column “{2}”; choose from {3}.</source>
        <translation>{1}：没有列“{2}”；请从 {3} 中选择。</translation>
    </message>
    <message>
        <source>{1}: {2} GiB do not fit into memory; save the arrays as two .npy files, which are read bit by bit.</source>
        <translation>{1}：{2} GiB 放不进内存；请把数组保存为两个 .npy 文件，它们可分段读取。</translation>
    </message>
    <message>
        <source>{1}: {2} inputs of {3} rows do not fit into memory; leave out columns.</source>
        <translation>{1}：{3} 行的 {2} 个输入放不进内存；请去掉一些列。</translation>
    </message>
    <message>
        <source>{1}: {2} of {3} rows have the time of another row, such as {4}; put series side by side in columns, or name the column of hours as well.</source>
        <translation>{1}：{3} 行中有 {2} 行与其他行时间相同，例如 {4}；请把各序列并排放在列中，或同时指定钟点列。</translation>
    </message>
    <message>
        <source>{1}: {2} rows are too few for a window of {3} steps ({4}{5}); take fewer steps, or add rows.</source>
        <translation>{1}：{2} 行不够一个 {3} 步的窗口（{4}{5}）；请减少步数，或添加行。</translation>
    </message>
    <message>
        <source>{1}: {2}: expected {3} such as “0.485, 0.456, 0.406”, found “{4}”.</source>
        <translation>{1}：{2}：应为{3}，例如“0.485, 0.456, 0.406”，实际为“{4}”。</translation>
    </message>
    <message>
        <source>{1}: {2}: the data have {3} channels or columns, and {4} numbers are given; give {5}, or one for all.</source>
        <translation>{1}：{2}：数据有 {3} 个通道或列，而给出了 {4} 个数；请给出 {5} 个，或全体一个。</translation>
    </message>
    <message>
        <source>{1}: “{2}” is an address; fetch the pictures and name their files.</source>
        <translation>{1}：“{2}”是网址；请获取图片并写出其文件名。</translation>
    </message>
    <message>
        <source>{1}: “{2}” is no number to fill the column “{3}” with; write one.</source>
        <translation>{1}：“{2}”不是可用来填补列“{3}”的数；请写一个数。</translation>
    </message>
    <message>
        <source>{1}: “{2}” is not there; mend the row or leave it out.</source>
        <translation>{1}：“{2}”不存在；请修正该行，或去掉它。</translation>
    </message>
    <message>
        <source>{1}; fill it in, or leave out the row or the column</source>
        <translation>{1}；请填写，或去掉该行或该列</translation>
    </message>
    <message>
        <source>“{1}/{2}” is damaged; save the data again.</source>
        <translation>“{1}/{2}”已损坏；请重新保存数据。</translation>
    </message>
    <message>
        <source>“{1}/{2}” is not there; save the data again.</source>
        <translation>“{1}/{2}”不存在；请重新保存数据。</translation>
    </message>
    <message>
        <source>“{1}” cannot be fetched from the Hugging Face hub ({2}).</source>
        <translation>无法从 Hugging Face Hub 获取“{1}”（{2}）。</translation>
    </message>
    <message>
        <source>“{1}” cannot be fetched, as the library datasets is missing; install “neurodraft[hub]”, or choose a file instead.</source>
        <translation>无法获取“{1}”，因为缺少 datasets 库；请安装“neurodraft[hub]”，或改为选择文件。</translation>
    </message>
    <message>
        <source>“{1}” cannot be opened ({2}); choose another.</source>
        <translation>无法打开“{1}”（{2}）；请选择其他。</translation>
    </message>
    <message>
        <source>“{1}” cannot be read ({2}); choose another file.</source>
        <translation>无法读取“{1}”（{2}）；请选择其他文件。</translation>
    </message>
    <message>
        <source>“{1}” cannot be read as a NumPy file ({2}); save it again with numpy.save or numpy.savez.</source>
        <translation>无法将“{1}”作为 NumPy 文件读取（{2}）；请用 numpy.save 或 numpy.savez 重新保存。</translation>
    </message>
    <message>
        <source>“{1}” cannot be read as a file of the kind {2} ({3}); mend it, or choose another.</source>
        <translation>无法将“{1}”作为 {2} 类型的文件读取（{3}）；请修正，或选择其他。</translation>
    </message>
    <message>
        <source>“{1}” cannot be used: the network learnt nothing like it</source>
        <translation>无法使用“{1}”：网络没有学过类似的内容</translation>
    </message>
    <message>
        <source>“{1}” cannot be written to “{2}” ({3}); make room there.</source>
        <translation>无法将“{1}”写入“{2}”（{3}）；请在那里腾出空间。</translation>
    </message>
    <message>
        <source>“{1}” has a target for every example of “{2}”.</source>
        <translation>“{1}”为“{2}”的每个样本提供目标。</translation>
    </message>
    <message>
        <source>“{1}” has no split called “{2}”; {3}.</source>
        <translation>“{1}”没有名为“{2}”的划分；{3}。</translation>
    </message>
    <message>
        <source>“{1}” has several configurations, and this is none; {2}.</source>
        <translation>“{1}”有多个配置，而这不是其中之一；{2}。</translation>
    </message>
    <message>
        <source>“{1}” has {2} inputs and “{3}”, array “targets”, {4} targets; save as many of each.</source>
        <translation>“{1}”有 {2} 个输入，而“{3}”的数组“targets”有 {4} 个目标；请保存同样多的两者。</translation>
    </message>
    <message>
        <source>“{1}” holds no rows; choose another split.</source>
        <translation>“{1}”没有数据行；请选择其他划分。</translation>
    </message>
    <message>
        <source>“{1}” holds only the class folder “{2}”; at least two are needed to tell apart.</source>
        <translation>“{1}”只有类别文件夹“{2}”；至少需要两个才能区分。</translation>
    </message>
    <message>
        <source>“{1}” holds the inputs alone; choose the .npy file of targets as well.</source>
        <translation>“{1}”只含输入；请同时选择目标的 .npy 文件。</translation>
    </message>
    <message>
        <source>“{1}” is empty; choose another.</source>
        <translation>“{1}”是空的；请选择其他。</translation>
    </message>
    <message>
        <source>“{1}” is empty; choose {2}.</source>
        <translation>“{1}”是空的；请选择{2}。</translation>
    </message>
    <message>
        <source>“{1}” is larger than {2} GiB; divide it into smaller files.</source>
        <translation>“{1}”超过 {2} GiB；请把它分成较小的文件。</translation>
    </message>
    <message>
        <source>“{1}” is larger than {2} GiB; save it as .npy files, which are read bit by bit.</source>
        <translation>“{1}”超过 {2} GiB；请保存为 .npy 文件，它们可分段读取。</translation>
    </message>
    <message>
        <source>“{1}” is missing; mend the file</source>
        <translation>缺少“{1}”；请修正文件</translation>
    </message>
    <message>
        <source>“{1}” is nested too deeply; make its objects flat.</source>
        <translation>“{1}”嵌套过深；请使其对象扁平。</translation>
    </message>
    <message>
        <source>“{1}” is no augmentation that this version knows; choose one of {2}.</source>
        <translation>此版本不认识数据增强“{1}”；请选择以下之一：{2}。</translation>
    </message>
    <message>
        <source>“{1}” is no name of the Hugging Face hub; write it as there, such as “ylecun/mnist”.</source>
        <translation>“{1}”不是 Hugging Face Hub 上的名称；请照那里的写法，例如“ylecun/mnist”。</translation>
    </message>
    <message>
        <source>“{1}” is no preparation of pictures that this version knows; choose one of {2}.</source>
        <translation>此版本不认识图片处理“{1}”；请选择以下之一：{2}。</translation>
    </message>
    <message>
        <source>“{1}” is no scaling that this version knows; choose one of {2}.</source>
        <translation>此版本不认识缩放“{1}”；请选择以下之一：{2}。</translation>
    </message>
    <message>
        <source>“{1}” is no source of data that this version knows; choose another.</source>
        <translation>此版本不认识数据来源“{1}”；请选择其他。</translation>
    </message>
    <message>
        <source>“{1}” is no way to cut series that this version knows; choose one of {2}.</source>
        <translation>此版本不认识切分序列的方式“{1}”；请选择以下之一：{2}。</translation>
    </message>
    <message>
        <source>“{1}” is no way to make tokens that this version knows; choose one of {2}.</source>
        <translation>此版本不认识生成词元的方式“{1}”；请选择以下之一：{2}。</translation>
    </message>
    <message>
        <source>“{1}” is not on this computer yet; choose “fetch” to get it from the Hugging Face hub, which may take a while.</source>
        <translation>此计算机上还没有“{1}”；请选择“获取”，从 Hugging Face Hub 下载，可能需要一些时间。</translation>
    </message>
    <message>
        <source>“{1}” is not there; choose an existing file or folder.</source>
        <translation>“{1}”不存在；请选择已有的文件或文件夹。</translation>
    </message>
    <message>
        <source>“{1}” is of no kind that is known; choose a CSV, JSON lines, Parquet or Arrow file, or a folder of them.</source>
        <translation>“{1}”不属于已知类型；请选择 CSV、JSON lines、Parquet 或 Arrow 文件，或由它们组成的文件夹。</translation>
    </message>
    <message>
        <source>“{1}” is of no kind that is known; choose {2}.</source>
        <translation>“{1}”不属于已知类型；请选择{2}。</translation>
    </message>
    <message>
        <source>“{1}” is one long list, which cannot be read in pieces; write one object on each line (JSON lines).</source>
        <translation>“{1}”是一个长列表，无法分段读取；请每行写一个对象 (JSON lines)。</translation>
    </message>
    <message>
        <source>“{1}” is one picture; choose the folder that has a sub-folder of pictures for each class.</source>
        <translation>“{1}”是一张图片；请选择每个类别的图片各占一个子文件夹的文件夹。</translation>
    </message>
    <message>
        <source>“{1}” needs arrays called “inputs” and “targets”, found {2}; save it with numpy.savez(file, inputs=..., targets=...).</source>
        <translation>“{1}”需要名为“inputs”和“targets”的数组，实际为 {2}；请用 numpy.savez(file, inputs=..., targets=...) 保存。</translation>
    </message>
    <message>
        <source>“{1}” was fetched.</source>
        <translation>已获取“{1}”。</translation>
    </message>
    <message>
        <source>“{1}” was not fetched before, and the Hugging Face hub ({2}) is out of reach; go online, or choose a file of this computer.</source>
        <translation>之前没有获取过“{1}”，而 Hugging Face Hub（{2}）无法访问；请联网，或选择此计算机上的文件。</translation>
    </message>
    <message>
        <source>“{1}” was not fetched: that was stopped. Choose it again to go on.</source>
        <translation>“{1}”未下载完：下载被停止。再次选择它即可继续。</translation>
    </message>
    <message>
        <source>“{1}” {2}; choose an existing {3}.</source>
        <translation>“{1}”{2}；请选择已有的{3}。</translation>
    </message>
    <message>
        <source>“{1}”, array “test”, must be true for some of the {2} examples and false for the others, found {3} of shape {4}; mend it.</source>
        <translation>“{1}”中的数组“test”必须对 {2} 个样本中的一部分为真、其余为假，而现在是形状为 {4} 的 {3}；请改正。</translation>
    </message>
    <message>
        <source>“{1}”, example {2} (counted from 0): expected finite numbers up to {3}, found another; mend or leave out that example.</source>
        <translation>“{1}”的样本 {2}（从 0 数起）：应为不超过 {3} 的有限数，实际不是；请修正或去掉该样本。</translation>
    </message>
    <message>
        <source>“{1}”, line {2}: expected a JSON object with the names of columns, found another value; mend it.</source>
        <translation>“{1}”第 {2} 行：应为带列名的 JSON 对象，实际为其他值；请修正。</translation>
    </message>
    <message>
        <source>“{1}”, row {2}, character {3}: {4}.</source>
        <translation>“{1}”第 {2} 行第 {3} 个字符：{4}。</translation>
    </message>
    <message>
        <source>“{1}”, row {2}, column “{3}”</source>
        <translation>“{1}”第 {2} 行，列“{3}”</translation>
    </message>
    <message>
        <source>“{1}”, row {2}: expected two sentences with a tab between them, found “{3}”; mend the row.</source>
        <translation>“{1}”第 {2} 行：应为两个句子，中间为制表符，实际为“{3}”；请修正该行。</translation>
    </message>
    <message>
        <source>“{1}”, row {2}: this is no UTF-8 text; save the file as UTF-8.</source>
        <translation>“{1}”第 {2} 行：这不是 UTF-8 文本；请将文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>“{1}”, row {2}: this is no text but something else, such as a packed file; choose a text file in UTF-8.</source>
        <translation>“{1}”第 {2} 行：这不是文本，而是其他内容，例如压缩文件；请选择 UTF-8 文本文件。</translation>
    </message>
    <message>
        <source>“{1}”, rows {2} to {3}: a column holds values of several kinds ({4}); make them alike.</source>
        <translation>“{1}”第 {2} 至 {3} 行：某列含有多种类型的值（{4}）；请使其一致。</translation>
    </message>
    <message>
        <source>“{1}”, {2}: this is no JSON ({3}); write one object on each line.</source>
        <translation>“{1}”，{2}：这不是 JSON（{3}）；请每行写一个对象。</translation>
    </message>
    <message>
        <source>“{1}”: a column holds values of another kind than before ({2}); make them alike.</source>
        <translation>“{1}”：某列的值与之前的类型不同（{2}）；请使其一致。</translation>
    </message>
    <message>
        <source>“{1}”: expected a list of JSON objects with the names of columns; mend it.</source>
        <translation>“{1}”：应为带列名的 JSON 对象的列表；请修正。</translation>
    </message>
    <message>
        <source>“{1}”: expected inputs that are {2}, found the element type {3}; convert them.</source>
        <translation>“{1}”：输入应为{2}，实际元素类型为 {3}；请转换它们。</translation>
    </message>
    <message>
        <source>“{1}”: the column “{2}” holds text that is not in UTF-8; save the file in UTF-8.</source>
        <translation>“{1}”：列“{2}”含有非 UTF-8 的文本；请将文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>“{1}”: the file holds no sentences; choose one with two in every row and a tab between them.</source>
        <translation>“{1}”：文件中没有句子；请选择每行两个句子、中间为制表符的文件。</translation>
    </message>
    <message>
        <source>“{1}”: two columns are called “{2}”; rename one.</source>
        <translation>“{1}”：有两列都叫“{2}”；请重命名一列。</translation>
    </message>
</context>
<context>
    <name>exporters</name>
    <message>
        <source>The ONNX file would differ from the network by {1} (allowed {2}), so it was not written; export safetensors and python instead.</source>
        <translation>ONNX 文件与网络会相差 {1}（允许 {2}），因此没有写入；请改为导出 safetensors 和 python。</translation>
    </message>
    <message>
        <source>There is no export to “{1}”; choose one of {2}.</source>
        <translation>没有导出到“{1}”的方式；请选择以下之一：{2}。</translation>
    </message>
    <message>
        <source>This network cannot be written as ONNX: {1} Export a PyTorch program or the source instead.</source>
        <translation>此网络无法写成 ONNX：{1} 请改为导出 PyTorch 程序或源代码。</translation>
    </message>
    <message>
        <source>This network cannot be written as a program: {1}</source>
        <translation>此网络无法写成程序：{1}</translation>
    </message>
    <message>
        <source>This network is in whole numbers that onnxruntime alone can run, and can be exported as onnx only.</source>
        <translation>这个网络由整数构成，只有 onnxruntime 能运行，只能导出为 onnx。</translation>
    </message>
    <message>
        <source>Version of the set of operators.</source>
        <translation>算子集的版本。</translation>
    </message>
    <message>
        <source>Writing {1}</source>
        <translation>正在写入 {1}</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: {2}; choose another place.</source>
        <translation>无法写入“{1}”：{2}；请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Air traffic: the departures of a day, by GRU</source>
        <translation>航班：一天的起飞架次（GRU）</translation>
    </message>
    <message>
        <source>Air traffic: the departures of a day, by Transformer</source>
        <translation>航班：一天的起飞架次（Transformer）</translation>
    </message>
    <message>
        <source>Answers in stories: LSTM</source>
        <translation>故事问答：LSTM</translation>
    </message>
    <message>
        <source>Answers in stories: Transformer</source>
        <translation>故事问答：Transformer</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>瓶颈</translation>
    </message>
    <message>
        <source>Breast cancer: benign or malignant</source>
        <translation>乳腺癌：良性或恶性</translation>
    </message>
    <message>
        <source>Convolution and recurrence</source>
        <translation>卷积与循环</translation>
    </message>
    <message>
        <source>Convolution over words</source>
        <translation>词上的卷积</translation>
    </message>
    <message>
        <source>Convolution, GRU and attention</source>
        <translation>卷积、GRU 与注意力</translation>
    </message>
    <message>
        <source>Convolution, GRU and attention on pictures</source>
        <translation>图片：卷积、GRU 与注意力</translation>
    </message>
    <message>
        <source>Convolution, LSTM and attention</source>
        <translation>卷积、LSTM 与注意力</translation>
    </message>
    <message>
        <source>Convolution, LSTM and attention on film reviews</source>
        <translation>影评：卷积、LSTM 与注意力</translation>
    </message>
    <message>
        <source>Convolutional autoencoder</source>
        <translation>卷积自编码器</translation>
    </message>
    <message>
        <source>Convolutional autoencoder on Fashion-MNIST</source>
        <translation>Fashion-MNIST 上的卷积自编码器</translation>
    </message>
    <message>
        <source>Dense layer</source>
        <translation>密集层</translation>
    </message>
    <message>
        <source>Depthwise-separable</source>
        <translation>深度可分离网络</translation>
    </message>
    <message>
        <source>Depthwise-separable on Fashion-MNIST</source>
        <translation>Fashion-MNIST 上的深度可分离网络</translation>
    </message>
    <message>
        <source>Diabetes: progress in a year</source>
        <translation>糖尿病：一年后的进展</translation>
    </message>
    <message>
        <source>Dictionary entries: LSTM in both directions</source>
        <translation>词典条目：双向 LSTM</translation>
    </message>
    <message>
        <source>Dictionary entries: convolution over words</source>
        <translation>词典条目：词上的卷积</translation>
    </message>
    <message>
        <source>English to French: Transformer</source>
        <translation>英语到法语：Transformer</translation>
    </message>
    <message>
        <source>English to German: GRU with attention</source>
        <translation>英语到德语：带注意力的 GRU</translation>
    </message>
    <message>
        <source>English to German: Transformer</source>
        <translation>英语到德语：Transformer</translation>
    </message>
    <message>
        <source>English to Spanish: Transformer</source>
        <translation>英语到西班牙语：Transformer</translation>
    </message>
    <message>
        <source>Film reviews: GRU</source>
        <translation>影评：GRU</translation>
    </message>
    <message>
        <source>Film reviews: LSTM in both directions</source>
        <translation>影评：双向 LSTM</translation>
    </message>
    <message>
        <source>Film reviews: Transformer encoder</source>
        <translation>影评：Transformer 编码器</translation>
    </message>
    <message>
        <source>Film reviews: convolution over words</source>
        <translation>影评：词上的卷积</translation>
    </message>
    <message>
        <source>Film reviews: the mean of the words</source>
        <translation>影评：词的均值</translation>
    </message>
    <message>
        <source>Film reviews: words and pairs of words</source>
        <translation>影评：词与词对</translation>
    </message>
    <message>
        <source>GRU</source>
        <translation>GRU</translation>
    </message>
    <message>
        <source>GRU with attention</source>
        <translation>带注意力的 GRU</translation>
    </message>
    <message>
        <source>Hybrid network as published</source>
        <translation>论文原样的混合网络</translation>
    </message>
    <message>
        <source>Inception</source>
        <translation>Inception</translation>
    </message>
    <message>
        <source>Inception-like</source>
        <translation>类 Inception 网络</translation>
    </message>
    <message>
        <source>Inception-like on Fashion-MNIST</source>
        <translation>Fashion-MNIST 上的类 Inception 网络</translation>
    </message>
    <message>
        <source>Inverted residual</source>
        <translation>倒残差</translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>LSTM in both directions</source>
        <translation>双向 LSTM</translation>
    </message>
    <message>
        <source>LSTM with attention</source>
        <translation>带注意力的 LSTM</translation>
    </message>
    <message>
        <source>LeNet-5</source>
        <translation>LeNet-5</translation>
    </message>
    <message>
        <source>LeNet-5 on Fashion-MNIST</source>
        <translation>Fashion-MNIST 上的 LeNet-5</translation>
    </message>
    <message>
        <source>Perceptron</source>
        <translation>感知机</translation>
    </message>
    <message>
        <source>Perceptron on Fashion-MNIST</source>
        <translation>Fashion-MNIST 上的感知机</translation>
    </message>
    <message>
        <source>Projected residual</source>
        <translation>投影残差</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Small residual network</source>
        <translation>小型残差网络</translation>
    </message>
    <message>
        <source>Small residual network on Fashion-MNIST</source>
        <translation>Fashion-MNIST 上的小型残差网络</translation>
    </message>
    <message>
        <source>Squeeze and excitation</source>
        <translation>压缩与激励</translation>
    </message>
    <message>
        <source>Stocks: the price of a month, by GRU</source>
        <translation>股票：一个月的价格（GRU）</translation>
    </message>
    <message>
        <source>Stories: LSTM with attention</source>
        <translation>故事：带注意力的 LSTM</translation>
    </message>
    <message>
        <source>Stories: Transformer</source>
        <translation>故事：Transformer</translation>
    </message>
    <message>
        <source>Temporal convolution</source>
        <translation>时间卷积</translation>
    </message>
    <message>
        <source>The mean of the words</source>
        <translation>词的均值</translation>
    </message>
    <message>
        <source>Transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>Transformer decoder layer</source>
        <translation>Transformer 解码器层</translation>
    </message>
    <message>
        <source>Transformer encoder</source>
        <translation>Transformer 编码器</translation>
    </message>
    <message>
        <source>Transformer encoder layer</source>
        <translation>Transformer 编码器层</translation>
    </message>
    <message>
        <source>Two convolutions</source>
        <translation>两层卷积</translation>
    </message>
    <message>
        <source>Two convolutions on Fashion-MNIST</source>
        <translation>Fashion-MNIST 上的两层卷积</translation>
    </message>
    <message>
        <source>VGG-like</source>
        <translation>类 VGG 网络</translation>
    </message>
    <message>
        <source>VGG-like on Fashion-MNIST</source>
        <translation>Fashion-MNIST 上的类 VGG 网络</translation>
    </message>
    <message>
        <source>Vision Transformer</source>
        <translation>Vision Transformer</translation>
    </message>
    <message>
        <source>Vision Transformer on Fashion-MNIST</source>
        <translation>Fashion-MNIST 上的 Vision Transformer</translation>
    </message>
    <message>
        <source>Weather: the temperature of a day, by LSTM</source>
        <translation>天气：一天的气温（LSTM）</translation>
    </message>
    <message>
        <source>Weather: the temperature of a day, by temporal convolution</source>
        <translation>天气：一天的气温（时间卷积）</translation>
    </message>
    <message>
        <source>Wine: who grew it</source>
        <translation>葡萄酒：由谁种植</translation>
    </message>
    <message>
        <source>Words and pairs of words</source>
        <translation>词与词对</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>自编码器</translation>
    </message>
    <message>
        <source>forecasting</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>混合网络</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>A lazy layer has no size before it runs; give it its sizes.</source>
        <translation>惰性层在运行之前没有大小；请给出它的大小。</translation>
    </message>
    <message>
        <source>A part of the network</source>
        <translation>网络的一部分</translation>
    </message>
    <message>
        <source>A wire ends at “{1}”, and the block has no such input.</source>
        <translation>有一条连线通向“{1}”，而模块没有这个输入。</translation>
    </message>
    <message>
        <source>Add Flatten and Linear to {1}</source>
        <translation>添加展平和输出为 {1} 的线性 Linear</translation>
    </message>
    <message>
        <source>Add a Linear to {1}</source>
        <translation>添加输出为 {1} 的线性 Linear</translation>
    </message>
    <message>
        <source>Add a Linear to {1} features</source>
        <translation>添加输出 {1} 个特征的线性 Linear</translation>
    </message>
    <message>
        <source>Add an Input block with that name if the network needs it.</source>
        <translation>如果网络需要它，请添加同名的输入模块。</translation>
    </message>
    <message>
        <source>Add one behind the last block.</source>
        <translation>在最后一个模块后面添加一个。</translation>
    </message>
    <message>
        <source>Add one: data enter the network there.</source>
        <translation>请添加一个：数据从那里进入网络。</translation>
    </message>
    <message>
        <source>All that leads here comes from optional inputs, and they have no wire.</source>
        <translation>通向这里的一切都来自可选输入，而它们没有连线。</translation>
    </message>
    <message>
        <source>Bring it to a vector first, with Flatten or pooling, and then to the right width.</source>
        <translation>先用展平或池化把它变成向量，再变成正确的宽度。</translation>
    </message>
    <message>
        <source>Code of a project runs only once you trust it.</source>
        <translation>项目的代码只有在你信任之后才会运行。</translation>
    </message>
    <message>
        <source>Correct the value in the form.</source>
        <translation>请在表单中改正该值。</translation>
    </message>
    <message>
        <source>Drag an Input block onto it to begin.</source>
        <translation>把输入模块拖到画布上即可开始。</translation>
    </message>
    <message>
        <source>For {1} examples it gives {2}; the first axis of what it gives is to be the batch.</source>
        <translation>对 {1} 个样本它给出 {2}；它给出的第一个轴必须是批次。</translation>
    </message>
    <message>
        <source>Give it as many.</source>
        <translation>请给出同样多的。</translation>
    </message>
    <message>
        <source>Give it the shape of the data.</source>
        <translation>请给它数据的形状。</translation>
    </message>
    <message>
        <source>Hold {1} vectors</source>
        <translation>保存 {1} 个向量</translation>
    </message>
    <message>
        <source>In batches of two and of three examples {1} gives {2} and {3}; the shape may not depend on the batch.</source>
        <translation>批次为两个和三个样本时，{1} 给出 {2} 和 {3}；形状不能取决于批次。</translation>
    </message>
    <message>
        <source>It gives nothing: an axis of {1} has the length 0.</source>
        <translation>它什么也没有给出：{1} 的一个轴长度为 0。</translation>
    </message>
    <message>
        <source>It gives {1}, and a tensor is needed.</source>
        <translation>它给出 {1}，而需要的是张量。</translation>
    </message>
    <message>
        <source>It gives {1}, and the block has {2}; set results to that number.</source>
        <translation>它给出 {1}，而模块有 {2}；请将结果数设为该数。</translation>
    </message>
    <message>
        <source>It is kept as it is; take it out or update Neurodraft.</source>
        <translation>它会原样保留；请移除它或更新 Neurodraft。</translation>
    </message>
    <message>
        <source>It must have {1} axes: {2}.</source>
        <translation>它必须有 {1} 个轴：{2}。</translation>
    </message>
    <message>
        <source>Its wire comes from “{1}”, which is not there.</source>
        <translation>它的连线来自“{1}”，而后者并不存在。</translation>
    </message>
    <message>
        <source>Its {1} comes from “{2}”, which gets nothing outside.</source>
        <translation>它的{1}来自“{2}”，而后者从外部得不到任何东西。</translation>
    </message>
    <message>
        <source>Its {1} has no wire.</source>
        <translation>它的{1}没有连线。</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>请保留其中一个。</translation>
    </message>
    <message>
        <source>Keep {1} of them.</source>
        <translation>请保留其中 {1} 个。</translation>
    </message>
    <message>
        <source>Let the last block give {1}.</source>
        <translation>让最后一个模块给出 {1}。</translation>
    </message>
    <message>
        <source>Line {1} of its code: {2}.</source>
        <translation>其代码第 {1} 行：{2}。</translation>
    </message>
    <message>
        <source>Looking at “{1}”.</source>
        <translation>正在查看“{1}”。</translation>
    </message>
    <message>
        <source>Nothing uses its output.</source>
        <translation>没有模块使用它的输出。</translation>
    </message>
    <message>
        <source>Open it and mend it.</source>
        <translation>请打开并修复它。</translation>
    </message>
    <message>
        <source>Repeat it once, or let its first output be like its input.</source>
        <translation>请只重复一次，或让它的第一个输出与输入相同。</translation>
    </message>
    <message>
        <source>Running “{1}” on {2}</source>
        <translation>正在 {2} 上运行“{1}”</translation>
    </message>
    <message>
        <source>Set {1} of “{2}” to {3}</source>
        <translation>将“{2}”的 {1} 设为 {3}</translation>
    </message>
    <message>
        <source>Take away one of its wires.</source>
        <translation>请移除它的一条连线。</translation>
    </message>
    <message>
        <source>Take the shape of the data</source>
        <translation>采用数据的形状</translation>
    </message>
    <message>
        <source>Take the wire away</source>
        <translation>移除连线</translation>
    </message>
    <message>
        <source>Take the wire away.</source>
        <translation>请移除连线。</translation>
    </message>
    <message>
        <source>The canvas is empty.</source>
        <translation>画布是空的。</translation>
    </message>
    <message>
        <source>The data are {1}, the block says {2}.</source>
        <translation>数据是 {1}，模块写的是 {2}。</translation>
    </message>
    <message>
        <source>The data have {1} tokens, and the table has vectors for {2}.</source>
        <translation>数据有 {1} 个词元，而向量表有 {2} 个词元的向量。</translation>
    </message>
    <message>
        <source>The data have {1}, and no Input block takes “{2}”.</source>
        <translation>数据有 {1}，而没有接收“{2}”的输入模块。</translation>
    </message>
    <message>
        <source>The data need {1}, the network gives {2}.</source>
        <translation>数据需要{1}，网络给出 {2}。</translation>
    </message>
    <message>
        <source>The name “{1}” of code of your own is taken in the network's file; give it another name in the code.</source>
        <translation>自带代码的名称“{1}”在网络文件中已被占用；请在代码中另取名称。</translation>
    </message>
    <message>
        <source>The network has problems. {1}{2} {3}</source>
        <translation>网络有问题。{1}{2} {3}</translation>
    </message>
    <message>
        <source>There are several Output blocks, and training measures one.</source>
        <translation>有多个输出模块，而训练只测量一个。</translation>
    </message>
    <message>
        <source>There are {1} Input blocks, and these data have {2}.</source>
        <translation>有 {1} 个输入模块，而这些数据有 {2} 个。</translation>
    </message>
    <message>
        <source>There is no Input block.</source>
        <translation>没有输入模块。</translation>
    </message>
    <message>
        <source>There is no Output block.</source>
        <translation>没有输出模块。</translation>
    </message>
    <message>
        <source>These blocks form a loop: {1}.</source>
        <translation>这些模块形成了环：{1}。</translation>
    </message>
    <message>
        <source>To stand {1} times in a row it must give what it takes ({2}), and it gives {3}.</source>
        <translation>要连续堆叠 {1} 次，它给出的必须与接收的（{2}）相同，而它给出 {3}。</translation>
    </message>
    <message>
        <source>Two imports of code of your own are called “{1}”; give one of them another name.</source>
        <translation>两处自带代码的导入都叫“{1}”；请给其中一个另取名称。</translation>
    </message>
    <message>
        <source>What is inside cannot be computed.</source>
        <translation>内部无法计算。</translation>
    </message>
    <message>
        <source>Wire it again.</source>
        <translation>请重新连线。</translation>
    </message>
    <message>
        <source>Wire it to the block that needs it, or delete it.</source>
        <translation>请将它连到需要它的模块，或删除它。</translation>
    </message>
    <message>
        <source>Wire it, or delete the block.</source>
        <translation>请为它连线，或删除该模块。</translation>
    </message>
    <message>
        <source>Wire that input outside, or do without it here.</source>
        <translation>请在外部连接那个输入，或在这里不使用它。</translation>
    </message>
    <message>
        <source>Wire them outside, or let something else lead here.</source>
        <translation>请在外部连接它们，或让其他模块通向这里。</translation>
    </message>
    <message>
        <source>a score for each of {1} tokens at each of {2} steps</source>
        <translation>在 {2} 步的每一步上，对 {1} 个词元各给一个分数</translation>
    </message>
    <message>
        <source>and it gives {1}.</source>
        <translation>而它给出 {1}。</translation>
    </message>
    <message>
        <source>its result {1}</source>
        <translation>它的结果 {1}</translation>
    </message>
    <message>
        <source>one input</source>
        <translation>一个输入</translation>
    </message>
    <message>
        <source>one score for each of the {1} classes</source>
        <translation>对 {1} 个类别各给一个分数</translation>
    </message>
    <message>
        <source>two scores (start and end) at each of {1} steps</source>
        <translation>在 {1} 步的每一步上给出两个分数（起点和终点）</translation>
    </message>
    <message>
        <source>{1} before “{2}”</source>
        <translation>在“{2}”之前{1}</translation>
    </message>
    <message>
        <source>{1} before “{2}”, {3}</source>
        <translation>在“{2}”之前{1}，{3}</translation>
    </message>
    <message>
        <source>{1} failed: {2}.</source>
        <translation>{1} 失败：{2}。</translation>
    </message>
    <message>
        <source>{1} for each example</source>
        <translation>每个样本 {1}</translation>
    </message>
    <message>
        <source>{1} inputs ({2})</source>
        <translation>{1} 个输入（{2}）</translation>
    </message>
    <message>
        <source>{1} results</source>
        <translation>{1} 个结果</translation>
    </message>
    <message>
        <source>{1} whole numbers</source>
        <translation>{1} 个整数</translation>
    </message>
    <message>
        <source>{1}: {2} for each example.</source>
        <translation>{1}：每个样本 {2}。</translation>
    </message>
    <message>
        <source>“{1}” has no output called “{2}”.</source>
        <translation>“{1}”没有名为“{2}”的输出。</translation>
    </message>
</context>
<context>
    <name>packing</name>
    <message>
        <source>a tensor is missing</source>
        <translation>缺少一个张量</translation>
    </message>
    <message>
        <source>a tensor is not as long as it should be</source>
        <translation>一个张量的长度不符</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>它过早结束</translation>
    </message>
    <message>
        <source>it was written by a newer Neurodraft; open it with that one</source>
        <translation>它由更新版本的 Neurodraft 写成；请用那个版本打开</translation>
    </message>
    <message>
        <source>its parts do not add up</source>
        <translation>其各部分合不起来</translation>
    </message>
    <message>
        <source>its table of frequencies is no such table</source>
        <translation>其频率表不是有效的表</translation>
    </message>
    <message>
        <source>symbols lie between 0 and {1}</source>
        <translation>符号在 0 与 {1} 之间</translation>
    </message>
    <message>
        <source>tensors of {1} are not stored</source>
        <translation>不保存 {1} 的张量</translation>
    </message>
    <message>
        <source>the same as another</source>
        <translation>与另一个相同</translation>
    </message>
    <message>
        <source>“{1}” cannot be read ({2}); write it again.</source>
        <translation>无法读取“{1}”（{2}）；请重新写入。</translation>
    </message>
    <message>
        <source>“{1}” is damaged, or does not hold its project; only whole ONNX files that Neurodraft made by compressing a run can be measured.</source>
        <translation>“{1}”已损坏，或不含项目；只能测量 Neurodraft 压缩运行时生成的完整 ONNX 文件。</translation>
    </message>
    <message>
        <source>“{1}” is damaged: it was cut off or changed since it was written. Take a whole copy of it.</source>
        <translation>“{1}”已损坏：写入之后被截断或更改。请取完整的副本。</translation>
    </message>
    <message>
        <source>“{1}” is no packed network; choose a file that ends in {2}.</source>
        <translation>“{1}”不是打包的网络；请选择以 {2} 结尾的文件。</translation>
    </message>
    <message>
        <source>“{1}” was written by a newer Neurodraft; open it with that one.</source>
        <translation>“{1}”由更新的 Neurodraft 写入；请用该版本打开。</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message>
        <source>; correct it or open a backup</source>
        <translation>；请改正它，或打开备份</translation>
    </message>
    <message>
        <source>A project has at most {1} values.</source>
        <translation>一个项目最多有 {1} 个值。</translation>
    </message>
    <message>
        <source>A project holds at most {1} blocks, those inside composites too; divide it in two.</source>
        <translation>一个项目最多容纳 {1} 个模块，包括复合模块内部的；请将它一分为二。</translation>
    </message>
    <message>
        <source>A recipe has at most {1} steps; divide it in two.</source>
        <translation>方案最多有 {1} 步；请分成两个。</translation>
    </message>
    <message>
        <source>A wire from “{1}” to “{2}” would close a loop; data can only flow forward.</source>
        <translation>从“{1}”到“{2}”的连线会形成环；数据只能向前流动。</translation>
    </message>
    <message>
        <source>A wire is led through at most {1} points; take one of them away first.</source>
        <translation>一条连线最多经过 {1} 个点；请先移除其中一个。</translation>
    </message>
    <message>
        <source>Composites lie in each other at most {1} deep; ungroup one of them.</source>
        <translation>复合模块最多嵌套 {1} 层；请拆开其中一个。</translation>
    </message>
    <message>
        <source>Copied blocks</source>
        <translation>复制的模块</translation>
    </message>
    <message>
        <source>Epochs over which the learning rate rises from zero.</source>
        <translation>学习率从零上升所用的轮数。</translation>
    </message>
    <message>
        <source>Epochs without improvement after which training stops; 0 never stops early.</source>
        <translation>连续多少轮没有改进就停止训练；0 表示从不提前停止。</translation>
    </message>
    <message>
        <source>Examples in one step.</source>
        <translation>每一步的样本数。</translation>
    </message>
    <message>
        <source>How numbers are scaled; fitted on the training part alone.</source>
        <translation>数值如何缩放；只在训练集上拟合。</translation>
    </message>
    <message>
        <source>How series become examples: past and future.</source>
        <translation>序列如何变成样本：过去与未来。</translation>
    </message>
    <message>
        <source>How text becomes tokens.</source>
        <translation>文本如何变成词元。</translation>
    </message>
    <message>
        <source>How the learning rate changes over training.</source>
        <translation>学习率在训练中如何变化。</translation>
    </message>
    <message>
        <source>How weights follow the gradient.</source>
        <translation>权重如何跟随梯度。</translation>
    </message>
    <message>
        <source>It uses itself through “{1}”.</source>
        <translation>它通过“{1}”用到了自身。</translation>
    </message>
    <message>
        <source>Longest gradient allowed; 0 leaves it as it is.</source>
        <translation>允许的最长梯度；0 表示不加限制。</translation>
    </message>
    <message>
        <source>Part kept aside for the final measurement.</source>
        <translation>留作最终测量的部分。</translation>
    </message>
    <message>
        <source>Part of the data that measures each epoch.</source>
        <translation>用于测量每一轮的数据部分。</translation>
    </message>
    <message>
        <source>Passes over the training part.</source>
        <translation>遍历训练集的次数。</translation>
    </message>
    <message>
        <source>Penalty on the absolute size of weights.</source>
        <translation>对权重绝对值的惩罚。</translation>
    </message>
    <message>
        <source>Penalty on the squared size of weights.</source>
        <translation>对权重平方的惩罚。</translation>
    </message>
    <message>
        <source>Random changes to the training examples.</source>
        <translation>对训练样本的随机改变。</translation>
    </message>
    <message>
        <source>Seed of the division into parts.</source>
        <translation>划分各部分所用的随机种子。</translation>
    </message>
    <message>
        <source>Seed of weights, order and random changes.</source>
        <translation>权重、顺序和随机改变所用的种子。</translation>
    </message>
    <message>
        <source>Select the blocks that shall become one, other than Input and Output.</source>
        <translation>请选择要合为一个的模块，输入和输出除外。</translation>
    </message>
    <message>
        <source>The clipboard holds no blocks; copy some first.</source>
        <translation>剪贴板中没有模块；请先复制一些。</translation>
    </message>
    <message>
        <source>The input “{1}” of “{2}” has a wire already.</source>
        <translation>“{2}”的输入“{1}”已有连线。</translation>
    </message>
    <message>
        <source>The recovered copy of {1}</source>
        <translation>{1} 的恢复副本</translation>
    </message>
    <message>
        <source>The recovered copy of “{1}” cannot be read; it stays in {2}.</source>
        <translation>无法读取“{1}”的恢复副本；它保留在 {2} 中。</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>There is a value called “{1}” already; take another name.</source>
        <translation>已有名为“{1}”的值；请换一个名称。</translation>
    </message>
    <message>
        <source>There is no block “{1}”.</source>
        <translation>没有模块“{1}”。</translation>
    </message>
    <message>
        <source>There is no file “{1}”; check its name and folder.</source>
        <translation>没有文件“{1}”；请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>What is done to columns of a table, in this order.</source>
        <translation>按此顺序对表格的列所做的处理。</translation>
    </message>
    <message>
        <source>What is done to every picture before training.</source>
        <translation>训练前对每张图片所做的处理。</translation>
    </message>
    <message>
        <source>What is measured beside the loss; empty takes what fits the task.</source>
        <translation>除损失之外还测量什么；留空则采用适合任务的指标。</translation>
    </message>
    <message>
        <source>What is to be told: what the source says, or the input itself (for autoencoders).</source>
        <translation>要预测什么：数据来源所说的目标，或输入本身（用于自编码器）。</translation>
    </message>
    <message>
        <source>What training makes small.</source>
        <translation>训练要减小的量。</translation>
    </message>
    <message>
        <source>Where the data come from.</source>
        <translation>数据来自哪里。</translation>
    </message>
    <message>
        <source>Where training runs.</source>
        <translation>在哪里训练。</translation>
    </message>
    <message>
        <source>a face of {1}</source>
        <translation>{1} 的一个外部参数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>has a face “{1}” of {2} that is empty, there twice or taken</source>
        <translation>有 {2} 的外部参数“{1}”，它为空、重复或已被占用</translation>
    </message>
    <message>
        <source>has a wire to or from “{1}”, which is no block of it</source>
        <translation>有连接“{1}”的连线，而它不是其中的模块</translation>
    </message>
    <message>
        <source>has a wrong value under “{1}”: {2}</source>
        <translation>在“{1}”处的值有误：{2}</translation>
    </message>
    <message>
        <source>has composites in each other more than {1} deep, at {2}</source>
        <translation>的复合模块嵌套超过 {1} 层，位于 {2}</translation>
    </message>
    <message>
        <source>has more than {1} values</source>
        <translation>的值超过 {1} 个</translation>
    </message>
    <message>
        <source>has no usable “id” for {1}</source>
        <translation>没有可用于 {1} 的“id”</translation>
    </message>
    <message>
        <source>has the format {1}, where a whole number is expected</source>
        <translation>的格式为 {1}，而应为整数</translation>
    </message>
    <message>
        <source>has two wires to the input “{1}” of “{2}”</source>
        <translation>有两条连线通向“{2}”的输入“{1}”</translation>
    </message>
    <message>
        <source>has wires that form a loop through “{1}”</source>
        <translation>有经过“{1}”的环形连线</translation>
    </message>
    <message>
        <source>has {1} as a face of {2}, not block and parameter</source>
        <translation>把 {1} 作为 {2} 的外部参数，而不是模块和参数</translation>
    </message>
    <message>
        <source>has {1} as the expression for “{2}” of “{3}”</source>
        <translation>把 {1} 作为“{3}”的“{2}”的表达式</translation>
    </message>
    <message>
        <source>has {1} blocks, those inside composites counted; Neurodraft opens at most {2}</source>
        <translation>有 {1} 个模块，包括复合模块内部的；Neurodraft 最多打开 {2} 个</translation>
    </message>
    <message>
        <source>has {1} for the name of a value, which cannot be one</source>
        <translation>把 {1} 作为值的名称，但它不能作名称</translation>
    </message>
    <message>
        <source>has {1} for the value “{2}”, where a number is expected</source>
        <translation>把 {1} 作为值“{2}”，但此处应为数</translation>
    </message>
    <message>
        <source>has {1} for {2}, where {3} is expected</source>
        <translation>在 {2} 处为 {1}，而应为 {3}</translation>
    </message>
    <message>
        <source>has {1} for {2}, which is off every canvas</source>
        <translation>在 {2} 处为 {1}，超出了任何画布</translation>
    </message>
    <message>
        <source>has {1} for “{2}” of {3}, not a block and a port</source>
        <translation>在 {3} 的“{2}”处为 {1}，而不是模块和端口</translation>
    </message>
    <message>
        <source>has {1} for “{2}” of {3}, where two numbers belong</source>
        <translation>在 {3} 的“{2}”处为 {1}，而应为两个数</translation>
    </message>
    <message>
        <source>has {1} points on {2}; at most {3} are drawn</source>
        <translation>在 {2} 上有 {1} 个点；最多绘制 {3} 个</translation>
    </message>
    <message>
        <source>has {1} steps of compression; Neurodraft opens at most {2}</source>
        <translation>有 {1} 个压缩步骤；Neurodraft 最多打开 {2} 个</translation>
    </message>
    <message>
        <source>has {1} {2}; Neurodraft opens at most {3}</source>
        <translation>有 {1} 个{2}；Neurodraft 最多打开 {3} 个</translation>
    </message>
    <message>
        <source>is JSON but no Neurodraft {1} (it has no “format” and “{2}”)</source>
        <translation>是 JSON，但不是 Neurodraft {1}（没有“format”和“{2}”）</translation>
    </message>
    <message>
        <source>is cut off</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>is not valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <source>step of compression</source>
        <translation>压缩步骤</translation>
    </message>
    <message>
        <source>step {1} of compression</source>
        <translation>第 {1} 个压缩步骤</translation>
    </message>
    <message>
        <source>step {1} of compression: {2}</source>
        <translation>第 {1} 个压缩步骤：{2}</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>the composite</source>
        <translation>复合模块</translation>
    </message>
    <message>
        <source>the drawing inside {1}</source>
        <translation>{1} 内部的图</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>uses the id “{1}” twice</source>
        <translation>两次使用标识“{1}”</translation>
    </message>
    <message>
        <source>was saved by a newer Neurodraft (format {1}, this one reads {2}); update Neurodraft to open it</source>
        <translation>由更新的 Neurodraft 保存（格式 {1}，此版本读取 {2}）；请更新 Neurodraft 以打开它</translation>
    </message>
    <message>
        <source>what is inside {1}</source>
        <translation>{1} 的内部</translation>
    </message>
    <message>
        <source>what the source says</source>
        <translation>数据自带的目标</translation>
    </message>
    <message>
        <source>“name” of a face of {1}</source>
        <translation>{1} 的外部参数的“name”</translation>
    </message>
    <message>
        <source>“of” of a face of {1}</source>
        <translation>{1} 的外部参数的“of”</translation>
    </message>
    <message>
        <source>“{1}” cannot be a name; take letters, digits and _, beginning with a letter.</source>
        <translation>“{1}”不能作名称；请使用字母、数字和 _，并以字母开头。</translation>
    </message>
    <message>
        <source>“{1}” cannot be read: {2}.</source>
        <translation>无法读取“{1}”：{2}。</translation>
    </message>
    <message>
        <source>“{1}” cannot be removed: {2}.</source>
        <translation>无法移除“{1}”：{2}。</translation>
    </message>
    <message>
        <source>“{1}” cannot be written: {2}.</source>
        <translation>无法写入“{1}”：{2}。</translation>
    </message>
    <message>
        <source>“{1}” has no {2} called “{3}”.</source>
        <translation>“{1}”没有名为“{3}”的{2}。</translation>
    </message>
    <message>
        <source>“{1}” holds a whole number of {2} digits; correct it.</source>
        <translation>“{1}”含有 {2} 位的整数；请改正。</translation>
    </message>
    <message>
        <source>“{1}” holds the number {2}, which is too large; correct it.</source>
        <translation>“{1}”含有过大的数 {2}；请改正。</translation>
    </message>
    <message>
        <source>“{1}” holds {2}, which is no number; correct it or open a backup.</source>
        <translation>“{1}”含有 {2}，它不是数；请改正，或打开备份。</translation>
    </message>
    <message>
        <source>“{1}” is a folder; choose a .neurodraft file in it.</source>
        <translation>“{1}”是文件夹；请选择其中的 .neurodraft 文件。</translation>
    </message>
    <message>
        <source>“{1}” is empty; open a backup or begin a new project.</source>
        <translation>“{1}”是空的；请打开备份或新建项目。</translation>
    </message>
    <message>
        <source>“{1}” is larger than {2} MiB, which no Neurodraft project is; choose a .neurodraft file.</source>
        <translation>“{1}”超过 {2} MiB，Neurodraft 项目不会这么大；请选择 .neurodraft 文件。</translation>
    </message>
    <message>
        <source>“{1}” is nested too deeply to be a Neurodraft project.</source>
        <translation>“{1}”嵌套过深，不可能是 Neurodraft 项目。</translation>
    </message>
    <message>
        <source>“{1}” is not text, so it is no Neurodraft project; choose another file.</source>
        <translation>“{1}”不是文本，因此不是 Neurodraft 项目；请选择其他文件。</translation>
    </message>
    <message>
        <source>“{1}” is not text, so it is no composite; take it away.</source>
        <translation>“{1}”不是文本，因此不是复合模块；请将它移走。</translation>
    </message>
    <message>
        <source>“{1}” is too large for a composite; take it away.</source>
        <translation>“{1}”作为复合模块过大；请将它移走。</translation>
    </message>
    <message>
        <source>“{1}” is used in {2}{3}; put a number there first.</source>
        <translation>“{1}”正用于 {2}{3}；请先在那里填入数。</translation>
    </message>
    <message>
        <source>“{1}” lies between the selected blocks; select it too.</source>
        <translation>“{1}”位于所选模块之间；请一并选中它。</translation>
    </message>
    <message>
        <source>“{1}” would come to nothing: {2}</source>
        <translation>“{1}”将无法得出结果：{2}</translation>
    </message>
    <message>
        <source>“{1}” {2} at line {3}, column {4}; open a backup or a recovered copy.</source>
        <translation>“{1}”{2}，位于第 {3} 行第 {4} 列；请打开备份或恢复的副本。</translation>
    </message>
    <message>
        <source>“{1}”: a value is one number.</source>
        <translation>“{1}”：一个值就是一个数。</translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message>
        <source>The notes of “{1}” cannot be written ({2}); look at its folder.</source>
        <translation>无法写入“{1}”的备注（{2}）；请检查其文件夹。</translation>
    </message>
    <message>
        <source>The run cannot be kept in “{1}” ({2}); choose another folder.</source>
        <translation>无法在“{1}”中保存运行记录（{2}）；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The run cannot be put back ({1}).</source>
        <translation>无法放回此次运行（{1}）。</translation>
    </message>
    <message>
        <source>The run cannot be put into the trash ({1}).</source>
        <translation>无法将此次运行移入回收站（{1}）。</translation>
    </message>
    <message>
        <source>The run “{1}” is being trained already, by process {2}.</source>
        <translation>运行“{1}”已在由进程 {2} 训练。</translation>
    </message>
    <message>
        <source>The run “{1}” is under way; stop it before it is deleted.</source>
        <translation>运行“{1}”正在进行；请先停止再删除。</translation>
    </message>
    <message>
        <source>{1} Stop it there first, or wait for its end.</source>
        <translation>{1} 请先在那里停止它，或等待其结束。</translation>
    </message>
    <message>
        <source>“{1}” holds something already; choose a new folder for the run.</source>
        <translation>“{1}”中已有内容；请为运行记录选择新文件夹。</translation>
    </message>
    <message>
        <source>“{1}” holds too many runs called “{2}”; take some away.</source>
        <translation>“{1}”中名为“{2}”的运行记录过多；请移走一些。</translation>
    </message>
    <message>
        <source>“{1}” is no run: it holds no readable {2}.</source>
        <translation>“{1}”不是运行记录：其中没有可读取的 {2}。</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>(There are {1} more problems.)</source>
        <translation>（另有 {1} 个问题。）</translation>
    </message>
    <message>
        <source>, first in {1}</source>
        <translation>，首先在 {1}</translation>
    </message>
    <message>
        <source>, in the loss</source>
        <translation>，在损失中</translation>
    </message>
    <message>
        <source>-1/N · Σ (1-p)^γ · log p, with p = softmax(z)_y</source>
        <translation>-1/N · Σ (1-p)^γ · log p，其中 p = softmax(z)_y</translation>
    </message>
    <message>
        <source>-1/N · Σ Σ_c q_c · log softmax(z)_c, with q_c = (1-s)·[c = y] + s / classes; over the steps of a text with its tokens as classes, divided by the mean length</source>
        <translation>-1/N · Σ Σ_c q_c · log softmax(z)_c，其中 q_c = (1-s)·[c = y] + s / 类别数；对文本的各步以词元为类别，再除以平均长度</translation>
    </message>
    <message>
        <source>1/N · Σ [argmax z = y]; with a single score, [z &gt; 0] = y</source>
        <translation>1/N · Σ [argmax z = y]；只有一个分数时为 [z &gt; 0] = y</translation>
    </message>
    <message>
        <source>1/N · Σ [fewer than 5 classes have a higher score than y]</source>
        <translation>1/N · Σ [分数高于 y 的类别少于 5 个]</translation>
    </message>
    <message>
        <source>1/N · Σ max 2·common / (words told + words wanted)</source>
        <translation>1/N · Σ max 2·共有词 / (回答的词 + 答案的词)</translation>
    </message>
    <message>
        <source>1/N · Σ mean |z-y| / q, q = mean_t |y_t - y_(t-m)| over training</source>
        <translation>1/N · Σ mean |z-y| / q，q = 训练集上 |y_t - y_(t-m)| 对 t 的均值</translation>
    </message>
    <message>
        <source>10 · log₁₀( (white - black)² / (1/N · Σ mean (z-y)²) )</source>
        <translation>10 · log₁₀( (白 - 黑)² / (1/N · Σ mean (z-y)²) )</translation>
    </message>
    <message>
        <source>100 · (1+β²)·P·R / (β²·P + R), β = 2, mean of n-grams of 1 to 6 letters</source>
        <translation>100 · (1+β²)·P·R / (β²·P + R)，β = 2，对 1 到 6 个字母的 n 元组取平均</translation>
    </message>
    <message>
        <source>100 · min(1, exp(1 - wanted/told words)) · (p₁·p₂·p₃·p₄)^¼, p_n = the right n-grams' part</source>
        <translation>100 · min(1, exp(1 - 答案词数/回答词数)) · (p₁·p₂·p₃·p₄)^¼，p_n = 正确的 n 元组所占比例</translation>
    </message>
    <message>
        <source>A batch of {1} examples does not fit into the memory of {2}</source>
        <translation>{2} 的内存放不下 {1} 个样本的批次</translation>
    </message>
    <message>
        <source>A batch of {1} needs about {2}, and {3} are free on {4}; make the network smaller, or train on another device.</source>
        <translation>批大小为 {1} 时约需 {2}，而 {4} 上可用 {3}；请缩小网络，或在其他设备上训练。</translation>
    </message>
    <message>
        <source>A batch of {1} needs about {2}, and {3} are free on {4}; take a batch of {5} or less.</source>
        <translation>批大小为 {1} 时约需 {2}，而 {4} 上可用 {3}；请把批大小设为 {5} 或更小。</translation>
    </message>
    <message>
        <source>A good choice when the number of epochs is fixed beforehand.</source>
        <translation>轮数事先确定时的好选择。</translation>
    </message>
    <message>
        <source>A good first choice for nearly every network.</source>
        <translation>几乎适合每个网络的首选。</translation>
    </message>
    <message>
        <source>About {1} per epoch ({2} in all), {3}</source>
        <translation>每轮约 {1}（共 {2}），{3}</translation>
    </message>
    <message>
        <source>Added below the line, against division by zero.</source>
        <translation>加在分母上，避免除以零。</translation>
    </message>
    <message>
        <source>Batch normalization cannot learn from one example at a time; take larger batches.</source>
        <translation>批归一化无法每次只从一个样本学习；请用更大的批次。</translation>
    </message>
    <message>
        <source>Batch normalization sees the smaller number, so it may learn less well.</source>
        <translation>批归一化看到的是较小的数目，因此学习效果可能较差。</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <source>Building the network to be measured…</source>
        <translation>正在构建要测量的网络…</translation>
    </message>
    <message>
        <source>Distance δ where the line begins, in units of the scaled target.</source>
        <translation>直线开始处的距离 δ，以缩放后目标的单位计。</translation>
    </message>
    <message>
        <source>Divide by the largest mean square so far (Reddi et al. 2018).</source>
        <translation>除以迄今最大的均方 (Reddi et al. 2018)。</translation>
    </message>
    <message>
        <source>Divide by the standard deviation instead.</source>
        <translation>改为除以标准差。</translation>
    </message>
    <message>
        <source>Early stopping watches the validation part, and there is none; set a validation part or a patience of 0.</source>
        <translation>提前停止要看验证集，而这里没有；请设置验证集，或将耐心设为 0。</translation>
    </message>
    <message>
        <source>Epochs between two falls.</source>
        <translation>两次下降之间的轮数。</translation>
    </message>
    <message>
        <source>Epochs without improvement that are borne with.</source>
        <translation>可容忍多少轮没有改进。</translation>
    </message>
    <message>
        <source>Exact match</source>
        <translation>完全匹配</translation>
    </message>
    <message>
        <source>Examples of the validation part that texts are told for after every epoch.</source>
        <translation>每轮之后对验证集中多少个样本给出文本。</translation>
    </message>
    <message>
        <source>Expected more than 1 value per channel</source>
        <translation>每个通道应有多于 1 个值</translation>
    </message>
    <message>
        <source>F1 of answers</source>
        <translation>答案的 F1</translation>
    </message>
    <message>
        <source>Focal loss</source>
        <translation>Focal 损失</translation>
    </message>
    <message>
        <source>For a steady fall without a fixed end.</source>
        <translation>用于没有固定终点的稳定下降。</translation>
    </message>
    <message>
        <source>For answers to questions, to count nearly right ones as well.</source>
        <translation>用于问题的答案，使接近正确的也计入。</translation>
    </message>
    <message>
        <source>For answers to questions.</source>
        <translation>用于问题的答案。</translation>
    </message>
    <message>
        <source>For larger networks and transformers, where weight decay matters.</source>
        <translation>用于较大的网络和 Transformer，权重衰减在那里很重要。</translation>
    </message>
    <message>
        <source>For numbers, to be exact on most examples and calm about the few far off.</source>
        <translation>用于数值：对大多数样本精确，对少数偏离很远的保持平静。</translation>
    </message>
    <message>
        <source>For numbers, where a few examples are far off and must not rule the rest.</source>
        <translation>用于数值：少数样本偏离很远而不应左右其余样本时。</translation>
    </message>
    <message>
        <source>For numbers, where large errors are much worse than small ones.</source>
        <translation>用于数值：大误差比小误差糟得多时。</translation>
    </message>
    <message>
        <source>For recurrent networks, and where gradients change their size much.</source>
        <translation>用于循环网络，以及梯度大小变化剧烈的情形。</translation>
    </message>
    <message>
        <source>For series above zero, when people think in percent.</source>
        <translation>用于大于零的序列，当人们以百分比思考时。</translation>
    </message>
    <message>
        <source>For short texts, and languages with many forms of a word.</source>
        <translation>用于短文本，以及词形变化多的语言。</translation>
    </message>
    <message>
        <source>For short training at a high rate; it brings its own warm-up.</source>
        <translation>用于以高学习率进行的短训练；自带预热。</translation>
    </message>
    <message>
        <source>For two classes, where classes do not exclude each other, or for pictures from 0 to 1.</source>
        <translation>用于两个类别、互不排斥的类别，或 0 到 1 的图片。</translation>
    </message>
    <message>
        <source>How many times lower than its beginning it ends.</source>
        <translation>结束时比开始时低多少倍。</translation>
    </message>
    <message>
        <source>How many times lower than the full rate it begins.</source>
        <translation>开始时比最高学习率低多少倍。</translation>
    </message>
    <message>
        <source>Kept are the weights of epoch {1}, with the lowest validation loss ({2}).</source>
        <translation>保留验证损失最低（{2}）的第 {1} 轮的权重。</translation>
    </message>
    <message>
        <source>Look ahead along the momentum; needs momentum and no dampening.</source>
        <translation>沿动量向前看；需要动量且没有阻尼。</translation>
    </message>
    <message>
        <source>Lowest factor f, reached at the end.</source>
        <translation>最低系数 f，在末尾达到。</translation>
    </message>
    <message>
        <source>Lowest factor.</source>
        <translation>最低系数。</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>平均绝对误差</translation>
    </message>
    <message>
        <source>Mean absolute error (L1)</source>
        <translation>平均绝对误差 (L1)</translation>
    </message>
    <message>
        <source>Mean absolute scaled error</source>
        <translation>平均绝对标度误差</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <source>Measuring how long each block takes: round {1} of {2}…</source>
        <translation>正在测量每个模块的用时：第 {1} 轮，共 {2} 轮…</translation>
    </message>
    <message>
        <source>Measuring steps of {1} examples.</source>
        <translation>正在测量每步 {1} 个样本的用时。</translation>
    </message>
    <message>
        <source>Measuring the validation part.</source>
        <translation>正在测量验证集。</translation>
    </message>
    <message>
        <source>Measuring the weights of epoch {1} on the {2} part.</source>
        <translation>正在{2}部分上测量第 {1} 轮的权重。</translation>
    </message>
    <message>
        <source>Memory of the mean gradient.</source>
        <translation>对平均梯度的记忆。</translation>
    </message>
    <message>
        <source>Memory of the mean squared gradient.</source>
        <translation>对平均平方梯度的记忆。</translation>
    </message>
    <message>
        <source>Nesterov needs a momentum above 0 and no dampening; change these or leave it.</source>
        <translation>Nesterov 需要大于 0 的动量且没有阻尼；请更改它们，或不用它。</translation>
    </message>
    <message>
        <source>No weight lies on the way from the input to the output, so there is nothing to learn; add a layer there.</source>
        <translation>从输入到输出的路上没有权重，因此没有可学习的内容；请在那里添加一层。</translation>
    </message>
    <message>
        <source>Not taken over: {1} {2}; the run goes on with {3}, and only a new run can have another.</source>
        <translation>未采用：{1}{2}；此次运行沿用 {3}，只有新的运行才能采用其他值。</translation>
    </message>
    <message>
        <source>On the test part: {1}.</source>
        <translation>在测试集上：{1}。</translation>
    </message>
    <message>
        <source>Part of the best loss by which a better one must lie below it.</source>
        <translation>更好的损失须比最佳损失低出的比例。</translation>
    </message>
    <message>
        <source>Part of the gradient kept out of the momentum.</source>
        <translation>不计入动量的那部分梯度。</translation>
    </message>
    <message>
        <source>Part of the last step that goes on.</source>
        <translation>上一步中延续下去的部分。</translation>
    </message>
    <message>
        <source>Part of training over which the rate rises.</source>
        <translation>学习率上升所占的训练部分。</translation>
    </message>
    <message>
        <source>Part s of the target that is spread over all classes.</source>
        <translation>分摊到所有类别上的那部分目标 s。</translation>
    </message>
    <message>
        <source>Peak signal-to-noise ratio</source>
        <translation>峰值信噪比</translation>
    </message>
    <message>
        <source>Precision (macro)</source>
        <translation>精确率（宏平均）</translation>
    </message>
    <message>
        <source>Pull of every weight towards zero, in each step.</source>
        <translation>每一步中把每个权重拉向零的力。</translation>
    </message>
    <message>
        <source>PyTorch finds no Apple GPU (MPS)</source>
        <translation>PyTorch 找不到 Apple GPU (MPS)</translation>
    </message>
    <message>
        <source>PyTorch finds no CUDA device</source>
        <translation>PyTorch 找不到 CUDA 设备</translation>
    </message>
    <message>
        <source>Reading the data and building the network.</source>
        <translation>正在读取数据并构建网络。</translation>
    </message>
    <message>
        <source>Recall (macro)</source>
        <translation>召回率（宏平均）</translation>
    </message>
    <message>
        <source>Root mean squared error</source>
        <translation>均方根误差</translation>
    </message>
    <message>
        <source>Slower to set right than Adam, and often better in the end on pictures.</source>
        <translation>比 Adam 更难调好，但在图片上最终往往更好。</translation>
    </message>
    <message>
        <source>Symmetric mean absolute percentage error</source>
        <translation>对称平均绝对百分比误差</translation>
    </message>
    <message>
        <source>The checkpoint holds the weights of another network; take that of this run.</source>
        <translation>检查点中是另一个网络的权重；请使用此次运行的检查点。</translation>
    </message>
    <message>
        <source>The checkpoint “{1}” cannot be read ({2}).</source>
        <translation>无法读取检查点“{1}”（{2}）。</translation>
    </message>
    <message>
        <source>The checkpoint “{1}” cannot be replaced ({2}); the best weights wait beside it until it can be.</source>
        <translation>无法替换检查点“{1}”（{2}）；最佳权重在旁边等候，直到可以替换。</translation>
    </message>
    <message>
        <source>The checkpoint “{1}” cannot be written ({2}); make room or rights for it.</source>
        <translation>无法写入检查点“{1}”（{2}）；请为它腾出空间或给予权限。</translation>
    </message>
    <message>
        <source>The classic plan for convolutional networks with SGD.</source>
        <translation>以 SGD 训练卷积网络的经典做法。</translation>
    </message>
    <message>
        <source>The data have changed since the run began, and their words are now other tokens than those learnt; bring the former data back, or train again.</source>
        <translation>此次运行开始以来数据已改变，其中的词现在对应的词元与学习时不同；请恢复原来的数据，或重新训练。</translation>
    </message>
    <message>
        <source>The data have changed since the run began: their {1} are now {2}, and the network has learnt from {3}. Bring the former data back, or train again.</source>
        <translation>此次运行开始以来数据已改变：其{1}现在为 {2}，而网络学习时为 {3}。请恢复原来的数据，或重新训练。</translation>
    </message>
    <message>
        <source>The data have changed since the run began: their {1} is now {2}, and the network has learnt from {3}. Bring the former data back, or train again.</source>
        <translation>此次运行开始以来数据已改变：其{1}现在为 {2}，而网络学习时为 {3}。请恢复原来的数据，或重新训练。</translation>
    </message>
    <message>
        <source>The data have changed since the run began; its own {1} used for them.</source>
        <translation>此次运行开始以来数据已改变；对它们使用自己的{1}。</translation>
    </message>
    <message>
        <source>The data have changed since the run began; training goes on with the new ones, prepared as before.</source>
        <translation>此次运行开始以来数据已改变；训练以新数据继续，预处理与之前相同。</translation>
    </message>
    <message>
        <source>The data of step {1} hold NaN or infinity. {2} Mend the data.</source>
        <translation>第 {1} 步的数据含有 NaN 或无穷。{2} 请修正数据。</translation>
    </message>
    <message>
        <source>The exponent γ; 0 is cross-entropy, 2 is what the paper takes.</source>
        <translation>指数 γ；0 即交叉熵，论文取 2。</translation>
    </message>
    <message>
        <source>The loss “{1}” is for numbers from 0 to 1, and the scaling “{2}” gives others; scale the data “{3}”.</source>
        <translation>损失“{1}”用于 0 到 1 的数，而缩放“{2}”给出其他数；请把数据缩放为“{3}”。</translation>
    </message>
    <message>
        <source>The memory did not suffice for {1} examples at once: {2} go through the network at a time, and their gradients are added up to those of the whole batch.</source>
        <translation>内存不足以一次处理 {1} 个样本：每次有 {2} 个通过网络，其梯度累加为整个批次的梯度。</translation>
    </message>
    <message>
        <source>The memory did not suffice for {1} examples at once: {2} go through the network at a time, and their gradients are added up to those of the whole batch. Batch normalization sees the smaller number, so it may learn less well.</source>
        <translation>内存不足以一次处理 {1} 个样本：每次有 {2} 个通过网络，其梯度累加为整个批次的梯度。批归一化看到的是较小的数目，因此学习效果可能较差。</translation>
    </message>
    <message>
        <source>The memory did not suffice; make the network or its batches smaller.</source>
        <translation>内存不足；请减小网络或其批次。</translation>
    </message>
    <message>
        <source>The memory of {1} does not suffice for {2} examples; make the network smaller, or train on another device.</source>
        <translation>{1} 的内存不足以容纳 {2} 个样本；请缩小网络，或在其他设备上训练。</translation>
    </message>
    <message>
        <source>The metric “{1}” says nothing with {2} classes; take it away.</source>
        <translation>指标“{1}”在 {2} 个类别时没有意义；请去掉它。</translation>
    </message>
    <message>
        <source>The network and the data do not fit into the memory of the device {1}; make the network smaller, or train on another device.</source>
        <translation>网络和数据放不进设备 {1} 的内存；请减小网络，或在其他设备上训练。</translation>
    </message>
    <message>
        <source>The network begins with the weights of the run “{1}”.</source>
        <translation>网络从运行“{1}”的权重开始。</translation>
    </message>
    <message>
        <source>The network begins with {1} of its {2} weights and buffers from the run “{3}”; the others are new.</source>
        <translation>网络的 {2} 个权重和缓冲区中，有 {1} 个取自运行“{3}”；其余是新的。</translation>
    </message>
    <message>
        <source>The network has changed since the run began; the run goes on with its own copy.</source>
        <translation>此次运行开始以来网络已改变；运行以自己的副本继续。</translation>
    </message>
    <message>
        <source>The network has no weights, so there is nothing to learn; add a layer.</source>
        <translation>网络没有权重，因此没有可学习的内容；请添加一层。</translation>
    </message>
    <message>
        <source>The network is given the words that it is to tell, so its loss will fall and it will write nonsense; let every step of “target” see earlier steps alone: a causal mask, one direction.</source>
        <translation>网络得到了它要预测的词，因此损失会下降，而它会写出无意义的内容；请让“target”的每一步只看到更早的步：用因果掩码、单一方向。</translation>
    </message>
    <message>
        <source>The network is to begin with the run “{1}”, which has no weights yet.</source>
        <translation>网络要从运行“{1}”开始，而它还没有权重。</translation>
    </message>
    <message>
        <source>The network is to begin with the run “{1}”, which is not there.</source>
        <translation>网络要从运行“{1}”开始，而它并不存在。</translation>
    </message>
    <message>
        <source>The numbers became NaN or infinite in step {1}{2}. {3} Take a lower learning rate (it was {4}) or limit the gradient's length.</source>
        <translation>数值在第 {1} 步变成 NaN 或无穷{2}。{3} 请降低学习率（原为 {4}），或限制梯度的长度。</translation>
    </message>
    <message>
        <source>The recipe asks for {1}, but {2}; choose auto or cpu.</source>
        <translation>训练方案要求 {1}，但{2}；请选择 auto 或 cpu。</translation>
    </message>
    <message>
        <source>The rows are one {1} apart, and the network has learnt from steps of one {2}.</source>
        <translation>各行相隔一个{1}，而网络学习的步长是一个{2}。</translation>
    </message>
    <message>
        <source>The run began on {1}, which is not here; it goes on on {2}, and its numbers may differ in the last digits.</source>
        <translation>此次运行开始于 {1}，而这里没有它；将在 {2} 上继续，数值的末几位可能不同。</translation>
    </message>
    <message>
        <source>The run began with PyTorch {1} and goes on with {2}; its numbers may differ in the last digits.</source>
        <translation>此次运行以 PyTorch {1} 开始，以 {2} 继续；数值的末几位可能不同。</translation>
    </message>
    <message>
        <source>The run “{1}” has no weights yet; train it first.</source>
        <translation>运行“{1}”还没有权重；请先训练它。</translation>
    </message>
    <message>
        <source>The schedule “Plateau” watches the validation part, and there is none; set a validation part or take another schedule.</source>
        <translation>调度“Plateau”要看验证集，而这里没有；请设置验证集，或采用其他调度。</translation>
    </message>
    <message>
        <source>The tokenizers of this run are gone, and without them its network reads no texts; bring the folder “{1}” of the run back, or train again.</source>
        <translation>此次运行的分词器已不存在，没有它们，网络无法读取文本；请恢复该运行的文件夹“{1}”，或重新训练。</translation>
    </message>
    <message>
        <source>The warm-up is as long as the training, which ends at the highest rate.</source>
        <translation>预热与训练一样长，训练会在最高学习率处结束。</translation>
    </message>
    <message>
        <source>The weights from before it are kept.</source>
        <translation>保留在此之前的权重。</translation>
    </message>
    <message>
        <source>The weights of the last step are kept.</source>
        <translation>保留最后一步的权重。</translation>
    </message>
    <message>
        <source>The weights of the run “{1}” fit no block of this network.</source>
        <translation>运行“{1}”的权重与此网络的任何模块都不相符。</translation>
    </message>
    <message>
        <source>The {1} part of these data is empty; measure another part.</source>
        <translation>这些数据的{1}部分是空的；请测量其他部分。</translation>
    </message>
    <message>
        <source>The {1} “{2}” is for {3}, and these data are for {4}; take {5}.</source>
        <translation>{1}“{2}”用于{3}，而这些数据用于{4}；请采用{5}。</translation>
    </message>
    <message>
        <source>The {1} “{2}”: {3}</source>
        <translation>{1}“{2}”：{3}</translation>
    </message>
    <message>
        <source>There is no device “{1}”; take auto, cuda, mps or cpu.</source>
        <translation>没有设备“{1}”；请用 auto、cuda、mps 或 cpu。</translation>
    </message>
    <message>
        <source>There is no part “{1}” of the data; take {2}.</source>
        <translation>数据没有部分“{1}”；请取 {2}。</translation>
    </message>
    <message>
        <source>There is no run in “{1}” to go on with; name the folder of one.</source>
        <translation>“{1}”中没有可继续的运行；请指定运行的文件夹。</translation>
    </message>
    <message>
        <source>There is no “{1}” among the {2}; choose one of {3}.</source>
        <translation>{2}中没有“{1}”；请选择以下之一：{3}。</translation>
    </message>
    <message>
        <source>There is no “{1}”: CUDA devices found are 0 to {2}.</source>
        <translation>没有“{1}”：找到的 CUDA 设备为 0 到 {2}。</translation>
    </message>
    <message>
        <source>There is not enough memory for this network even with one example at a time; make the network smaller, or train on another device.</source>
        <translation>即使每次一个样本，内存也不足以运行此网络；请减小网络，或在其他设备上训练。</translation>
    </message>
    <message>
        <source>There is not enough memory to measure this network even with one example at a time; make the network smaller, or take another device.</source>
        <translation>即使每次一个样本，内存也不足以测量此网络；请减小网络，或换用其他设备。</translation>
    </message>
    <message>
        <source>There is not enough memory to write even one text; make the network smaller, or take another device.</source>
        <translation>内存不足以写出哪怕一个文本；请减小网络，或换用其他设备。</translation>
    </message>
    <message>
        <source>This change was not made: {1}</source>
        <translation>未作此更改：{1}</translation>
    </message>
    <message>
        <source>This network takes neither texts, nor pictures, nor rows of a table; export it to use it.</source>
        <translation>此网络既不接收文本，也不接收图片或表格的行；请导出它来使用。</translation>
    </message>
    <message>
        <source>This network takes pictures of {1} channels, which no file holds; export it.</source>
        <translation>此网络接收 {1} 个通道的图片，没有文件能保存；请导出它。</translation>
    </message>
    <message>
        <source>This network takes pictures; name the file of one.</source>
        <translation>此网络接收图片；请指定一个图片文件。</translation>
    </message>
    <message>
        <source>This network takes {1} for each example, and {2} came.</source>
        <translation>此网络每个样本接收 {1}，而来的是 {2}。</translation>
    </message>
    <message>
        <source>This network takes {1}; name one CSV file.</source>
        <translation>此网络接收{1}；请指定一个 CSV 文件。</translation>
    </message>
    <message>
        <source>This network tells pictures again; name a folder for them with --out.</source>
        <translation>此网络重建图片；请用 --out 为它们指定文件夹。</translation>
    </message>
    <message>
        <source>This network tells pictures of {1} channels, which no file holds; export it.</source>
        <translation>此网络重建 {1} 个通道的图片，没有文件能保存；请导出它。</translation>
    </message>
    <message>
        <source>This run is from before it was kept how a series becomes inputs; train it again.</source>
        <translation>此次运行早于保存“序列如何变成输入”的版本；请重新训练。</translation>
    </message>
    <message>
        <source>To begin with, and with adaptive optimizers on small data.</source>
        <translation>用于起步，以及小数据上的自适应优化器。</translation>
    </message>
    <message>
        <source>To compare forecasts of different series: below 1 they are useful.</source>
        <translation>用于比较不同序列的预测：低于 1 才有用。</translation>
    </message>
    <message>
        <source>To compare networks for numbers, whatever their unit.</source>
        <translation>用于比较预测数值的网络，不论其单位。</translation>
    </message>
    <message>
        <source>To compare networks over one vocabulary.</source>
        <translation>用于比较同一词表上的网络。</translation>
    </message>
    <message>
        <source>To compare translations of whole sets with those of others.</source>
        <translation>用于把整个集合的译文与他人的比较。</translation>
    </message>
    <message>
        <source>To compare with other networks, and with what PCA keeps of pictures.</source>
        <translation>用于与其他网络比较，以及与 PCA 对图片的保留程度比较。</translation>
    </message>
    <message>
        <source>To follow training; texts that are read are better judged by chrF.</source>
        <translation>用于跟踪训练；供阅读的文本用 chrF 判断更好。</translation>
    </message>
    <message>
        <source>To know by how much an answer is off, where large errors matter most.</source>
        <translation>用于了解回答偏离多少，且大误差最要紧。</translation>
    </message>
    <message>
        <source>To know by how much an answer is off.</source>
        <translation>用于了解回答偏离多少。</translation>
    </message>
    <message>
        <source>To say how much a picture told again resembles the original.</source>
        <translation>用于说明重建的图片与原图有多像。</translation>
    </message>
    <message>
        <source>To tell classes, words or places apart; the first choice for them.</source>
        <translation>用于区分类别、词或位置；是它们的首选。</translation>
    </message>
    <message>
        <source>Token accuracy</source>
        <translation>词元准确率</translation>
    </message>
    <message>
        <source>Training ended early after {1}, {2} after the best one.</source>
        <translation>训练在 {1}后提前结束，此时距最好的一轮已有 {2} 轮。</translation>
    </message>
    <message>
        <source>Training is complete after {1}.</source>
        <translation>训练完成，共 {1}。</translation>
    </message>
    <message>
        <source>Training runs on the Apple GPU (MPS), as the recipe asks.</source>
        <translation>按训练方案的要求，在 Apple GPU (MPS) 上训练。</translation>
    </message>
    <message>
        <source>Training runs on the Apple GPU (MPS), the fastest device found.</source>
        <translation>在找到的最快设备 Apple GPU (MPS) 上训练。</translation>
    </message>
    <message>
        <source>Training runs on the CPU ({1}), as the recipe asks.</source>
        <translation>按训练方案的要求，在 CPU（{1}）上训练。</translation>
    </message>
    <message>
        <source>Training runs on the CPU ({1}): {2} and {3}.</source>
        <translation>在 CPU（{1}）上训练：{2}，并且{3}。</translation>
    </message>
    <message>
        <source>Training runs on {1}, as the recipe asks.</source>
        <translation>按训练方案的要求，在 {1} 上训练。</translation>
    </message>
    <message>
        <source>Training runs on {1}, the fastest device found.</source>
        <translation>在找到的最快设备 {1} 上训练。</translation>
    </message>
    <message>
        <source>Training stopped{1}: {2}</source>
        <translation>训练已停止{1}：{2}</translation>
    </message>
    <message>
        <source>Training was stopped after {1}.</source>
        <translation>训练在 {1}后停止。</translation>
    </message>
    <message>
        <source>What is done to these pictures cannot be repeated; export the network.</source>
        <translation>对这些图片所做的处理无法重复；请导出网络。</translation>
    </message>
    <message>
        <source>What the rate is multiplied by at each fall.</source>
        <translation>每次下降时学习率所乘的系数。</translation>
    </message>
    <message>
        <source>What the rate is multiplied by each epoch.</source>
        <translation>每轮学习率所乘的系数。</translation>
    </message>
    <message>
        <source>When a false alarm costs more than a miss.</source>
        <translation>用于误报的代价大于漏报时。</translation>
    </message>
    <message>
        <source>When a miss costs more than a false alarm.</source>
        <translation>用于漏报的代价大于误报时。</translation>
    </message>
    <message>
        <source>When a threshold will be chosen later, or classes are far from equal.</source>
        <translation>用于稍后才选择阈值，或类别远不均衡时。</translation>
    </message>
    <message>
        <source>When classes have about as many examples each.</source>
        <translation>用于各类别样本数大致相同时。</translation>
    </message>
    <message>
        <source>When it is not known beforehand how long training takes.</source>
        <translation>用于事先不知道训练要多久时。</translation>
    </message>
    <message>
        <source>When one class has far more examples than the others, and easy ones.</source>
        <translation>用于某个类别的样本远多于其他类别且容易时。</translation>
    </message>
    <message>
        <source>When some classes have far fewer examples than others.</source>
        <translation>用于某些类别的样本远少于其他类别时。</translation>
    </message>
    <message>
        <source>With many classes that resemble each other.</source>
        <translation>用于类别众多且彼此相似时。</translation>
    </message>
    <message>
        <source>Without a validation part, the weights of the last epoch are kept.</source>
        <translation>没有验证集，保留最后一轮的权重。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>another version of Neurodraft wrote it</source>
        <translation>由另一版本的 Neurodraft 写入</translation>
    </message>
    <message>
        <source>begins with the weights of</source>
        <translation>起始权重来自</translation>
    </message>
    <message>
        <source>can't allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <source>cannot allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <source>cosine from 1/start to 1 over the first part of training, then from 1 to 1/(start·end)</source>
        <translation>训练前段沿余弦从 1/start 升到 1，然后从 1 降到 1/(start·end)</translation>
    </message>
    <message>
        <source>does not require grad</source>
        <translation>不需要梯度</translation>
    </message>
    <message>
        <source>end divisor</source>
        <translation>最终除数</translation>
    </message>
    <message>
        <source>exp( -Σ log softmax(z_t)_(y_t) / Σ 1 ), over all steps but padding</source>
        <translation>exp( -Σ log softmax(z_t)_(y_t) / Σ 1 )，对填充之外的所有步</translation>
    </message>
    <message>
        <source>g ← g + λ·w;  b ← μ·b + (1-d)·g;  w ← w - η·b, with Nesterov w ← w - η·(g + μ·b)</source>
        <translation>g ← g + λ·w；b ← μ·b + (1-d)·g；w ← w - η·b，用 Nesterov 时 w ← w - η·(g + μ·b)</translation>
    </message>
    <message>
        <source>it was not written by Neurodraft</source>
        <translation>它不是由 Neurodraft 写入的</translation>
    </message>
    <message>
        <source>leave out the tabs</source>
        <translation>去掉制表符</translation>
    </message>
    <message>
        <source>mean_c P(p_c(a) &gt; p_c(b)) + P(p_c(a) = p_c(b))/2, a of class c, b not; p = softmax(z)</source>
        <translation>mean_c P(p_c(a) &gt; p_c(b)) + P(p_c(a) = p_c(b))/2，a 属于 c，b 不属于；p = softmax(z)</translation>
    </message>
    <message>
        <source>metrics that did not fit are gone</source>
        <translation>已去掉不适合的指标</translation>
    </message>
    <message>
        <source>no block is</source>
        <translation>没有模块</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>onnxruntime cannot run this network: {1}.</source>
        <translation>onnxruntime 无法运行这个网络：{1}。</translation>
    </message>
    <message>
        <source>put one tab between them</source>
        <translation>在它们之间放一个制表符</translation>
    </message>
    <message>
        <source>random changes that did not fit are gone</source>
        <translation>已去掉不适合的随机改变</translation>
    </message>
    <message>
        <source>scaling is</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>start divisor</source>
        <translation>初始除数</translation>
    </message>
    <message>
        <source>the data are scaled from 0 to 1</source>
        <translation>数据缩放到 0 到 1</translation>
    </message>
    <message>
        <source>the latest rows of a series</source>
        <translation>序列的最新若干行</translation>
    </message>
    <message>
        <source>the loss is now “{1}”</source>
        <translation>损失现为“{1}”</translation>
    </message>
    <message>
        <source>the recipe fits the data</source>
        <translation>训练方案适合数据</translation>
    </message>
    <message>
        <source>the rows of a table</source>
        <translation>表格的行</translation>
    </message>
    <message>
        <source>there is no column “{1}”, which the network has learnt from; add it</source>
        <translation>没有网络学习过的列“{1}”；请添加它</translation>
    </message>
    <message>
        <source>there is no “{1}”; choose one of {2}.</source>
        <translation>没有“{1}”；请选择以下之一：{2}。</translation>
    </message>
    <message>
        <source>this PyTorch was built without CUDA</source>
        <translation>此 PyTorch 版本不支持 CUDA</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>这台计算机</translation>
    </message>
    <message>
        <source>tokenizers are</source>
        <translation>分词器</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>w ← w - η·λ·w, then the step of Adam without λ in the gradient</source>
        <translation>w ← w - η·λ·w，然后做一步梯度中不含 λ 的 Adam</translation>
    </message>
    <message>
        <source>weights to begin with</source>
        <translation>起始权重</translation>
    </message>
    <message>
        <source>without MPS for Apple GPUs</source>
        <translation>不支持 Apple GPU 的 MPS</translation>
    </message>
    <message>
        <source>{1} The measurement is made on {2} instead.</source>
        <translation>{1} 改为在 {2} 上测量。</translation>
    </message>
    <message>
        <source>{1} Training goes on.</source>
        <translation>{1} 训练继续。</translation>
    </message>
    <message>
        <source>{1} at peak</source>
        <translation>峰值 {1}</translation>
    </message>
    <message>
        <source>{1} at peak of {2} free</source>
        <translation>峰值 {1}，可用 {2}</translation>
    </message>
    <message>
        <source>{1} blocks are</source>
        <translation>{1} 个模块</translation>
    </message>
    <message>
        <source>{1} on {2}; a batch may hold all {3} examples.</source>
        <translation>{1}（{2}）；一个批次可容纳全部 {3} 个样本。</translation>
    </message>
    <message>
        <source>{1} on {2}; not even one example fits.</source>
        <translation>{1}（{2}）；连一个样本也放不下。</translation>
    </message>
    <message>
        <source>{1} on {2}; the largest batch that fits: about {3}.</source>
        <translation>{1}（{2}）；放得下的最大批大小约为 {3}。</translation>
    </message>
    <message>
        <source>{1} rows up to {2}</source>
        <translation>到 {2} 为止的 {1} 行</translation>
    </message>
    <message>
        <source>{1} stands before the output, and the loss applies it once more; take the block away to learn faster.</source>
        <translation>{1} 位于输出之前，而损失会再次施加它；去掉该模块可学得更快。</translation>
    </message>
    <message>
        <source>{1} texts ({2})</source>
        <translation>{1} 个文本（{2}）</translation>
    </message>
    <message>
        <source>{1} thread</source>
        <translation>{1} 个线程</translation>
    </message>
    <message>
        <source>{1} threads</source>
        <translation>{1} 个线程</translation>
    </message>
    <message>
        <source>{1}: Batch normalization cannot learn from one example at a time; take a batch size of 2 or more.</source>
        <translation>{1}：批归一化无法每次只从一个样本学习；请用 2 或更大的批大小。</translation>
    </message>
    <message>
        <source>{1}; take a smaller batch and measure again.</source>
        <translation>{1}；请减小批大小后再次测量。</translation>
    </message>
    <message>
        <source>Σ [argmax z_t = y_t] / Σ 1, over all steps t but padding</source>
        <translation>Σ [argmax z_t = y_t] / Σ 1，对填充之外的所有步 t</translation>
    </message>
    <message>
        <source>γ^n, n the times that no epoch of patience+1 was better</source>
        <translation>γ^n，n 为连续 patience+1 轮没有变好的次数</translation>
    </message>
    <message>
        <source>“{1}” cannot be changed while training runs; what can is {2}.</source>
        <translation>训练期间不能更改“{1}”；可以更改的有 {2}。</translation>
    </message>
    <message>
        <source>“{1}” cannot be read as text; choose a file in UTF-8.</source>
        <translation>无法将“{1}”作为文本读取；请选择 UTF-8 文件。</translation>
    </message>
    <message>
        <source>“{1}” cannot be read; bring it back, or train again.</source>
        <translation>无法读取“{1}”；请恢复它，或重新训练。</translation>
    </message>
    <message>
        <source>“{1}” cannot be written ({2}); choose another folder.</source>
        <translation>无法写入“{1}”（{2}）；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“{1}” cannot be written ({2}); make room for it.</source>
        <translation>无法写入“{1}”（{2}）；请为它腾出空间。</translation>
    </message>
    <message>
        <source>“{1}” holds a run already; go on with it or choose a new folder.</source>
        <translation>“{1}”中已有运行；请继续它，或选择新文件夹。</translation>
    </message>
    <message>
        <source>“{1}” is no file; name one that is there.</source>
        <translation>“{1}”不是文件；请指定存在的文件。</translation>
    </message>
    <message>
        <source>“{1}” is no run; name the folder of one.</source>
        <translation>“{1}”不是运行记录；请指定运行记录的文件夹。</translation>
    </message>
    <message>
        <source>“{1}”, line {2}: this network takes {3} for each example, and {4} came; {5}.</source>
        <translation>“{1}”第 {2} 行：此网络每个样本接收 {3}，而来的是 {4}；{5}。</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>1 % below</source>
        <translation>1% 低于</translation>
    </message>
    <message>
        <source>98 % lie between {low} and {high}, the coloured part; half lie below {middle}.</source>
        <translation>98% 介于 {low} 与 {high} 之间（着色部分）；一半低于 {middle}。</translation>
    </message>
    <message>
        <source>99 % below</source>
        <translation>99% 低于</translation>
    </message>
    <message>
        <source>A digit is 1×8×8: one channel, eight by eight points. The block still says 28×28, so a problem is told below. Press its repair, or select the block and type 1, 8, 8 as its shape.</source>
        <translation>一个数字是 1×8×8：一个通道，8×8 个点。模块上仍写着 28×28，所以下方报告了一个问题。点击它的修复按钮，或选中该模块并将形状填为 1, 8, 8。</translation>
    </message>
    <message>
        <source>A network learns from examples. Open Data at the top and take Digits as the source: 1,797 small pictures of handwritten numerals that come with Neurodraft.</source>
        <translation>网络从样本中学习。打开上方的“数据”，将来源选为“手写数字”：Neurodraft 自带的 1,797 张手写数字小图。</translation>
    </message>
    <message>
        <source>A network of half the width learns from the trained one.</source>
        <translation>一个宽度减半的网络向训练好的网络学习。</translation>
    </message>
    <message>
        <source>A number, or a sum of numbers and other values.</source>
        <translation>一个数，或由数和其他值组成的算式。</translation>
    </message>
    <message>
        <source>A picture of {1} × {2} pixels is too large for most programs; choose a smaller scale, or SVG or PDF.</source>
        <translation>{1} × {2} 像素的图片对大多数程序来说太大；请选择较小的比例，或 SVG 或 PDF。</translation>
    </message>
    <message>
        <source>A recipe is being carried out already; stop it first.</source>
        <translation>已有压缩方案正在执行；请先停止它。</translation>
    </message>
    <message>
        <source>A recipe is being carried out; closing stops it, and its stages are kept.</source>
        <translation>压缩方案正在执行；关闭窗口会停止它，已完成的阶段会保留。</translation>
    </message>
    <message>
        <source>A rim is put around the input.</source>
        <translation>在输入四周加一圈边。</translation>
    </message>
    <message>
        <source>A stage is being looked into; wait for it.</source>
        <translation>正在分析一个阶段；请等它完成。</translation>
    </message>
    <message>
        <source>A student in place of the network</source>
        <translation>用学生网络代替</translation>
    </message>
    <message>
        <source>A template for {task}.</source>
        <translation>用于{task}的模板。</translation>
    </message>
    <message>
        <source>A trained network is made smaller here, and every stage is measured: accuracy, bytes, multiply-adds and time. Put a recipe together in the workspace Compress, then run it.</source>
        <translation>在此压缩已训练的网络，并测量每个阶段的准确率、字节数、乘加次数和时间。请在“压缩”工作区中组成压缩方案，然后执行。</translation>
    </message>
    <message>
        <source>A training is under way and would disturb the measurement.</source>
        <translation>正在训练，会干扰测量。</translation>
    </message>
    <message>
        <source>A training is under way here; stop it first.</source>
        <translation>这里正在训练，请先停止它。</translation>
    </message>
    <message>
        <source>A training is under way; closing stops it, and its run is kept.</source>
        <translation>训练正在进行；关闭窗口会停止它，运行记录会保留。</translation>
    </message>
    <message>
        <source>A window of {kernel} cells slides over the input in steps of {stride}; at every place it gives one number.</source>
        <translation>{kernel} 个格子的窗口以步幅 {stride} 在输入上滑动；每个位置得到一个数。</translation>
    </message>
    <message>
        <source>A wire there would close a loop; data can only flow forward.</source>
        <translation>这条连线会形成环路；数据只能向前流动。</translation>
    </message>
    <message>
        <source>About Neurodraft</source>
        <translation>关于 Neurodraft</translation>
    </message>
    <message>
        <source>Accuracy lost on {part} with {share} of the units of a block gone.</source>
        <translation>去掉一个模块 {share} 的单元时，在{part}集上准确率的下降。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Activations: values that the block gives for training examples, from the lowest to the highest. Those in the coloured part are 98 % of all.</source>
        <translation>激活：模块对训练样本给出的值，从最低到最高。着色部分占全部的 98 %。</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>添加模块</translation>
    </message>
    <message>
        <source>Add a block behind “{block}”</source>
        <translation>在“{block}”之后添加模块</translation>
    </message>
    <message>
        <source>Add a block that feeds “{block}”</source>
        <translation>添加一个为“{block}”供给输入的模块</translation>
    </message>
    <message>
        <source>Add a block that takes {shape} from “{block}”</source>
        <translation>添加一个从“{block}”接收 {shape} 的模块</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Add block…</source>
        <translation>添加模块…</translation>
    </message>
    <message>
        <source>Add frame</source>
        <translation>添加框</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加便签</translation>
    </message>
    <message>
        <source>Add point to wire</source>
        <translation>给连线添加点</translation>
    </message>
    <message>
        <source>Add step…</source>
        <translation>添加步骤…</translation>
    </message>
    <message>
        <source>Add the rest</source>
        <translation>添加其余模块</translation>
    </message>
    <message>
        <source>Add to the canvas</source>
        <translation>添加到画布</translation>
    </message>
    <message>
        <source>Add to {label}</source>
        <translation>添加到{label}</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>添加值</translation>
    </message>
    <message>
        <source>Add {1}</source>
        <translation>添加 {1}</translation>
    </message>
    <message>
        <source>Add {block}</source>
        <translation>添加{block}</translation>
    </message>
    <message>
        <source>Add {block} before {other}</source>
        <translation>在 {other} 之前添加{block}</translation>
    </message>
    <message>
        <source>Add {block} behind {other}</source>
        <translation>在 {other} 之后添加{block}</translation>
    </message>
    <message>
        <source>Adds a block by its name.</source>
        <translation>按名称添加模块。</translation>
    </message>
    <message>
        <source>Adds a copy of the selection beside it.</source>
        <translation>在旁边添加所选内容的副本。</translation>
    </message>
    <message>
        <source>Adds what was copied, fed from where the original is fed.</source>
        <translation>添加复制的内容，并沿用原来的输入连线。</translation>
    </message>
    <message>
        <source>Adds what was copied.</source>
        <translation>添加复制的内容。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>After {1} seconds it was still running.</source>
        <translation>运行 {1} 秒后仍未结束。</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Align bottom</source>
        <translation>下对齐</translation>
    </message>
    <message>
        <source>Align bottom edges</source>
        <translation>对齐下边缘</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>水平居中对齐</translation>
    </message>
    <message>
        <source>Align left</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>对齐左边缘</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>垂直居中对齐</translation>
    </message>
    <message>
        <source>Align right</source>
        <translation>右对齐</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>对齐右边缘</translation>
    </message>
    <message>
        <source>Align top</source>
        <translation>上对齐</translation>
    </message>
    <message>
        <source>Align top edges</source>
        <translation>对齐上边缘</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All cores but one</source>
        <translation>除一个外的全部核心</translation>
    </message>
    <message>
        <source>All numbers along an axis become one: the {takes}.</source>
        <translation>沿一个轴的所有数合为一个：{takes}。</translation>
    </message>
    <message>
        <source>All numbers of a channel become one.</source>
        <translation>一个通道的所有数合为一个。</translation>
    </message>
    <message>
        <source>All templates…</source>
        <translation>全部模板…</translation>
    </message>
    <message numerus="yes">
        <source>All {n} wires</source>
        <extracomment>One: All {n} wires</extracomment>
        <translation>
            <numerusform>全部 {n} 条连线</numerusform>
        </translation>
    </message>
    <message>
        <source>Along one axis it is told where the largest or smallest number lies.</source>
        <translation>指出沿一个轴最大或最小的数在哪里。</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>另有 {count} 个。</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more in the Problems tab.</source>
        <extracomment>One: And {n} more in the Problems tab.</extracomment>
        <translation>
            <numerusform>另有 {n} 个，见“问题”标签页。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more problems.</source>
        <extracomment>One: And {n} more problem.</extracomment>
        <translation>
            <numerusform>另有 {n} 个问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more, shown when these are mended.</source>
        <extracomment>One: And {n} more, shown when these are mended.</extracomment>
        <translation>
            <numerusform>另有 {n} 个，修复这些之后显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Any numbers become shares that add up to one.</source>
        <translation>任意的数变为总和为一的份额。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>Apple GPU (MPS)</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>排列</translation>
    </message>
    <message>
        <source>Arranges the window for comparing runs.</source>
        <translation>将窗口排列为比较运行的布局。</translation>
    </message>
    <message>
        <source>Arranges the window for drawing.</source>
        <translation>将窗口排列为绘制网络的布局。</translation>
    </message>
    <message>
        <source>Arranges the window for looking at the data.</source>
        <translation>将窗口排列为查看数据的布局。</translation>
    </message>
    <message>
        <source>Arranges the window for making a trained network smaller.</source>
        <translation>将窗口布置为压缩已训练的网络。</translation>
    </message>
    <message>
        <source>Arranges the window for watching training.</source>
        <translation>将窗口排列为观察训练的布局。</translation>
    </message>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Augmentation on samples</source>
        <translation>样本上的数据增强</translation>
    </message>
    <message>
        <source>Axes change places: rows become columns.</source>
        <translation>轴互换位置：行变成列。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Baseline {value}: {name}</source>
        <translation>基线 {value}：{name}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Begin and end of an answer to tell: {output}</source>
        <translation>要预测答案的起点和终点：{output}</translation>
    </message>
    <message>
        <source>Begin with a network for the data…</source>
        <translation>从适合数据的网络开始…</translation>
    </message>
    <message>
        <source>Begin with a network for these data…</source>
        <translation>从适合这些数据的网络开始…</translation>
    </message>
    <message>
        <source>Begin with a network that fits these data</source>
        <translation>从适合这些数据的网络开始</translation>
    </message>
    <message>
        <source>Begin with a recipe</source>
        <translation>从现成方案开始</translation>
    </message>
    <message>
        <source>Begin with a recipe…</source>
        <translation>从现成方案开始…</translation>
    </message>
    <message>
        <source>Begin with a template</source>
        <translation>从模板开始</translation>
    </message>
    <message>
        <source>Begin with an Input, end with an Output, and draw wires from port to port.</source>
        <translation>以输入开始，以输出结束，在端口之间拖出连线。</translation>
    </message>
    <message>
        <source>Begin with new weights</source>
        <translation>以新权重开始</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Being measured…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Blocks show</source>
        <translation>模块显示</translation>
    </message>
    <message>
        <source>Blocks stand together as one; a double click looks inside.</source>
        <translation>多个模块合成一个；双击可查看内部。</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Both blocks are the student's; a hint comes from the teacher.</source>
        <translation>两个模块都属于学生；提示应来自教师。</translation>
    </message>
    <message>
        <source>Both blocks are the teacher's; a hint leads to the student.</source>
        <translation>两个模块都属于教师；提示应通向学生。</translation>
    </message>
    <message>
        <source>Both networks in one drawing</source>
        <translation>两个网络叠在一张图中</translation>
    </message>
    <message>
        <source>Brings the bottom edges of the selected blocks on one line.</source>
        <translation>使所选模块的下边缘处在一条线上。</translation>
    </message>
    <message>
        <source>Brings the left edges of the selected blocks on one line.</source>
        <translation>使所选模块的左边缘处在一条线上。</translation>
    </message>
    <message>
        <source>Brings the right edges of the selected blocks on one line.</source>
        <translation>使所选模块的右边缘处在一条线上。</translation>
    </message>
    <message>
        <source>Brings the top edges of the selected blocks on one line.</source>
        <translation>使所选模块的上边缘处在一条线上。</translation>
    </message>
    <message>
        <source>Broken off.</source>
        <translation>已中断。</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>棕色</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Builds and trains a first network with you, step by step.</source>
        <translation>一步一步和你一起搭建并训练第一个网络。</translation>
    </message>
    <message>
        <source>Builds and trains a first network with you; during the tour, goes to its card.</source>
        <translation>和你一起搭建并训练第一个网络；导览期间则转到它的卡片。</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>所用组件</translation>
    </message>
    <message>
        <source>Bypass</source>
        <translation>旁路</translation>
    </message>
    <message>
        <source>Bypass {1}</source>
        <translation>旁路 {1}</translation>
    </message>
    <message>
        <source>Bytes of the file on the disk.</source>
        <translation>文件在磁盘上的字节数。</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPU 线程</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>改变的回答</translation>
    </message>
    <message>
        <source>Changes are seen at once, in every window.</source>
        <translation>更改会立即在每个窗口中生效。</translation>
    </message>
    <message>
        <source>Changes here hold for the next training.</source>
        <translation>此处的更改从下一次训练起生效。</translation>
    </message>
    <message>
        <source>Changes the look, the device, the folder of runs and the keys.</source>
        <translation>更改外观、设备、运行记录文件夹和快捷键。</translation>
    </message>
    <message>
        <source>Channels become places of the picture, which grows.</source>
        <translation>通道变成图片中的位置，图片随之变大。</translation>
    </message>
    <message>
        <source>Channels of all groups change places, so that the groups mix.</source>
        <translation>各组的通道互换位置，使各组混合。</translation>
    </message>
    <message>
        <source>Choice of data</source>
        <translation>数据选择</translation>
    </message>
    <message>
        <source>Choose a folder for runs</source>
        <translation>选择运行记录文件夹</translation>
    </message>
    <message>
        <source>Choose a run and a place for the file.</source>
        <translation>请选择一次运行和文件的保存位置。</translation>
    </message>
    <message>
        <source>Choose a step to treat this block unlike the others.</source>
        <translation>选择一个步骤，即可单独处理此模块。</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>选择其他…</translation>
    </message>
    <message>
        <source>Choose its parameters…</source>
        <translation>选择其参数…</translation>
    </message>
    <message>
        <source>Choose the data</source>
        <translation>选择数据</translation>
    </message>
    <message>
        <source>Choose the trained run that it begins with.</source>
        <translation>请选择作为起点的已训练运行。</translation>
    </message>
    <message>
        <source>Choose the {label}</source>
        <translation>选择{label}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Classes in each part</source>
        <translation>各部分中的类别</translation>
    </message>
    <message>
        <source>Click or drag to look elsewhere. Alt+M hides the map.</source>
        <translation>单击或拖动可查看别处。Alt+M 隐藏小地图。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>关闭 (Escape)</translation>
    </message>
    <message>
        <source>Close the start page</source>
        <translation>关闭起始页</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>Closes every window.</source>
        <translation>关闭所有窗口。</translation>
    </message>
    <message>
        <source>Closes this window.</source>
        <translation>关闭此窗口。</translation>
    </message>
    <message>
        <source>Code of the block</source>
        <translation>模块的代码</translation>
    </message>
    <message>
        <source>Code of your own says what comes out.</source>
        <translation>由你自己的代码决定输出。</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>折叠</translation>
    </message>
    <message numerus="yes">
        <source>Collapse {n} blocks</source>
        <extracomment>One: Collapse {what}</extracomment>
        <translation>
            <numerusform>折叠 {n} 个模块</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour blocks</source>
        <translation>为模块着色</translation>
    </message>
    <message>
        <source>Colour blocks by cost</source>
        <translation>按开销给模块着色</translation>
    </message>
    <message>
        <source>Colour frame</source>
        <translation>给框着色</translation>
    </message>
    <message>
        <source>Colour of frame…</source>
        <translation>框的颜色…</translation>
    </message>
    <message>
        <source>Colour the blocks by nothing</source>
        <translation>不给模块着色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colours every block by its multiply-adds for one example.</source>
        <translation>按每个样本的乘加次数给模块着色。</translation>
    </message>
    <message>
        <source>Colours every block by its number of parameters.</source>
        <translation>按参数数量给模块着色。</translation>
    </message>
    <message>
        <source>Colours every block by the accuracy that is lost where a part of it goes, as measured.</source>
        <translation>按去掉模块一部分时测得的准确率损失为每个模块着色。</translation>
    </message>
    <message>
        <source>Colours every block by the memory of what it gives for one example.</source>
        <translation>按每个样本输出所占的内存给模块着色。</translation>
    </message>
    <message>
        <source>Colours every block by the time it takes, which is measured first.</source>
        <translation>按用时给模块着色；会先测量用时。</translation>
    </message>
    <message>
        <source>Colours every block by what it bears (Ctrl+Alt+0).</source>
        <translation>按承受力为每个模块着色（Ctrl+Alt+0）。</translation>
    </message>
    <message>
        <source>Colours of the blocks: {title}</source>
        <translation>模块的颜色：{title}</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of the data</source>
        <translation>数据的列</translation>
    </message>
    <message>
        <source>Come with Neurodraft; networks that fit are offered.</source>
        <translation>随 Neurodraft 提供；会推荐适合的网络。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare run with the drawing now</source>
        <translation>将运行与当前的图比较</translation>
    </message>
    <message>
        <source>Compares the other way round.</source>
        <translation>反过来比较。</translation>
    </message>
    <message>
        <source>Comparison of runs</source>
        <translation>运行的比较</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>复合模块</translation>
    </message>
    <message>
        <source>Composites</source>
        <translation>复合模块</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩结果</translation>
    </message>
    <message>
        <source>Compression that is shown</source>
        <translation>所显示的压缩结果</translation>
    </message>
    <message>
        <source>Confusion matrix: a row for each class, a column for each answer</source>
        <translation>混淆矩阵：每个类别一行，每个回答一列</translation>
    </message>
    <message>
        <source>Connect to “{block}” from</source>
        <translation>连接到“{block}”，来自</translation>
    </message>
    <message>
        <source>Connect {source} to {target}</source>
        <translation>连接 {source} 与 {target}</translation>
    </message>
    <message>
        <source>Connect “{block}” to</source>
        <translation>将“{block}”连接到</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>已复制：{text}</translation>
    </message>
    <message>
        <source>Copies a Python file into the project; the file itself is not kept.</source>
        <translation>把一个 Python 文件复制到项目中；不保留文件本身。</translation>
    </message>
    <message>
        <source>Copies the selection.</source>
        <translation>复制所选内容。</translation>
    </message>
    <message>
        <source>Copies the table for a text, a paper or a sheet of numbers.</source>
        <translation>复制表格，用于文本、论文或电子表格。</translation>
    </message>
    <message>
        <source>Copies the versions for a report of an error; no file is named.</source>
        <translation>复制版本信息用于错误报告；不含任何文件名。</translation>
    </message>
    <message>
        <source>Copies the whole source.</source>
        <translation>复制全部源代码。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Copy code from</source>
        <translation>从以下位置复制代码</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Copy drawing</source>
        <translation>复制图</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy recipe as text</source>
        <translation>将方案复制为文本</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Curves of training</source>
        <translation>训练曲线</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Cut {1}</source>
        <translation>剪切 {1}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data (*.csv *.tsv *.txt *.gz *.json *.jsonl *.parquet *.arrow *.feather *.npy *.npz);;All files (*)</source>
        <translation>数据 (*.csv *.tsv *.txt *.gz *.json *.jsonl *.parquet *.arrow *.feather *.npy *.npz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete point</source>
        <translation>删除点</translation>
    </message>
    <message>
        <source>Delete {1}</source>
        <translation>删除 {1}</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Detach lower panel</source>
        <translation>分离下方面板</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Device {1}</source>
        <translation>设备 {1}</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>手写数字</translation>
    </message>
    <message>
        <source>Disconnect {block}</source>
        <translation>断开{block}</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>断开…</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>不同值</translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation>水平等距分布</translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation>垂直等距分布</translation>
    </message>
    <message>
        <source>Do it for me</source>
        <translation>替我完成</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>重做已撤销的更改。</translation>
    </message>
    <message>
        <source>Double click to write</source>
        <translation>双击以书写</translation>
    </message>
    <message>
        <source>Double-click to write another name.</source>
        <translation>双击可改写名称。</translation>
    </message>
    <message>
        <source>Drag blocks from the left, or press Tab and type a name.</source>
        <translation>从左侧拖入模块，或按 Tab 键并输入名称。</translation>
    </message>
    <message>
        <source>Drag blocks from the palette onto the canvas, or press Tab there and type a name.</source>
        <translation>把模块从模块面板拖到画布上，或在画布上按 Tab 键并输入名称。</translation>
    </message>
    <message>
        <source>Drag blocks here from the palette, or double click to add one.</source>
        <translation>把模块从模块面板拖到这里，或双击添加。</translation>
    </message>
    <message>
        <source>Drag from a block of the teacher to one of the student: a hint lets it learn its values.</source>
        <translation>从教师的模块拖到学生的模块：提示让后者学习前者的取值。</translation>
    </message>
    <message>
        <source>Drag from the dot at the right of a block to the dot at the left of the next one. The shapes are worked out while you wire.</source>
        <translation>从模块右侧的圆点拖到下一个模块左侧的圆点。连线时会自动推算形状。</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Draw a hint from {there} to {here}</source>
        <translation>绘制从 {there} 到 {here} 的提示</translation>
    </message>
    <message>
        <source>Draw a network, train it, look inside, take it away.</source>
        <translation>绘制网络、训练网络、查看内部，再导出使用。</translation>
    </message>
    <message>
        <source>Draw a recipe first, every step of which can be.</source>
        <translation>请先画一个方案，其中每一步都可执行。</translation>
    </message>
    <message>
        <source>Draw hints…</source>
        <translation>绘制提示…</translation>
    </message>
    <message>
        <source>Drawing of what the block does</source>
        <translation>模块作用的图示</translation>
    </message>
    <message>
        <source>Draws a titled frame behind the selection.</source>
        <translation>在所选内容后面绘制带标题的框。</translation>
    </message>
    <message>
        <source>Draws a wire from the selected block; lists the inputs that fit first.</source>
        <translation>从所选模块拉出连线；适合的输入排在最前。</translation>
    </message>
    <message>
        <source>Draws along epochs, steps, or the time of training.</source>
        <translation>横轴取轮、步或训练时间。</translation>
    </message>
    <message>
        <source>Draws epochs, steps or time logarithmically.</source>
        <translation>轮、步或时间以对数绘制。</translation>
    </message>
    <message>
        <source>Draws how these trainings went over each other.</source>
        <translation>把这些训练的过程叠在一起绘制。</translation>
    </message>
    <message>
        <source>Draws the losses on a logarithmic scale.</source>
        <translation>以对数刻度绘制损失。</translation>
    </message>
    <message>
        <source>Drop it all the same, and what mends it is offered.</source>
        <translation>仍可放下，随后会给出修复办法。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>制作副本</translation>
    </message>
    <message>
        <source>Duplicate this step (Ctrl+D)</source>
        <translation>复制这一步（Ctrl+D）</translation>
    </message>
    <message>
        <source>Each class</source>
        <translation>每个类别</translation>
    </message>
    <message>
        <source>Each series</source>
        <translation>每个序列</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>更早的运行</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>编辑标签</translation>
    </message>
    <message>
        <source>Edits inside it then no longer change the others.</source>
        <translation>之后在其中的编辑不再改变其他副本。</translation>
    </message>
    <message>
        <source>Empty canvas</source>
        <translation>空白画布</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>空便签</translation>
    </message>
    <message>
        <source>Ended in epoch {epoch} of {epochs}.</source>
        <translation>在第 {epoch} 轮（共 {epochs} 轮）结束。</translation>
    </message>
    <message>
        <source>Ends the export; no file is written.</source>
        <translation>结束导出；不写入任何文件。</translation>
    </message>
    <message>
        <source>Ends the measurement; nothing of it is kept.</source>
        <translation>结束测量；不保留任何结果。</translation>
    </message>
    <message>
        <source>Ends the recipe under way; the stages that are done are kept.</source>
        <translation>结束正在执行的方案；已完成的阶段会保留。</translation>
    </message>
    <message>
        <source>Ends the recipe; the stages that are done are kept (Shift+F9).</source>
        <translation>结束方案；已完成的阶段会保留（Shift+F9）。</translation>
    </message>
    <message>
        <source>Ends the recipe; the stages that are done are kept.</source>
        <translation>结束方案；已完成的阶段会保留。</translation>
    </message>
    <message>
        <source>Ends the training after this step (Shift+F5).</source>
        <translation>在当前步之后结束训练 (Shift+F5)。</translation>
    </message>
    <message>
        <source>Ends the training after this step.</source>
        <translation>在当前步之后结束训练。</translation>
    </message>
    <message>
        <source>Ends the training after this step; the best weights are kept.</source>
        <translation>在当前步之后结束训练；保留最佳权重。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Enter applies a value from the next step on; the curves mark it.</source>
        <translation>按 Enter 后，新值从下一步起生效；曲线上会标出。</translation>
    </message>
    <message>
        <source>Enter draws a hint from {there} to {here}, {how}.</source>
        <translation>按 Enter 绘制从 {there} 到 {here} 的提示，{how}。</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <translation>第 {epoch} 轮，共 {epochs} 轮</translation>
    </message>
    <message>
        <source>Epoch {epoch}: training loss {loss}</source>
        <translation>第 {epoch} 轮：训练损失 {loss}</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Errors by step of the future</source>
        <translation>各预测步的误差</translation>
    </message>
    <message>
        <source>Errors of each series</source>
        <translation>各序列的误差</translation>
    </message>
    <message>
        <source>Estimated file</source>
        <translation>预计文件</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Evaluating “{title}”</source>
        <translation>正在评估“{title}”</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Every action…</source>
        <translation>所有操作…</translation>
    </message>
    <message>
        <source>Every example was told rightly.</source>
        <translation>所有样本都判断正确。</translation>
    </message>
    <message>
        <source>Every input of “{block}” has a wire; drop it on the one to replace.</source>
        <translation>“{block}”的每个输入都已有连线；请拖放到要替换的那个输入上。</translation>
    </message>
    <message>
        <source>Every menu (F10)</source>
        <translation>所有菜单 (F10)</translation>
    </message>
    <message>
        <source>Every number becomes several, so that the picture grows.</source>
        <translation>每个数变成多个，图片随之变大。</translation>
    </message>
    <message>
        <source>Every number of the input goes to a window of the output, which grows by the step.</source>
        <translation>输入的每个数分布到输出的一个窗口，窗口按步幅移动。</translation>
    </message>
    <message>
        <source>Every output is a weighted sum of all inputs: {count} go in, {features} come out.</source>
        <translation>每个输出都是所有输入的加权和：输入 {count} 个，输出 {features} 个。</translation>
    </message>
    <message>
        <source>Every query takes a mean of all values, weighted by how well the keys match.</source>
        <translation>每个查询取所有值的均值，权重取决于键的匹配程度。</translation>
    </message>
    <message>
        <source>Every row of the one is multiplied with every column of the other.</source>
        <translation>一方的每一行与另一方的每一列相乘。</translation>
    </message>
    <message>
        <source>Every step takes a weighted mean of itself and the steps before it.</source>
        <translation>每一步取自身与之前各步的加权均值。</translation>
    </message>
    <message>
        <source>Every training is kept here, to be compared, opened again or exported. There is none yet.</source>
        <translation>每次训练都保留在这里，可以比较、重新打开或导出。目前还没有。</translation>
    </message>
    <message>
        <source>Every training is kept in a folder of its own below it. Runs that are there already stay where they are. The command line uses the same folder.</source>
        <translation>每次训练都保存在其下的独立文件夹中。已有的运行留在原处。命令行也使用同一文件夹。</translation>
    </message>
    <message>
        <source>Every weight is one of two values: up to 32 times fewer bytes.</source>
        <translation>每个权重只取两个值之一：字节数最多减少到 1/32。</translation>
    </message>
    <message>
        <source>Every weight takes one byte in place of four; the file is ONNX.</source>
        <translation>每个权重只占 1 个字节而不是 4 个；文件为 ONNX 格式。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything lies where it should already.</source>
        <translation>一切都已在应在的位置。</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Example data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Example {n}</source>
        <translation>样本 {n}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Examples of each class</source>
        <translation>每个类别的样本数</translation>
    </message>
    <message>
        <source>Examples of the data enter the network here.</source>
        <translation>数据的样本从这里进入网络。</translation>
    </message>
    <message>
        <source>Examples of the test part whose answer changed.</source>
        <translation>测试集中回答改变的样本。</translation>
    </message>
    <message>
        <source>Examples whose answer changed</source>
        <translation>回答改变的样本</translation>
    </message>
    <message>
        <source>Examples: {sizes}</source>
        <translation>样本：{sizes}</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>扩展</translation>
    </message>
    <message numerus="yes">
        <source>Expand {n} blocks</source>
        <extracomment>One: Expand {what}</extracomment>
        <translation>
            <numerusform>展开 {n} 个模块</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export a trained network</source>
        <translation>导出训练好的网络</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Exported {files}.</source>
        <translation>已导出 {files}。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>已失败。</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>Fetching the data</source>
        <translation>正在下载数据</translation>
    </message>
    <message>
        <source>Few values</source>
        <translation>少量取值</translation>
    </message>
    <message>
        <source>Fewer weights, and every one takes one byte in place of four.</source>
        <translation>权重更少，且每个只占 1 个字节而不是 4 个。</translation>
    </message>
    <message>
        <source>Figures and settings</source>
        <translation>指标与设置</translation>
    </message>
    <message>
        <source>Figures and settings that differ</source>
        <translation>有差异的指标与设置</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files (*{suffix})</source>
        <translation>文件 (*{suffix})</translation>
    </message>
    <message>
        <source>Fills the screen, or stops to.</source>
        <translation>占满屏幕，或恢复窗口。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find a block</source>
        <translation>查找模块</translation>
    </message>
    <message>
        <source>Find a template</source>
        <translation>查找模板</translation>
    </message>
    <message>
        <source>Find a template by name, task, data or block</source>
        <translation>按名称、任务、数据或模块查找模板</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Find an action by its name, menu or key</source>
        <translation>按名称、菜单或快捷键查找操作</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>在源代码中查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Find runs</source>
        <translation>查找运行</translation>
    </message>
    <message>
        <source>Find runs by name, tag, note, data, state…</source>
        <translation>按名称、标签、备注、数据、状态查找运行…</translation>
    </message>
    <message>
        <source>Find: a name, a kind, “kernel 3”, “features &gt; 64”, “problem”</source>
        <translation>查找：名称、类型、“kernel 3”、“features &gt; 64”、“problem”</translation>
    </message>
    <message>
        <source>Finds blocks by name, kind, parameter or problem, and blocks to add.</source>
        <translation>按名称、类型、参数或问题查找模块，也可查找要添加的模块。</translation>
    </message>
    <message>
        <source>Finds out how they are read (Ctrl+I).</source>
        <translation>自动判断数据的读取方式 (Ctrl+I)。</translation>
    </message>
    <message>
        <source>Finds words in the source (Ctrl+F while it has the focus).</source>
        <translation>在源代码中查找文字（焦点在其中时按 Ctrl+F）。</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Finished after {time}.</source>
        <translation>用时 {time} 完成。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Fit selection</source>
        <translation>显示所选</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>展平</translation>
    </message>
    <message>
        <source>Flatten makes a row of numbers of each picture, Linear weighs them, and Output is where the answer leaves. Add all three, left to right.</source>
        <translation>“展平”把每张图片排成一行数，“线性 Linear”给它们加权，“输出”是答案离开的地方。请从左到右添加这三个模块。</translation>
    </message>
    <message>
        <source>Folder of runs</source>
        <translation>运行记录文件夹</translation>
    </message>
    <message>
        <source>Follows the light or dark look of the system.</source>
        <translation>跟随系统的浅色或深色主题。</translation>
    </message>
    <message>
        <source>For every token its row of a table is taken: equal tokens get equal vectors.</source>
        <translation>为每个词元取出表中对应的一行：相同的词元得到相同的向量。</translation>
    </message>
    <message>
        <source>For example {flow}</source>
        <translation>例如 {flow}</translation>
    </message>
    <message>
        <source>Form of the composite</source>
        <translation>复合模块的表单</translation>
    </message>
    <message>
        <source>Form of the selected block</source>
        <translation>所选模块的表单</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>框</translation>
    </message>
    <message>
        <source>Frame selection</source>
        <translation>为所选加框</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>基于 MIT 许可证的自由软件。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>来自文件…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Give this block what the others are given</source>
        <translation>让此模块与其他模块相同</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>给定</translation>
    </message>
    <message>
        <source>Gives every action its usual key.</source>
        <translation>所有操作恢复默认快捷键。</translation>
    </message>
    <message>
        <source>Gives it a window of its own</source>
        <translation>使其成为独立窗口</translation>
    </message>
    <message>
        <source>Gives the chosen action its usual key.</source>
        <translation>所选操作恢复默认快捷键。</translation>
    </message>
    <message>
        <source>Gives the lower panel a window of its own, or puts it back.</source>
        <translation>使下方面板成为独立窗口，或放回原处。</translation>
    </message>
    <message>
        <source>Gives the selected block another name.</source>
        <translation>为所选模块改名。</translation>
    </message>
    <message>
        <source>Gives the selected frames another colour.</source>
        <translation>给所选的框换一种颜色。</translation>
    </message>
    <message>
        <source>Go back to {word}</source>
        <translation>返回 {word}</translation>
    </message>
    <message>
        <source>Goes back to the canvas (Esc).</source>
        <translation>返回画布（Esc）。</translation>
    </message>
    <message>
        <source>Goes back to the drawing outside (Esc).</source>
        <translation>返回外层的图 (Esc)。</translation>
    </message>
    <message>
        <source>Goes back to the drawing outside.</source>
        <translation>返回外层的图。</translation>
    </message>
    <message>
        <source>Goes back to {word}.</source>
        <translation>返回 {word}。</translation>
    </message>
    <message>
        <source>Goes on behind the last stage that was measured.</source>
        <translation>从最后测量过的阶段之后继续。</translation>
    </message>
    <message>
        <source>Goes on with a training that was stopped or broken off.</source>
        <translation>继续已停止或中断的训练。</translation>
    </message>
    <message>
        <source>Goes on.</source>
        <translation>继续。</translation>
    </message>
    <message>
        <source>Goes to the block that was found before this one.</source>
        <translation>转到上一个找到的模块。</translation>
    </message>
    <message>
        <source>Goes to the next block in trouble.</source>
        <translation>转到下一个有问题的模块。</translation>
    </message>
    <message>
        <source>Goes to the next block that was found.</source>
        <translation>转到下一个找到的模块。</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Half as wide, faster everywhere</source>
        <translation>宽度减半，各处都更快</translation>
    </message>
    <message>
        <source>Half as wide, then integers</source>
        <translation>宽度减半，再用整数</translation>
    </message>
    <message>
        <source>Half of the units go: down to a quarter of the multiply-adds.</source>
        <translation>去掉一半单元：乘加最少可降到四分之一。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help of the selection</source>
        <translation>所选模块的帮助</translation>
    </message>
    <message>
        <source>Hide the choice</source>
        <translation>隐藏选择</translation>
    </message>
    <message>
        <source>Hide the lower panel</source>
        <translation>隐藏下方面板</translation>
    </message>
    <message>
        <source>Hides the lower panel (Ctrl+J).</source>
        <translation>隐藏下方面板 (Ctrl+J)。</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Histograms of the weights of each block, before and after.</source>
        <translation>各模块压缩前后的权重直方图。</translation>
    </message>
    <message>
        <source>Holds for new projects; each project’s recipe can choose another.</source>
        <translation>适用于新项目；每个项目的训练方案可另选设备。</translation>
    </message>
    <message>
        <source>Holds from the next start of Neurodraft on; fewer leave room for other programs.</source>
        <translation>下次启动 Neurodraft 时生效；线程少些可为其他程序留出余地。</translation>
    </message>
    <message>
        <source>Holds the selection where it is, or lets it go: pinned things do not move.</source>
        <translation>把所选内容固定在原处，或解除固定：固定的内容不会移动。</translation>
    </message>
    <message>
        <source>Holds the training, or lets it go on (F6).</source>
        <translation>暂停训练，或让它继续 (F6)。</translation>
    </message>
    <message>
        <source>Holds the training, or lets it go on.</source>
        <translation>暂停训练，或让它继续。</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>预测步数</translation>
    </message>
    <message>
        <source>How far one step goes.</source>
        <translation>每一步走多远。</translation>
    </message>
    <message>
        <source>How is “{name}” to be read?</source>
        <translation>应如何读取“{name}”？</translation>
    </message>
    <message>
        <source>How large the canvas is shown; click to change it.</source>
        <translation>画布的显示比例；单击可更改。</translation>
    </message>
    <message>
        <source>How many times faster than the original, both measured by turns.</source>
        <translation>比原网络快多少倍，两者轮流测量。</translation>
    </message>
    <message>
        <source>How many times smaller the file is than that of the original.</source>
        <translation>文件比原网络的小多少倍。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a folder of data</source>
        <translation>导入数据文件夹</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>Import data of your own…</source>
        <translation>导入自己的数据…</translation>
    </message>
    <message>
        <source>Import data…</source>
        <translation>导入数据…</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import folder of data…</source>
        <translation>导入数据文件夹…</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>In</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>In Design, drag Input from the palette onto the canvas. Or press Tab on the canvas, type its name and press Enter.</source>
        <translation>在“设计”中，把“输入”从模块面板拖到画布上。或在画布上按 Tab 键，输入名称并按 Enter。</translation>
    </message>
    <message>
        <source>In {bits} bits one step is {step}; rounding errs by {part} of the values.</source>
        <translation>{bits} 位时一步为 {step}；舍入误差为数值的 {part}。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation>输入与输出</translation>
    </message>
    <message>
        <source>Inputs come to lie one behind the other, along one axis.</source>
        <translation>各输入沿一个轴前后相接。</translation>
    </message>
    <message>
        <source>Inputs of equal shape lie on top of each other, along a new axis.</source>
        <translation>形状相同的输入沿一个新轴叠放。</translation>
    </message>
    <message>
        <source>Inside {name}. Esc leads back.</source>
        <translation>位于 {name} 内部。按 Esc 返回。</translation>
    </message>
    <message>
        <source>Inside “{title}”</source>
        <translation>位于“{title}”内部</translation>
    </message>
    <message>
        <source>Integers for deployment: int8</source>
        <translation>部署用的整数：int8</translation>
    </message>
    <message>
        <source>It cannot be kept that you trust this code ({reason}).</source>
        <translation>无法保存对此代码的信任（{reason}）。</translation>
    </message>
    <message>
        <source>It crashed the process in which its shapes were to be found.</source>
        <translation>它使用于推断形状的进程崩溃了。</translation>
    </message>
    <message>
        <source>It has no weights that this step could change.</source>
        <translation>它没有这一步可以改变的权重。</translation>
    </message>
    <message>
        <source>It is told which steps hold something, and which only fill up.</source>
        <translation>指出哪些步有内容，哪些只是填充。</translation>
    </message>
    <message>
        <source>It reads {part} of the digits that it has never seen.</source>
        <translation>它能读对 {part} 从未见过的数字。</translation>
    </message>
    <message numerus="yes">
        <source>It stands {n} times in this project. An edit inside one changes all.</source>
        <extracomment>One: It stands {n} time in this project. An edit inside one changes all.</extracomment>
        <translation>
            <numerusform>它在此项目中出现 {n} 次。编辑其中一个会改变全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>It will read handwritten digits. You draw it, train it and look at what it learnt. Do each step yourself, or let “Do it for me” show it. By keys alone: {key} leads to this card, Tab from button to button.</source>
        <translation>它将识别手写数字。由你绘制、训练，并查看它学到了什么。每一步都可以自己做，也可以让“替我完成”演示。只用键盘时：{key} 转到此卡片，Tab 在按钮之间移动。</translation>
    </message>
    <message>
        <source>Its cost is known once its inputs are.</source>
        <translation>输入确定之后才能得知其开销。</translation>
    </message>
    <message>
        <source>Its width cannot change: it is set by the data or by other blocks.</source>
        <translation>它的宽度不能改变：由数据或其他模块决定。</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Keeps it in the palette, for every project.</source>
        <translation>将它保留在模块面板中，供所有项目使用。</translation>
    </message>
    <message>
        <source>Keeps the selected composite in the palette, for every project.</source>
        <translation>将所选复合模块保留在模块面板中，供所有项目使用。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Language: English</translation>
    </message>
    <message>
        <source>Language: as the system</source>
        <translation>语言：跟随系统</translation>
    </message>
    <message>
        <source>Larger…</source>
        <translation>放大…</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>自动布局</translation>
    </message>
    <message numerus="yes">
        <source>Lay out {n} blocks</source>
        <extracomment>One: Lay out {n} block</extracomment>
        <translation>
            <numerusform>自动布局 {n} 个模块</numerusform>
        </translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Layers and their cost</source>
        <translation>层及其开销</translation>
    </message>
    <message>
        <source>Layers of {1}</source>
        <translation>{1} 的各层</translation>
    </message>
    <message numerus="yes">
        <source>Laying out {n} blocks…</source>
        <extracomment>One: Laying out {n} block…</extracomment>
        <translation>
            <numerusform>正在布局 {n} 个模块…</numerusform>
        </translation>
    </message>
    <message>
        <source>Lays the selected runs side by side; one alone, beside the drawing.</source>
        <translation>把所选运行并排比较；只选一个时与当前的图比较。</translation>
    </message>
    <message>
        <source>Lead a hint to another block</source>
        <translation>让提示通向另一个模块</translation>
    </message>
    <message>
        <source>Lead it to “{block}”</source>
        <translation>改为指向“{block}”</translation>
    </message>
    <message>
        <source>Leads the data past the selected blocks and takes them out.</source>
        <translation>让数据绕过所选模块，并将其移除。</translation>
    </message>
    <message>
        <source>Leads the selected wire through a point that can be dragged.</source>
        <translation>使所选连线经过一个可拖动的点。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Least exact in 8 bits: {block}, {heard}</source>
        <translation>8 位时最不精确：{block}，{heard}</translation>
    </message>
    <message>
        <source>Leave composite</source>
        <translation>离开复合模块</translation>
    </message>
    <message>
        <source>Left arrow goes to the teacher: choose the block that shall guide {block}.</source>
        <translation>按左箭头转到教师：请选择用来引导 {block} 的模块。</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Let the pictures in</source>
        <translation>让图片进来</translation>
    </message>
    <message>
        <source>Let this block stay real.</source>
        <translation>让此模块保持实数。</translation>
    </message>
    <message>
        <source>Lets the network of another project be the student.</source>
        <translation>让另一个项目的网络作为学生。</translation>
    </message>
    <message>
        <source>Letters, digits and _; whatever uses it follows a new name.</source>
        <translation>字母、数字和 _；改名后，用到它的地方会随之更新。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性 Linear</translation>
    </message>
    <message>
        <source>Lists bundled networks, each adapted to the data; one takes the place of the drawing.</source>
        <translation>列出自带的网络，均已适配数据；选中的网络会取代当前的图。</translation>
    </message>
    <message>
        <source>Lists every action with its key; type to find one.</source>
        <translation>列出所有操作及其快捷键；输入文字即可查找。</translation>
    </message>
    <message>
        <source>Lists ready recipes; one takes the place of that of the project.</source>
        <translation>列出现成的方案；选中的取代项目的方案。</translation>
    </message>
    <message>
        <source>Lists the key of every action; each can be changed.</source>
        <translation>列出每个操作的快捷键；均可更改。</translation>
    </message>
    <message>
        <source>Lists them; type to find one.</source>
        <translation>列出它们；输入文字即可查找。</translation>
    </message>
    <message>
        <source>Loading the network and its data…</source>
        <translation>正在载入网络及其数据…</translation>
    </message>
    <message>
        <source>Loading the weights…</source>
        <translation>正在加载权重…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Looking at what flows through each block…</source>
        <translation>正在查看流经各模块的数值…</translation>
    </message>
    <message>
        <source>Looking at “{name}”</source>
        <translation>正在查看“{name}”</translation>
    </message>
    <message>
        <source>Looking for what mends it…</source>
        <translation>正在寻找修复办法…</translation>
    </message>
    <message>
        <source>Looking into this stage…</source>
        <translation>正在分析此阶段…</translation>
    </message>
    <message>
        <source>Looking into “{stage}”</source>
        <translation>正在分析“{stage}”</translation>
    </message>
    <message>
        <source>Looks at a file of your own and finds out how it is read (Ctrl+I).</source>
        <translation>查看你自己的文件，并自动判断读取方式 (Ctrl+I)。</translation>
    </message>
    <message>
        <source>Looks at a file of your own and makes it the data of the project.</source>
        <translation>查看你自己的文件，并将其设为项目的数据。</translation>
    </message>
    <message>
        <source>Looks at training examples once more, after the run was trained further.</source>
        <translation>运行继续训练之后，重新查看训练样本。</translation>
    </message>
    <message>
        <source>Loses the same units as {blocks}: their widths have to be equal.</source>
        <translation>与 {blocks} 失去相同的单元：它们的宽度必须相等。</translation>
    </message>
    <message>
        <source>Loses the same units as {blocks}: what they give comes together in {joint}.</source>
        <translation>与 {blocks} 失去相同的单元：它们的输出在 {joint} 中汇合。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>越低越好。</translation>
    </message>
    <message>
        <source>Lower panel</source>
        <translation>下方面板</translation>
    </message>
    <message>
        <source>Main parameters</source>
        <translation>主要参数</translation>
    </message>
    <message>
        <source>Make a composite</source>
        <translation>创建复合模块</translation>
    </message>
    <message>
        <source>Make a composite of {1}</source>
        <translation>用 {1} 创建复合模块</translation>
    </message>
    <message>
        <source>Make the network smaller instead</source>
        <translation>改为缩小该网络</translation>
    </message>
    <message>
        <source>Make this one separate</source>
        <translation>使此副本独立</translation>
    </message>
    <message>
        <source>Makes one block of the selected ones.</source>
        <translation>将所选模块合成一个模块。</translation>
    </message>
    <message>
        <source>Makes the chosen run smaller, step by step, and measures every stage.</source>
        <translation>逐步压缩所选的运行，并测量每个阶段。</translation>
    </message>
    <message>
        <source>Makes the gaps between the selected blocks equal from left to right.</source>
        <translation>使所选模块从左到右间距相等。</translation>
    </message>
    <message>
        <source>Makes the gaps between the selected blocks equal from top to bottom.</source>
        <translation>使所选模块从上到下间距相等。</translation>
    </message>
    <message>
        <source>Makes the run smaller, step by step, and measures every stage (F9).</source>
        <translation>逐步压缩运行，并测量每个阶段（F9）。</translation>
    </message>
    <message>
        <source>Makes the text on the clipboard the recipe of the project.</source>
        <translation>将剪贴板上的文本作为项目的方案。</translation>
    </message>
    <message>
        <source>Making them…</source>
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>Making “{title}” smaller</source>
        <translation>正在压缩“{title}”</translation>
    </message>
    <message>
        <source>Map of the drawing</source>
        <translation>图的小地图</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marks blocks in trouble as the canvas does.</source>
        <translation>像画布那样标出有问题的模块。</translation>
    </message>
    <message>
        <source>Marks of problems</source>
        <translation>问题标记</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>可以留空。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Measure before training</source>
        <translation>训练前测量</translation>
    </message>
    <message>
        <source>Measure first</source>
        <translation>先测量</translation>
    </message>
    <message>
        <source>Measure ranges</source>
        <translation>测量取值范围</translation>
    </message>
    <message>
        <source>Measure sensitivity</source>
        <translation>测量敏感度</translation>
    </message>
    <message>
        <source>Measure time per block</source>
        <translation>测量每个模块的用时</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量结果</translation>
    </message>
    <message numerus="yes">
        <source>Measured on the test part, median of {n} seeds: {reached}.</source>
        <extracomment>One: Measured on the test part with {n} seed: {reached}.</extracomment>
        <translation>
            <numerusform>在测试集上测量，{n} 个种子的中位数：{reached}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured on validation</source>
        <translation>在验证集上的测量结果</translation>
    </message>
    <message>
        <source>Measured time</source>
        <translation>实测用时</translation>
    </message>
    <message>
        <source>Measured: {note}.</source>
        <translation>已测量：{note}。</translation>
    </message>
    <message>
        <source>Measures how long each block takes for a batch, forward and back, on the device of the recipe.</source>
        <translation>在训练方案所选设备上，测量每个模块处理一批数据（前向和反向）的用时。</translation>
    </message>
    <message>
        <source>Measures how much accuracy each block loses where a part of its units goes (Ctrl+F9).</source>
        <translation>测量去掉一部分单元时每个模块损失多少准确率（Ctrl+F9）。</translation>
    </message>
    <message>
        <source>Measures how much accuracy each block loses where a part of its units goes.</source>
        <translation>测量去掉一部分单元时每个模块损失多少准确率。</translation>
    </message>
    <message>
        <source>Measures the best weights of this run on the data as they are now.</source>
        <translation>在当前数据上测量此次运行的最佳权重。</translation>
    </message>
    <message>
        <source>Measures the best weights of this run on the test part.</source>
        <translation>在测试集上测量此次运行的最佳权重。</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>Measuring a few steps…</source>
        <translation>正在测量几步…</translation>
    </message>
    <message>
        <source>Measuring before training</source>
        <translation>训练前的测量</translation>
    </message>
    <message>
        <source>Measuring how long each block takes…</source>
        <translation>正在测量每个模块的用时…</translation>
    </message>
    <message>
        <source>Measuring ranges</source>
        <translation>正在测量取值范围</translation>
    </message>
    <message>
        <source>Measuring sensitivity</source>
        <translation>正在测量敏感度</translation>
    </message>
    <message>
        <source>Measuring what {block} bears</source>
        <translation>正在测量 {block} 的承受力</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory of an example</source>
        <translation>每个样本的内存</translation>
    </message>
    <message>
        <source>Mend the network first: only one that runs is measured.</source>
        <translation>请先修复网络：只有能运行的网络才能测量。</translation>
    </message>
    <message>
        <source>Mend the steps above, and what comes of them is told here.</source>
        <translation>修好上面的步骤后，这里会显示结果。</translation>
    </message>
    <message>
        <source>Mend what does not fit</source>
        <translation>修复不匹配之处</translation>
    </message>
    <message>
        <source>Mends this problem; it was tried and works. Undo takes it back.</source>
        <translation>修复此问题；已试过并且有效。可以撤销。</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Minimap</source>
        <translation>小地图</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Most connections go, and the others share a few values.</source>
        <translation>去掉大部分连接，其余连接共享少数几个值。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Move point</source>
        <translation>移动点</translation>
    </message>
    <message>
        <source>Move {1}</source>
        <translation>移动 {1}</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} items</source>
        <extracomment>One: Move {what}</extracomment>
        <translation>
            <numerusform>移动 {n} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Moves the keys to the next panel, where they were left.</source>
        <translation>键盘焦点移到下一个面板中上次所在之处。</translation>
    </message>
    <message>
        <source>Moves the keys to the panel before.</source>
        <translation>键盘焦点移到上一个面板。</translation>
    </message>
    <message>
        <source>Moves the selection to the clipboard.</source>
        <translation>将所选内容移到剪贴板。</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>乘加</translation>
    </message>
    <message>
        <source>Multiply-adds for one example.</source>
        <translation>每个样本的乘加次数。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name a number once, such as hidden = 128, and type hidden or 2*hidden in any field; change it here and everything follows.</source>
        <translation>给一个数取个名称，例如 hidden = 128，就可以在任何字段中填写 hidden 或 2*hidden；在这里更改，用到它的地方都会随之更新。</translation>
    </message>
    <message>
        <source>Name of the block</source>
        <translation>模块名称</translation>
    </message>
    <message>
        <source>Name of the composite</source>
        <translation>复合模块名称</translation>
    </message>
    <message>
        <source>Name of the value</source>
        <translation>值的名称</translation>
    </message>
    <message>
        <source>Names a number that several blocks and the recipe can use.</source>
        <translation>给多个模块和训练方案都能使用的数命名。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Neurodraft</source>
        <translation>Neurodraft</translation>
    </message>
    <message>
        <source>Neurodraft projects (*{1})</source>
        <translation>Neurodraft 项目 (*{1})</translation>
    </message>
    <message>
        <source>Neurodraft projects (*{suffix})</source>
        <translation>Neurodraft 项目 (*{suffix})</translation>
    </message>
    <message>
        <source>Neurodraft {1}</source>
        <translation>Neurodraft {1}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>从模板新建</translation>
    </message>
    <message>
        <source>New from template: {name}</source>
        <translation>从模板新建：{name}</translation>
    </message>
    <message>
        <source>New key of the chosen action</source>
        <translation>所选操作的新快捷键</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>下一个面板</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一处 (Enter)</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>No block answers to this. Try what it should do, such as “pool”.</source>
        <translation>没有匹配的模块。试试输入它的作用，例如“池化”。</translation>
    </message>
    <message>
        <source>No block here costs any.</source>
        <translation>这里没有模块产生这种开销。</translation>
    </message>
    <message>
        <source>No bundled network fits these data; draw one from an Input block on.</source>
        <translation>没有适合这些数据的自带网络；请从“输入”模块开始绘制。</translation>
    </message>
    <message>
        <source>No colours</source>
        <translation>不着色</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>尚无文件。</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>尚无文件</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>清除快捷键</translation>
    </message>
    <message>
        <source>No problems. The network fits together.</source>
        <translation>没有问题。网络各部分相互匹配。</translation>
    </message>
    <message>
        <source>No run has all these words. Search for fewer of them.</source>
        <translation>没有运行包含所有这些词。请减少搜索词。</translation>
    </message>
    <message>
        <source>No step yet: add a method, or begin with a ready recipe.</source>
        <translation>还没有步骤：请添加方法，或从现成方案开始。</translation>
    </message>
    <message>
        <source>No template answers to this. Try a task, such as “text”.</source>
        <translation>没有匹配的模板。试试输入任务，例如“文本”。</translation>
    </message>
    <message>
        <source>No trained run fits this drawing and its data: train the network first.</source>
        <translation>没有与此图及其数据相符的已训练运行：请先训练网络。</translation>
    </message>
    <message>
        <source>No width of this network can become smaller; take a project file as the student.</source>
        <translation>该网络的宽度都无法缩小；请选用一个项目文件作为学生。</translation>
    </message>
    <message>
        <source>No wires lead from one of the selected to another.</source>
        <translation>所选模块之间没有连线。</translation>
    </message>
    <message>
        <source>No wires lead from the selected blocks to “{block}”.</source>
        <translation>所选模块没有连到“{block}”的连线。</translation>
    </message>
    <message>
        <source>Not measured yet; Ctrl+F9 measures it.</source>
        <translation>尚未测量；按 Ctrl+F9 测量。</translation>
    </message>
    <message>
        <source>Not measured yet; {key} measures it.</source>
        <translation>尚未测量；按 {key} 测量。</translation>
    </message>
    <message>
        <source>Not zero</source>
        <translation>非零</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>便签：{text}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing answers to this.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <source>Nothing answers to “{query}” any more.</source>
        <translation>已没有与“{query}”匹配的内容。</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>尚未绘制</translation>
    </message>
    <message>
        <source>Nothing has been trained here yet. While training runs, the loss and what is measured are drawn here.</source>
        <translation>这里还没有训练过。训练期间，损失和测量结果会绘制在这里。</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What trainings, measurements and exports say is kept here.</source>
        <translation>还没有发生任何事。训练、测量和导出的消息会保留在这里。</translation>
    </message>
    <message>
        <source>Nothing is drawn yet for these data.</source>
        <translation>还没有为这些数据绘制网络。</translation>
    </message>
    <message>
        <source>Nothing is drawn yet that could be laid out.</source>
        <translation>还没有可以布局的内容。</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Each block is listed here with its shape, its parameters and what it costs; click a row to go to it.</source>
        <translation>尚未绘制。每个模块会列在这里，并给出形状、参数和开销；单击一行可转到该模块。</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. The network is printed here as PyTorch source.</source>
        <translation>尚未绘制。网络会以 PyTorch 源代码的形式显示在这里。</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. What does not fit together is listed here while you draw, with a button that mends it.</source>
        <translation>尚未绘制。绘制时，不匹配之处会列在这里，并带有修复按钮。</translation>
    </message>
    <message>
        <source>Nothing is in trouble here.</source>
        <translation>这里没有问题。</translation>
    </message>
    <message>
        <source>Nothing trained yet. Train this network first (F5).</source>
        <translation>还没有训练过。请先训练此网络（F5）。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Numbers are made smaller or larger until their size is about one.</source>
        <translation>缩放各数，使其大小约为一。</translation>
    </message>
    <message>
        <source>Numbers are multiplied and shifted by learned amounts.</source>
        <translation>各数乘以并加上学得的量。</translation>
    </message>
    <message>
        <source>Numbers at the same place are taken together: {sign}.</source>
        <translation>同一位置的数合在一起：{sign}。</translation>
    </message>
    <message>
        <source>Numbers of the future to tell: {output}</source>
        <translation>要预测的未来数值：{output}</translation>
    </message>
    <message>
        <source>Numbers that were anywhere lie around zero with a spread of one.</source>
        <translation>原本随意分布的数变为以零为中心、标准差为一。</translation>
    </message>
    <message>
        <source>Numbers to tell: {output}</source>
        <translation>要预测的数值：{output}</translation>
    </message>
    <message>
        <source>Of {all} runs the first {most} are compared.</source>
        <translation>共 {all} 次运行，比较前 {most} 次。</translation>
    </message>
    <message>
        <source>Of {all} runs the first {most} are drawn.</source>
        <translation>共 {all} 次运行，绘制前 {most} 次。</translation>
    </message>
    <message>
        <source>Of {asked} examples of the test part none is answered otherwise.</source>
        <translation>测试集的 {asked} 个样本中，没有一个的回答改变。</translation>
    </message>
    <message>
        <source>Of {asked} examples of the test part {lost} are told less exactly than before, and {won} more exactly; these changed most.</source>
        <translation>测试集的 {asked} 个样本中，{lost} 个不如以前准确，{won} 个比以前准确；下面是变化最大的。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Offers what mends the selected block, or the next one in trouble.</source>
        <translation>给出所选模块或下一个有问题模块的修复办法。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>位于前沿</translation>
    </message>
    <message>
        <source>On the test part.</source>
        <translation>在测试集上。</translation>
    </message>
    <message>
        <source>One answer for each digit</source>
        <translation>每个数字一个答案</translation>
    </message>
    <message>
        <source>One bit a weight</source>
        <translation>每个权重一位</translation>
    </message>
    <message>
        <source>One cell reads the steps {way} and hands on what it remembers.</source>
        <translation>一个单元{way}读取各步，并把记住的内容传下去。</translation>
    </message>
    <message>
        <source>One learned step is put before all others.</source>
        <translation>在所有步之前加上一个学得的步。</translation>
    </message>
    <message>
        <source>One of them as tokens</source>
        <translation>其中一个样本的词元</translation>
    </message>
    <message>
        <source>One press of keys is enough; press another.</source>
        <translation>只能按一次组合键；请按其他键。</translation>
    </message>
    <message>
        <source>One weighted mean is taken over all steps.</source>
        <translation>对所有步取一个加权均值。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open Evaluation below: each row is a digit, each column an answer. What lies beside the diagonal was read wrong.</source>
        <translation>打开下方的“评估”：每行是一个数字，每列是一个答案。不在对角线上的就是读错的。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Open composite</source>
        <translation>打开复合模块</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open its drawing</source>
        <translation>打开其图</translation>
    </message>
    <message>
        <source>Open its project</source>
        <translation>打开其项目</translation>
    </message>
    <message>
        <source>Open network</source>
        <translation>打开网络</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open recent: {name}</source>
        <translation>打开最近项目：{name}</translation>
    </message>
    <message>
        <source>Opens a project (Ctrl+O).</source>
        <translation>打开项目 (Ctrl+O)。</translation>
    </message>
    <message>
        <source>Opens a project file.</source>
        <translation>打开项目文件。</translation>
    </message>
    <message>
        <source>Opens an empty project in a window of its own.</source>
        <translation>在新窗口中打开空项目。</translation>
    </message>
    <message>
        <source>Opens the code in a window of its own.</source>
        <translation>在独立窗口中打开代码。</translation>
    </message>
    <message>
        <source>Opens the network of the chosen stage in a window.</source>
        <translation>在窗口中打开所选阶段的网络。</translation>
    </message>
    <message>
        <source>Opens the network of this run in a window of its own.</source>
        <translation>在单独的窗口中打开此运行的网络。</translation>
    </message>
    <message>
        <source>Opens the project as it was when the run began, in a window.</source>
        <translation>在窗口中打开此次运行开始时的项目。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Original network</source>
        <translation>原网络</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Outdated: this was measured of the network of the run, not of the drawing.</source>
        <translation>已过时：这是对运行的网络测得的，不是对当前的图。</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output shapes</source>
        <translation>输出形状</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间变化</translation>
    </message>
    <message>
        <source>PDF  ·  for papers and print</source>
        <translation>PDF  ·  用于论文和打印</translation>
    </message>
    <message>
        <source>PNG  ·  as pixels</source>
        <translation>PNG  ·  以像素保存</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>模块面板</translation>
    </message>
    <message>
        <source>Palette of blocks</source>
        <translation>模块面板</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parameters and multiply-adds</source>
        <translation>参数与乘加</translation>
    </message>
    <message>
        <source>Parameters inside</source>
        <translation>内部参数</translation>
    </message>
    <message>
        <source>Part that is measured</source>
        <translation>要测量的部分</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>各组成部分及其许可证</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste keeping inputs</source>
        <translation>粘贴并保留输入</translation>
    </message>
    <message>
        <source>Paste recipe from text</source>
        <translation>从文本粘贴方案</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Pausing after this step…</source>
        <translation>将在当前步之后暂停…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message numerus="yes">
        <source>Pin {n} items</source>
        <extracomment>One: Pin {what}</extracomment>
        <translation>
            <numerusform>固定 {n} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Places of the picture become channels, and the picture shrinks.</source>
        <translation>图片中的位置变成通道，图片随之变小。</translation>
    </message>
    <message>
        <source>Plot: {title}</source>
        <translation>图：{title}</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>各类别的精确率、召回率和 F1</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Press Train, or F5. The network sees all examples ten times and gets a little better each time.</source>
        <translation>点击“训练”或按 F5。网络会把所有样本看十遍，每一遍都会好一点。</translation>
    </message>
    <message>
        <source>Press the keys that shall do this.</source>
        <translation>请按下要用于此操作的键。</translation>
    </message>
    <message>
        <source>Preview of the data</source>
        <translation>数据预览</translation>
    </message>
    <message>
        <source>Preview of the drawing</source>
        <translation>图的预览</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>上一个面板</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一处 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Problem at “{block}”: {text}</source>
        <translation>“{block}”处有问题：{text}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>测量进度</translation>
    </message>
    <message>
        <source>Progress of the recipe</source>
        <translation>方案的进度</translation>
    </message>
    <message>
        <source>Progress of training</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>剪枝</translation>
    </message>
    <message>
        <source>Put back the usual value</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Put back the usual value, {value}</source>
        <translation>恢复默认值 {value}</translation>
    </message>
    <message>
        <source>Put back {name}</source>
        <translation>放回 {name}</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Put {block} before {other}</source>
        <translation>把{block}放在 {other} 之前</translation>
    </message>
    <message>
        <source>Puts a note on the canvas.</source>
        <translation>在画布上放一张便签。</translation>
    </message>
    <message>
        <source>Puts another method into the recipe, behind the chosen step.</source>
        <translation>在所选步骤之后向方案中加入一个方法。</translation>
    </message>
    <message>
        <source>Puts back the usual value of every parameter.</source>
        <translation>所有参数恢复默认值。</translation>
    </message>
    <message>
        <source>Puts every block, or the selected ones, where the data's way is easy to follow.</source>
        <translation>把所有或所选模块摆到便于看清数据走向的位置。</translation>
    </message>
    <message>
        <source>Puts the drawing on the clipboard, as PNG and as SVG.</source>
        <translation>把图以 PNG 和 SVG 放到剪贴板。</translation>
    </message>
    <message>
        <source>Puts the lower panel back</source>
        <translation>将下方面板放回</translation>
    </message>
    <message>
        <source>Puts the recipe on the clipboard, as the command line takes it.</source>
        <translation>将方案放到剪贴板，格式与命令行相同。</translation>
    </message>
    <message>
        <source>Puts the selected blocks one below the other, their centres on one line.</source>
        <translation>把所选模块上下排列，中心处在一条线上。</translation>
    </message>
    <message>
        <source>Puts the selected blocks side by side, their middles on one line.</source>
        <translation>把所选模块左右排列，中心处在一条线上。</translation>
    </message>
    <message>
        <source>Puts the selected runs into the trash, where they stay 30 days.</source>
        <translation>将所选运行移入回收站，保留 30 天。</translation>
    </message>
    <message>
        <source>Puts the selection, or all, on the clipboard as a picture.</source>
        <translation>把所选内容或全部作为图片放到剪贴板。</translation>
    </message>
    <message>
        <source>Puts what is inside the selected composite in its place.</source>
        <translation>用所选复合模块内部的内容取代它。</translation>
    </message>
    <message>
        <source>PyTorch source</source>
        <translation>PyTorch 源代码</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>Python {1} ({2})</source>
        <translation>Python {1} ({2})</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Qt {1}, platform {2}</source>
        <translation>Qt {1}，平台 {2}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Random numbers are mixed into the input while training.</source>
        <translation>训练时在输入中混入随机数。</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>取值范围</translation>
    </message>
    <message>
        <source>Ranges of blocks</source>
        <translation>模块取值范围</translation>
    </message>
    <message>
        <source>Ranges of each block</source>
        <translation>各模块的取值范围</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Reading the data</source>
        <translation>正在读取数据</translation>
    </message>
    <message>
        <source>Reading the data…</source>
        <translation>正在读取数据…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reads the files again, after they were changed outside.</source>
        <translation>文件在外部更改后，重新读取。</translation>
    </message>
    <message>
        <source>Reads the folder again.</source>
        <translation>重新读取文件夹。</translation>
    </message>
    <message>
        <source>Reads the folder {folder} again.</source>
        <translation>重新读取文件夹 {folder}。</translation>
    </message>
    <message>
        <source>Ready recipes…</source>
        <translation>现成方案…</translation>
    </message>
    <message>
        <source>Ready to train.</source>
        <translation>可以开始训练。</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>训练方案</translation>
    </message>
    <message>
        <source>Recipe of compression</source>
        <translation>压缩方案</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>重做：{what}</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Remove all hints</source>
        <translation>移除所有提示</translation>
    </message>
    <message>
        <source>Remove the hint</source>
        <translation>移除该提示</translation>
    </message>
    <message>
        <source>Remove the hint from {there} to {here}</source>
        <translation>移除从 {there} 到 {here} 的提示</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename frame</source>
        <translation>重命名框</translation>
    </message>
    <message>
        <source>Rename, tag, write a note, open the project, delete.</source>
        <translation>重命名、加标签、写备注、打开项目、删除。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Resize {1}</source>
        <translation>调整 {1} 的大小</translation>
    </message>
    <message numerus="yes">
        <source>Resize {n} frames</source>
        <extracomment>One: Resize {n} frame</extracomment>
        <translation>
            <numerusform>调整 {n} 个框的大小</numerusform>
        </translation>
    </message>
    <message>
        <source>Resize {what}</source>
        <translation>调整 {what} 的大小</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>Right arrow goes to the student: choose the block that shall learn from {block}.</source>
        <translation>按右箭头转到学生：请选择要向 {block} 学习的模块。</translation>
    </message>
    <message>
        <source>Rise of the loss on {part} with {share} of the units of a block gone.</source>
        <translation>去掉一个模块 {share} 的单元时，在{part}集上损失值的上升。</translation>
    </message>
    <message>
        <source>Row after row, all numbers come to lie in one line.</source>
        <translation>逐行把所有数排成一行。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run recipe</source>
        <translation>执行方案</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>SVG  ·  for the web and for editing</source>
        <translation>SVG  ·  用于网页和编辑</translation>
    </message>
    <message>
        <source>Samples after epoch {epoch}</source>
        <translation>第 {epoch} 轮后的样例</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>保存并关闭</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save composite to library</source>
        <translation>将复合模块保存到库</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>将数据保存为 CSV…</translation>
    </message>
    <message>
        <source>Save drawing as…</source>
        <translation>将图另存为…</translation>
    </message>
    <message>
        <source>Save or copy what is shown</source>
        <translation>保存或复制所显示的内容</translation>
    </message>
    <message>
        <source>Save or copy: {what}</source>
        <translation>保存或复制：{what}</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>保存图</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save the source</source>
        <translation>保存源代码</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Save to library</source>
        <translation>保存到库</translation>
    </message>
    <message>
        <source>Says which parameters of the blocks inside it shows outside.</source>
        <translation>指定其内部模块的哪些参数显示在外部。</translation>
    </message>
    <message>
        <source>Screen {1}×{2} at {3}</source>
        <translation>屏幕 {1}×{2}，缩放 {3}</translation>
    </message>
    <message>
        <source>See what it mistakes</source>
        <translation>看看它弄错了什么</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选取</translation>
    </message>
    <message>
        <source>Select a block first.</source>
        <translation>请先选择一个模块。</translation>
    </message>
    <message>
        <source>Select a block or a wire first; nothing selected is connected.</source>
        <translation>请先选择模块或连线；所选内容没有任何连接。</translation>
    </message>
    <message>
        <source>Select a block to see and change its parameters.</source>
        <translation>选择一个模块以查看和更改其参数。</translation>
    </message>
    <message>
        <source>Select a block, then F1 tells what it does.</source>
        <translation>先选择一个模块，再按 F1 查看其作用。</translation>
    </message>
    <message>
        <source>Select a frame to give it a colour.</source>
        <translation>请选择要着色的框。</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select between</source>
        <translation>选择之间的模块</translation>
    </message>
    <message>
        <source>Select downstream</source>
        <translation>选择下游</translation>
    </message>
    <message>
        <source>Select one composite to open it.</source>
        <translation>请选择一个复合模块来打开。</translation>
    </message>
    <message>
        <source>Select one composite to save it to your library.</source>
        <translation>请选择一个复合模块保存到库中。</translation>
    </message>
    <message>
        <source>Select one wire to lead it through a point.</source>
        <translation>请选择一条连线，让它经过一个点。</translation>
    </message>
    <message>
        <source>Select same kind</source>
        <translation>选择同类</translation>
    </message>
    <message>
        <source>Select something to copy first.</source>
        <translation>请先选择要复制的内容。</translation>
    </message>
    <message>
        <source>Select something to duplicate first.</source>
        <translation>请先选择要制作副本的内容。</translation>
    </message>
    <message>
        <source>Select the blocks to bypass first.</source>
        <translation>请先选择要旁路的模块。</translation>
    </message>
    <message>
        <source>Select the blocks to collapse first.</source>
        <translation>请先选择要折叠的模块。</translation>
    </message>
    <message>
        <source>Select the blocks to frame first.</source>
        <translation>请先选择要加框的模块。</translation>
    </message>
    <message>
        <source>Select the composites to take apart first.</source>
        <translation>请先选择要拆开的复合模块。</translation>
    </message>
    <message>
        <source>Select the one block to connect first.</source>
        <translation>请先选择要连接的那一个模块。</translation>
    </message>
    <message>
        <source>Select three or more blocks to distribute them.</source>
        <translation>请选择三个或更多模块来等距分布。</translation>
    </message>
    <message>
        <source>Select two blocks to select what lies between them.</source>
        <translation>请选择两个模块，以选择它们之间的模块。</translation>
    </message>
    <message>
        <source>Select two or more blocks to align them.</source>
        <translation>请选择两个或更多模块来对齐。</translation>
    </message>
    <message>
        <source>Select two runs in the list below and press Compare. One run alone is compared with the drawing as it is now.</source>
        <translation>在下面的列表中选择两次运行并点击“比较”。只选一次运行时，会与当前的图比较。</translation>
    </message>
    <message>
        <source>Select upstream</source>
        <translation>选择上游</translation>
    </message>
    <message>
        <source>Select what to pin first.</source>
        <translation>请先选择要固定的内容。</translation>
    </message>
    <message>
        <source>Select wires that are led through points to straighten them.</source>
        <translation>请选择经过点的连线来拉直。</translation>
    </message>
    <message>
        <source>Selects every block of the kinds that are selected.</source>
        <translation>选择与所选模块同类的所有模块。</translation>
    </message>
    <message>
        <source>Selects every block on a way from one selected block to another.</source>
        <translation>选择所选模块之间路径上的所有模块。</translation>
    </message>
    <message>
        <source>Selects everything on the canvas.</source>
        <translation>选中画布上的所有内容。</translation>
    </message>
    <message>
        <source>Selects everything that feeds the selected blocks, too.</source>
        <translation>一并选择为所选模块供给输入的所有模块。</translation>
    </message>
    <message>
        <source>Selects everything that the selected blocks feed, too.</source>
        <translation>一并选择由所选模块供给输入的所有模块。</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感度</translation>
    </message>
    <message>
        <source>Sensitivity is not measured yet: choose “Measure sensitivity” (Ctrl+F9).</source>
        <translation>敏感度尚未测量：请选择“测量敏感度”（Ctrl+F9）。</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Series: {names}</source>
        <translation>序列：{names}</translation>
    </message>
    <message>
        <source>Set {name} of the student</source>
        <translation>设置学生的{name}</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Show block</source>
        <translation>显示模块</translation>
    </message>
    <message>
        <source>Show curves</source>
        <translation>显示曲线</translation>
    </message>
    <message>
        <source>Show in the lower panel</source>
        <translation>在下方面板中显示</translation>
    </message>
    <message>
        <source>Show its stages</source>
        <translation>显示其各阶段</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Show on samples</source>
        <translation>在样本上显示</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Show stages</source>
        <translation>显示阶段</translation>
    </message>
    <message>
        <source>Show the block inside</source>
        <translation>显示内部的模块</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>显示代码</translation>
    </message>
    <message>
        <source>Show what is equal</source>
        <translation>显示相同的项</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Shown is the last network that fitted.</source>
        <translation>显示的是上一个匹配的网络。</translation>
    </message>
    <message>
        <source>Shows a few examples as they are and as they would be learnt from; again shows others.</source>
        <translation>显示几个样本的原样，以及用于学习的样子；再次点击显示其他样本。</translation>
    </message>
    <message>
        <source>Shows both networks as a whole (F).</source>
        <translation>完整显示两个网络 (F)。</translation>
    </message>
    <message>
        <source>Shows both networks of a distillation side by side; hints are drawn between them.</source>
        <translation>并排显示蒸馏的两个网络；可在其间绘制提示。</translation>
    </message>
    <message>
        <source>Shows how training goes.</source>
        <translation>显示训练的进展。</translation>
    </message>
    <message>
        <source>Shows no more of the selected blocks than their titles, or all again.</source>
        <translation>只显示所选模块的标题，或重新显示全部内容。</translation>
    </message>
    <message>
        <source>Shows or hides the form.</source>
        <translation>显示或隐藏表单。</translation>
    </message>
    <message>
        <source>Shows or hides the lower panel.</source>
        <translation>显示或隐藏下方面板。</translation>
    </message>
    <message>
        <source>Shows or hides the map of the drawing.</source>
        <translation>显示或隐藏图的小地图。</translation>
    </message>
    <message>
        <source>Shows or hides the palette.</source>
        <translation>显示或隐藏模块面板。</translation>
    </message>
    <message>
        <source>Shows recent projects, templates, example data and the tour.</source>
        <translation>显示最近的项目、模板、示例数据和导览。</translation>
    </message>
    <message>
        <source>Shows teacher and student side by side.</source>
        <translation>并排显示教师与学生。</translation>
    </message>
    <message>
        <source>Shows the blocks as they are.</source>
        <translation>按原样显示模块。</translation>
    </message>
    <message>
        <source>Shows the canvas at half its size.</source>
        <translation>以一半大小显示画布。</translation>
    </message>
    <message>
        <source>Shows the canvas at its usual size.</source>
        <translation>以通常大小显示画布。</translation>
    </message>
    <message>
        <source>Shows the canvas larger.</source>
        <translation>放大画布。</translation>
    </message>
    <message>
        <source>Shows the canvas smaller.</source>
        <translation>缩小画布。</translation>
    </message>
    <message>
        <source>Shows the canvas twice as large.</source>
        <translation>以两倍大小显示画布。</translation>
    </message>
    <message>
        <source>Shows the network as PyTorch source.</source>
        <translation>以 PyTorch 源代码显示网络。</translation>
    </message>
    <message>
        <source>Shows the shape that each block gives.</source>
        <translation>显示每个模块给出的形状。</translation>
    </message>
    <message>
        <source>Shows the trainings so far.</source>
        <translation>显示迄今的训练。</translation>
    </message>
    <message>
        <source>Shows the whole network.</source>
        <translation>显示整个网络。</translation>
    </message>
    <message>
        <source>Shows what a trained network gets right and wrong.</source>
        <translation>显示训练好的网络哪里对、哪里错。</translation>
    </message>
    <message>
        <source>Shows what came of making a trained network smaller, stage by stage.</source>
        <translation>逐个阶段显示压缩已训练网络的结果。</translation>
    </message>
    <message>
        <source>Shows what each block costs.</source>
        <translation>显示每个模块的开销。</translation>
    </message>
    <message>
        <source>Shows what every block costs.</source>
        <translation>显示每个模块的开销。</translation>
    </message>
    <message>
        <source>Shows what every stage of the compression came to.</source>
        <translation>显示压缩每个阶段的结果。</translation>
    </message>
    <message>
        <source>Shows what flows through each block, and what 8 or 16 bits would keep of it.</source>
        <translation>显示流经各模块的数值，以及 8 位或 16 位能保留多少。</translation>
    </message>
    <message>
        <source>Shows what has changed since the selected run, or the newest one.</source>
        <translation>显示自所选运行或最新运行以来的变化。</translation>
    </message>
    <message>
        <source>Shows what has happened.</source>
        <translation>显示发生过的事情。</translation>
    </message>
    <message>
        <source>Shows what is inside (Ctrl+Return, or a double click).</source>
        <translation>显示内部（Ctrl+Return 或双击）。</translation>
    </message>
    <message>
        <source>Shows what is inside the selected composite.</source>
        <translation>显示所选复合模块的内部。</translation>
    </message>
    <message>
        <source>Shows what is selected.</source>
        <translation>显示所选内容。</translation>
    </message>
    <message>
        <source>Shows what is set on a block, such as its filters.</source>
        <translation>显示模块上的设置，例如滤波器数。</translation>
    </message>
    <message>
        <source>Shows what is wrong, and its repairs.</source>
        <translation>显示存在的问题及其修复方法。</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>侧面板</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Skip tour</source>
        <translation>跳过导览</translation>
    </message>
    <message>
        <source>Slider of {name}</source>
        <translation>{name}的滑块</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smallest file: Deep Compression</source>
        <translation>最小的文件：Deep Compression</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑程度</translation>
    </message>
    <message>
        <source>Smooths curves by {value}; the values themselves stay faintly behind.</source>
        <translation>以 {value} 平滑曲线；原始值淡淡地留在后面。</translation>
    </message>
    <message>
        <source>So many pixels most programs cannot open; take fewer, or SVG or PDF.</source>
        <translation>大多数程序打不开这么多像素；请减少，或选择 SVG 或 PDF。</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Some examples</source>
        <translation>一些样本</translation>
    </message>
    <message>
        <source>Some forecasts</source>
        <translation>一些预测</translation>
    </message>
    <message>
        <source>Some forecasts beside what came</source>
        <translation>一些预测与实际值的对照</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>部分样本</translation>
    </message>
    <message>
        <source>Some places along an axis are taken, the others are left out.</source>
        <translation>沿一个轴取出一些位置，其余舍去。</translation>
    </message>
    <message>
        <source>Something is being measured already; wait for it.</source>
        <translation>正在测量，请等待完成。</translation>
    </message>
    <message>
        <source>Something is being measured or exported; choose the language when it is done.</source>
        <translation>正在测量或导出；请在完成后再选择语言。</translation>
    </message>
    <message>
        <source>Something is being measured; wait for it.</source>
        <translation>正在测量，请稍候。</translation>
    </message>
    <message>
        <source>Something went wrong: {what}. Your work is kept.</source>
        <translation>出了问题：{what}。你的工作已保留。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Speaks English.</source>
        <translation>使用英语。</translation>
    </message>
    <message>
        <source>Speaks Simplified Chinese.</source>
        <translation>使用简体中文。</translation>
    </message>
    <message>
        <source>Speaks the language of the system, where it is known.</source>
        <translation>如果支持，则使用系统的语言。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Stage {n} of {all}: {what}</source>
        <translation>第 {n} 阶段，共 {all} 个：{what}</translation>
    </message>
    <message>
        <source>Stages of the recipe</source>
        <translation>方案的各阶段</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>第 {n} 步，共 {all} 步</translation>
    </message>
    <message>
        <source>Step {place} of {all}</source>
        <translation>第 {place} 步，共 {all} 步</translation>
    </message>
    <message>
        <source>Steps that hold nothing are set to zero.</source>
        <translation>没有内容的步置为零。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Stop recipe</source>
        <translation>停止方案</translation>
    </message>
    <message>
        <source>Stop: {what}</source>
        <translation>停止：{what}</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>提前停止。</translation>
    </message>
    <message>
        <source>Stopped; it can go on behind the last stage.</source>
        <translation>已停止；可从最后一个阶段之后继续。</translation>
    </message>
    <message>
        <source>Stopping after this step…</source>
        <translation>将在当前步之后停止…</translation>
    </message>
    <message>
        <source>Stops: {what}</source>
        <translation>停止：{what}</translation>
    </message>
    <message>
        <source>Stops…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Straighten wires</source>
        <translation>拉直连线</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Student: a project file…</source>
        <translation>学生：项目文件…</translation>
    </message>
    <message>
        <source>Student: {file}</source>
        <translation>学生：{file}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Sums such as 28*28 or 2*hidden may be typed, with values of the project.</source>
        <translation>可以填写算式，例如 28*28 或 2*hidden，并可使用项目的值。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>System {1}, {2}</source>
        <translation>系统 {1}，{2}</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Tabs of the lower panel</source>
        <translation>下方面板的标签页</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Take a trained network away</source>
        <translation>导出训练好的网络</translation>
    </message>
    <message>
        <source>Take composite apart</source>
        <translation>拆开复合模块</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>从那里取来</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Take out of the library</source>
        <translation>从库中移除</translation>
    </message>
    <message>
        <source>Take the two-minute tour</source>
        <translation>开始两分钟导览</translation>
    </message>
    <message>
        <source>Take the value away</source>
        <translation>移除此值</translation>
    </message>
    <message>
        <source>Take this step away (Delete)</source>
        <translation>去掉这一步（Delete）</translation>
    </message>
    <message>
        <source>Take what fits</source>
        <translation>采用匹配的设置</translation>
    </message>
    <message>
        <source>Take {1} apart</source>
        <translation>拆开 {1}</translation>
    </message>
    <message>
        <source>Take {name} away</source>
        <translation>移除{name}</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} wires away</source>
        <extracomment>One: Take {n} wire away</extracomment>
        <translation>
            <numerusform>移除 {n} 条连线</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes a few steps to tell time, memory and the largest batch (Ctrl+F5).</source>
        <translation>运行几步，以得知用时、内存和最大的批大小 (Ctrl+F5)。</translation>
    </message>
    <message>
        <source>Takes a few steps to tell time, memory and the largest batch that fits.</source>
        <translation>运行几步，以得知用时、内存和放得下的最大批大小。</translation>
    </message>
    <message>
        <source>Takes a trained network away as a file (Ctrl+E).</source>
        <translation>将训练好的网络导出为文件 (Ctrl+E)。</translation>
    </message>
    <message>
        <source>Takes a trained network away as a file.</source>
        <translation>将训练好的网络导出为文件。</translation>
    </message>
    <message>
        <source>Takes all points of the selected wires away, or of those at the selected blocks.</source>
        <translation>移除所选连线（或所选模块的连线）上的所有点。</translation>
    </message>
    <message>
        <source>Takes the best weights of this run away as a file.</source>
        <translation>将此次运行的最佳权重导出为文件。</translation>
    </message>
    <message>
        <source>Takes the dark look.</source>
        <translation>使用深色主题。</translation>
    </message>
    <message>
        <source>Takes the hint away (Delete).</source>
        <translation>移除该提示（Delete）。</translation>
    </message>
    <message>
        <source>Takes the last change back.</source>
        <translation>撤销上一次更改。</translation>
    </message>
    <message>
        <source>Takes the light look.</source>
        <translation>使用浅色主题。</translation>
    </message>
    <message>
        <source>Takes the network of the chosen stage away as a file.</source>
        <translation>将所选阶段的网络导出为文件。</translation>
    </message>
    <message>
        <source>Takes the selection off the canvas.</source>
        <translation>从画布上移除所选内容。</translation>
    </message>
    <message>
        <source>Takes wires of the selected block away.</source>
        <translation>移除所选模块的连线。</translation>
    </message>
    <message>
        <source>Task: {task}.</source>
        <translation>任务：{task}。</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Teacher and student</source>
        <translation>教师与学生</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Tells the versions, the device and the licences.</source>
        <translation>显示版本、设备和许可证。</translation>
    </message>
    <message>
        <source>Tells what the selected block does.</source>
        <translation>说明所选模块的作用。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Test result</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Texts before and after</source>
        <translation>增强前后的文本</translation>
    </message>
    <message>
        <source>That composite is no longer in your library.</source>
        <translation>该复合模块已不在你的库中。</translation>
    </message>
    <message>
        <source>That is an input; a wire from an input goes to an output.</source>
        <translation>那是一个输入；从输入拉出的连线应连到输出。</translation>
    </message>
    <message>
        <source>That is an output; a wire from an output goes to an input.</source>
        <translation>那是一个输出；从输出拉出的连线应连到输入。</translation>
    </message>
    <message>
        <source>That is much: let the network learn with rounded weights before (“{learning}”), or let this block stay real in “{integers}”.</source>
        <translation>误差较大：请先让网络用舍入后的权重训练（“{learning}”），或在“{integers}”中让此模块保持实数。</translation>
    </message>
    <message>
        <source>That is much: take “{mixed}” in place of “{integers}”, or let this block stay real there.</source>
        <translation>误差较大：请用“{mixed}”代替“{integers}”，或在其中让此模块保持实数。</translation>
    </message>
    <message>
        <source>That was it. What to try next</source>
        <translation>完成了。接下来可以试试</translation>
    </message>
    <message>
        <source>The curve of the function: −2 becomes {low}, 0 becomes {zero}, 2 becomes {high}.</source>
        <translation>函数曲线：−2 变为 {low}，0 变为 {zero}，2 变为 {high}。</translation>
    </message>
    <message>
        <source>The data are on the clipboard.</source>
        <translation>数据已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The data are still being read; ask again in a moment.</source>
        <translation>数据仍在读取中，请稍后再试。</translation>
    </message>
    <message>
        <source>The data cannot be read ({error}); choose others.</source>
        <translation>无法读取数据（{error}）；请选择其他数据。</translation>
    </message>
    <message>
        <source>The data do not fit into memory; choose fewer or smaller examples.</source>
        <translation>内存放不下这些数据；请选择更少或更小的样本。</translation>
    </message>
    <message>
        <source>The data that come with Neurodraft have licences of their own; the page of each stands in resources/data.</source>
        <translation>随 Neurodraft 提供的数据有各自的许可证；各数据的说明页位于 resources/data。</translation>
    </message>
    <message>
        <source>The drawing has changed meanwhile; lay it out again.</source>
        <translation>图在此期间已更改；请重新布局。</translation>
    </message>
    <message>
        <source>The drawing is on the clipboard.</source>
        <translation>图已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The drawing now</source>
        <translation>当前的图</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>The fastest one found</source>
        <translation>找到的最快设备</translation>
    </message>
    <message>
        <source>The files run without Neurodraft. The best weights of the run are taken, those with the lowest validation loss.</source>
        <translation>这些文件无需 Neurodraft 即可运行。采用此次运行的最佳权重，即验证损失最低的权重。</translation>
    </message>
    <message>
        <source>The folder of runs cannot be read: {error}</source>
        <translation>无法读取运行记录文件夹：{error}</translation>
    </message>
    <message>
        <source>The input is cut in half; one half says how much of the other passes.</source>
        <translation>输入分成两半；一半决定另一半通过多少。</translation>
    </message>
    <message>
        <source>The input is cut into parts, one for each output.</source>
        <translation>输入切成几部分，每个输出一部分。</translation>
    </message>
    <message>
        <source>The input is divided into parts of equal size; each becomes one number.</source>
        <translation>输入分成大小相等的部分；每部分变成一个数。</translation>
    </message>
    <message>
        <source>The input itself to tell: {output}</source>
        <translation>要重建的输入本身：{output}</translation>
    </message>
    <message>
        <source>The loss tells how wrong the network is: the lower, the better. One curve is for the examples that it learns from, the other for examples kept aside.</source>
        <translation>损失表示网络错得多少：越低越好。一条曲线对应它学习的样本，另一条对应留出的样本。</translation>
    </message>
    <message>
        <source>The method that was applied, as the command line writes it.</source>
        <translation>所用的方法，写法与命令行相同。</translation>
    </message>
    <message>
        <source>The name in the source and in messages; empty takes the id.</source>
        <translation>在源代码和消息中使用的名称；留空则使用标识。</translation>
    </message>
    <message>
        <source>The name of the window, of runs and of the exported class.</source>
        <translation>窗口、运行记录和导出类的名称。</translation>
    </message>
    <message>
        <source>The network has changed; what was measured is dropped.</source>
        <translation>网络已更改；测量结果已丢弃。</translation>
    </message>
    <message numerus="yes">
        <source>The network has {n} problems; mend it first.</source>
        <extracomment>One: The network has {n} problem; mend it first.</extracomment>
        <translation>
            <numerusform>网络有 {n} 个问题，请先修复。</numerusform>
        </translation>
    </message>
    <message>
        <source>The network in figures</source>
        <translation>网络的各项数字</translation>
    </message>
    <message>
        <source>The network on the canvas does not fit these data.</source>
        <translation>画布上的网络不适合这些数据。</translation>
    </message>
    <message>
        <source>The network {which}</source>
        <translation>网络（{which}）</translation>
    </message>
    <message>
        <source>The networks are the same.</source>
        <translation>两个网络相同。</translation>
    </message>
    <message>
        <source>The networks that fit cannot be listed.</source>
        <translation>无法列出适合的网络。</translation>
    </message>
    <message>
        <source>The numbers are repeated.</source>
        <translation>重复各数。</translation>
    </message>
    <message>
        <source>The numbers stay as they are; only an axis of length one comes or goes.</source>
        <translation>各数保持不变；只是增加或去掉一个长度为一的轴。</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>反过来</translation>
    </message>
    <message>
        <source>The picture is cut into squares; every square becomes a vector.</source>
        <translation>图片切成方块；每个方块变成一个向量。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The recipe has no step yet: add one.</source>
        <translation>方案还没有步骤：请添加一个。</translation>
    </message>
    <message>
        <source>The recipe {recipe} begins; it is kept in {run}.</source>
        <translation>方案 {recipe} 开始执行；结果保存在 {run}。</translation>
    </message>
    <message>
        <source>The run cannot be read: {error}</source>
        <translation>无法读取此次运行：{error}</translation>
    </message>
    <message>
        <source>The run whose network the recipe makes smaller.</source>
        <translation>方案所压缩的网络来自此运行。</translation>
    </message>
    <message>
        <source>The same for a folder, with a sub-folder of pictures or texts for each class (Ctrl+Alt+I). Both can be dropped on the window, too.</source>
        <translation>导入文件夹：每个类别的图片或文本各占一个子文件夹 (Ctrl+Alt+I)。两者也都可以直接拖放到窗口上。</translation>
    </message>
    <message>
        <source>The same for a folder, with a sub-folder of pictures or texts for each class.</source>
        <translation>导入文件夹：每个类别的图片或文本各占一个子文件夹。</translation>
    </message>
    <message>
        <source>The same numbers are kept as another type.</source>
        <translation>同样的数以另一种类型保存。</translation>
    </message>
    <message>
        <source>The same numbers in the same order, in rows of another length.</source>
        <translation>同样的数、同样的顺序，只是每行长度不同。</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>The shapes of its code are still being found; train in a moment.</source>
        <translation>正在推断其代码的形状，请稍后再训练。</translation>
    </message>
    <message>
        <source>The source appears as soon as the network fits together.</source>
        <translation>网络各部分匹配后，源代码即会出现。</translation>
    </message>
    <message>
        <source>The source is on the clipboard.</source>
        <translation>源代码已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The student “{1}” cannot learn here: {2} {3}</source>
        <translation>学生“{1}”无法在此学习：{2} {3}</translation>
    </message>
    <message>
        <source>The student's project</source>
        <translation>学生的项目</translation>
    </message>
    <message>
        <source>The table is on the clipboard as {form}.</source>
        <translation>表格已作为 {form} 复制到剪贴板。</translation>
    </message>
    <message>
        <source>The teacher's drawing has problems; mend them first.</source>
        <translation>教师的图有问题；请先修正。</translation>
    </message>
    <message>
        <source>The whole branch is left out for some examples while training.</source>
        <translation>训练时，对部分样本略去整个分支。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>主题：跟随系统</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>There are ten digits, so the network has to give ten scores. Select Linear and set its features to 10.</source>
        <translation>数字有十个，所以网络要给出十个分数。选中“线性 Linear”，将特征数设为 10。</translation>
    </message>
    <message>
        <source>There is no other block to connect to.</source>
        <translation>没有其他可以连接的模块。</translation>
    </message>
    <message>
        <source>There is no recipe yet: add a step first.</source>
        <translation>还没有方案：请先添加步骤。</translation>
    </message>
    <message>
        <source>There is no run yet to compare with: train one first.</source>
        <translation>还没有可供比较的运行：请先训练一个。</translation>
    </message>
    <message>
        <source>There is no step “Distil” in the recipe yet: add one, then draw its hints.</source>
        <translation>方案中还没有“蒸馏”步骤：请先添加，再绘制提示。</translation>
    </message>
    <message>
        <source>There is no trained network yet: train one first (F5).</source>
        <translation>还没有训练好的网络：请先训练一个 (F5)。</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture; choose a smaller scale.</source>
        <translation>内存不足以生成此图片；请选择较小的比例。</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>还没有可绘制的内容。</translation>
    </message>
    <message numerus="yes">
        <source>These {n} runs have no curves: no training of their own.</source>
        <extracomment>One: This run has no curves: no training of its own.</extracomment>
        <translation>
            <numerusform>这 {n} 个运行没有曲线：并非训练所得。</numerusform>
        </translation>
    </message>
    <message>
        <source>This block gives no real numbers.</source>
        <translation>该模块不输出实数。</translation>
    </message>
    <message>
        <source>This block has no weights to round.</source>
        <translation>该模块没有可舍入的权重。</translation>
    </message>
    <message>
        <source>This hint is drawn already.</source>
        <translation>该提示已经绘制。</translation>
    </message>
    <message>
        <source>This is no key that can be pressed; press another.</source>
        <translation>这不是能按下的键；请按其他键。</translation>
    </message>
    <message>
        <source>This is the network as it is after the stage “{stage}”.</source>
        <translation>这是“{stage}”阶段之后的网络。</translation>
    </message>
    <message>
        <source>This is the network as it was trained: choose a later stage.</source>
        <translation>这是训练后的原网络：请选择后面的阶段。</translation>
    </message>
    <message>
        <source>This is the project of “{title}” as it was.</source>
        <translation>这是“{title}”当时的项目。</translation>
    </message>
    <message>
        <source>This is the project of “{title}” as it was. Training it begins with the weights of that run.</source>
        <translation>这是“{title}”当时的项目。训练它会从那次运行的权重开始。</translation>
    </message>
    <message>
        <source>This key stays: the canvas reads it itself.</source>
        <translation>此键不能更改：画布自己使用它。</translation>
    </message>
    <message>
        <source>This network is in whole numbers, which ONNX alone can hold.</source>
        <translation>此网络为整数网络，只有 ONNX 能保存。</translation>
    </message>
    <message>
        <source>This project holds code of its own. It runs only once you trust it: it can do whatever you can do on this computer, so read it first.</source>
        <translation>此项目含有自带代码。只有在你信任它之后才会运行：它能在这台计算机上做你能做的任何事，所以请先阅读。</translation>
    </message>
    <message>
        <source>This run has another network than the drawing, and the marks tell of the drawing.</source>
        <translation>此运行的网络与当前图不同；标记以当前图为准。</translation>
    </message>
    <message>
        <source>This run is under way; stop it before it is deleted.</source>
        <translation>此次运行正在进行；请先停止再删除。</translation>
    </message>
    <message>
        <source>This version does not know it.</source>
        <translation>此版本不认识它。</translation>
    </message>
    <message>
        <source>This version does not know such a block; it is kept as it is.</source>
        <translation>此版本不认识这种模块；它会原样保留。</translation>
    </message>
    <message>
        <source>This version does not know the method; the step is kept as it is.</source>
        <translation>此版本不认识该方法；这一步保持原样。</translation>
    </message>
    <message>
        <source>This version has no “{kind}”; choose another.</source>
        <translation>此版本没有“{kind}”；请选择其他。</translation>
    </message>
    <message>
        <source>This version of Neurodraft has no such block; a save keeps it as it is.</source>
        <translation>此版本的 Neurodraft 没有这种模块；保存时会原样保留。</translation>
    </message>
    <message>
        <source>This wire is there already.</source>
        <translation>已有这条连线。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Tick what shall be set from outside. Parameters shown under one name are set together.</source>
        <translation>勾选要从外部设置的参数。以同一名称显示的参数会一起设置。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Time for one example on this machine, in a batch, on the processor.</source>
        <translation>在这台机器的处理器上成批运算时，每个样本所用的时间。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation>项目标题</translation>
    </message>
    <message>
        <source>To</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>To every step a pattern of waves is added that tells where it stands.</source>
        <translation>给每一步加上一组波形，表示它所在的位置。</translation>
    </message>
    <message>
        <source>To every step a vector of its own is added, which is learned.</source>
        <translation>给每一步加上它自己的、学得的向量。</translation>
    </message>
    <message>
        <source>Tokens of {name}: {tokens}</source>
        <translation>{name} 的词元：{tokens}</translation>
    </message>
    <message>
        <source>Tokens to tell (steps × vocabulary): {output}</source>
        <translation>要预测的词元（步 × 词表）：{output}</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Told now</source>
        <translation>当前回答</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>权衡</translation>
    </message>
    <message>
        <source>Trade-off of the stages</source>
        <translation>各阶段的权衡</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train anyway</source>
        <translation>仍然训练</translation>
    </message>
    <message>
        <source>Train further</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Train it</source>
        <translation>训练它</translation>
    </message>
    <message>
        <source>Train now</source>
        <translation>立即训练</translation>
    </message>
    <message>
        <source>Train this network first (F5), then its ranges can be measured.</source>
        <translation>请先训练此网络（F5），然后才能测量取值范围。</translation>
    </message>
    <message>
        <source>Train this network first (F5), then measure what it bears.</source>
        <translation>请先训练此网络（F5），再测量其承受力。</translation>
    </message>
    <message>
        <source>Train with batch {batch}</source>
        <translation>以批大小 {batch} 训练</translation>
    </message>
    <message>
        <source>Trained run</source>
        <translation>已训练的运行</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training begins</source>
        <translation>训练开始</translation>
    </message>
    <message>
        <source>Training ended after {time}.</source>
        <translation>训练用时 {time}，已结束。</translation>
    </message>
    <message>
        <source>Training ended after {time}; on the test part: {measured}.</source>
        <translation>训练用时 {time}，已结束；在测试集上：{measured}。</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>Training paused</source>
        <translation>训练已暂停</translation>
    </message>
    <message>
        <source>Training stops</source>
        <translation>训练停止</translation>
    </message>
    <message>
        <source>Training “{title}” begins; it is kept in {run}.</source>
        <translation>开始训练“{title}”；记录保存在 {run}。</translation>
    </message>
    <message>
        <source>Training: epoch {epoch} of {all}</source>
        <translation>训练：第 {epoch} 轮，共 {all} 轮</translation>
    </message>
    <message>
        <source>Training: {done} examples of the {part} part measured</source>
        <translation>训练：已测量{part}集的 {done} 个样本</translation>
    </message>
    <message>
        <source>Training… the process behind it takes some seconds to start.</source>
        <translation>训练中…后台进程需要几秒钟启动。</translation>
    </message>
    <message>
        <source>Trains the network as it is now (F5).</source>
        <translation>按现状训练网络 (F5)。</translation>
    </message>
    <message>
        <source>Trains the network as it is now.</source>
        <translation>按现状训练网络。</translation>
    </message>
    <message>
        <source>Trouble at {block}: {words}</source>
        <translation>{block} 有问题：{words}</translation>
    </message>
    <message>
        <source>Trust this project's code</source>
        <translation>信任此项目的代码</translation>
    </message>
    <message>
        <source>Two vectors become one number that says how alike or how far they are.</source>
        <translation>两个向量变成一个数，表示它们有多相似或相距多远。</translation>
    </message>
    <message>
        <source>Two-minute tour</source>
        <translation>两分钟导览</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>撤销：{what}</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message numerus="yes">
        <source>Unpin {n} items</source>
        <extracomment>One: Unpin {what}</extracomment>
        <translation>
            <numerusform>取消固定 {n} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept aside: {error} Save it to a file.</source>
        <translation>无法暂存未保存的工作：{error} 请将其保存到文件。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>使用此键</translation>
    </message>
    <message>
        <source>Usual one</source>
        <translation>默认文件夹</translation>
    </message>
    <message>
        <source>Usually {1}.</source>
        <translation>通常为 {1}。</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value of {name}</source>
        <translation>{name} 的值</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Vectors keep their direction and become as long as one.</source>
        <translation>向量方向不变，长度变为一。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Watch it learn</source>
        <translation>观察它学习</translation>
    </message>
    <message>
        <source>Weight of the hints</source>
        <translation>提示的权重</translation>
    </message>
    <message>
        <source>Weight of the teacher</source>
        <translation>教师的权重</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights of each block, before and after</source>
        <translation>各模块压缩前后的权重</translation>
    </message>
    <message>
        <source>Weights of the block, from the lowest to the highest. Those in the coloured part are 98 % of all.</source>
        <translation>模块的权重，从最低到最高。着色部分占全部的 98 %。</translation>
    </message>
    <message>
        <source>Weights of the network.</source>
        <translation>网络的权重数。</translation>
    </message>
    <message>
        <source>Weights that are not zero.</source>
        <translation>不为零的权重数。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What curves are drawn along</source>
        <translation>曲线的横轴</translation>
    </message>
    <message>
        <source>What differs between the networks</source>
        <translation>网络之间的差异</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>你想做什么？</translation>
    </message>
    <message>
        <source>What each block costs, before and after.</source>
        <translation>各模块压缩前后的开销。</translation>
    </message>
    <message>
        <source>What each stage is worth against what it costs.</source>
        <translation>各阶段的效果与其开销。</translation>
    </message>
    <message>
        <source>What flows here is not known yet.</source>
        <translation>这里流过什么尚不清楚。</translation>
    </message>
    <message>
        <source>What flows through each block as trained, and what rounding costs it.</source>
        <translation>训练后流经各模块的数值，以及舍入的代价。</translation>
    </message>
    <message>
        <source>What flows through each block, and how much of it whole numbers of 8 or 16 bits would keep, is measured on training examples: it tells which blocks to treat with care.</source>
        <translation>在训练样本上测量流经每个模块的值，以及 8 位或 16 位整数能保留其中多少：由此可知哪些模块需要小心处理。</translation>
    </message>
    <message>
        <source>What goes in comes out as it is.</source>
        <translation>输入什么就输出什么。</translation>
    </message>
    <message>
        <source>What is drawn along the axis</source>
        <translation>横轴所示的量</translation>
    </message>
    <message>
        <source>What is drawn of what was measured</source>
        <translation>绘制哪个测量值</translation>
    </message>
    <message>
        <source>What is selected is pinned; unpin it to move it.</source>
        <translation>所选内容已固定；请取消固定后再移动。</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>What teacher and student cost</source>
        <translation>教师与学生的开销</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>条形所示的量</translation>
    </message>
    <message>
        <source>What the block does</source>
        <translation>模块的作用</translation>
    </message>
    <message>
        <source>What the composite does, in a sentence</source>
        <translation>用一句话说明复合模块的作用</translation>
    </message>
    <message>
        <source>What the kinds of lines mean</source>
        <translation>各种线条的含义</translation>
    </message>
    <message>
        <source>What the looks of blocks and wires mean</source>
        <translation>模块和连线外观的含义</translation>
    </message>
    <message>
        <source>What the method does</source>
        <translation>该方法的作用</translation>
    </message>
    <message>
        <source>What the network answers leaves it here.</source>
        <translation>网络的答案从这里离开。</translation>
    </message>
    <message>
        <source>What the network gets right and wrong on the test part stands here after a training, or after Evaluate in the list of runs.</source>
        <translation>训练之后，或在运行记录列表中点击“评估”之后，这里会显示网络在测试集上哪里对、哪里错。</translation>
    </message>
    <message>
        <source>What the network learns from, and what is kept aside to measure it.</source>
        <translation>网络从哪些数据学习，又留出哪些数据来评估它。</translation>
    </message>
    <message>
        <source>What the network tells of a few examples</source>
        <translation>网络对几个样本的回答</translation>
    </message>
    <message>
        <source>What the network tells of some examples</source>
        <translation>网络对一些样本的回答</translation>
    </message>
    <message>
        <source>What these blocks have in common is changed together.</source>
        <translation>这些模块的共同参数会一起更改。</translation>
    </message>
    <message>
        <source>What training will take</source>
        <translation>训练将需要的资源</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>What was measured cannot be kept with the run: {why}</source>
        <translation>测得的结果无法与运行一起保存：{why}</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>何时使用</translation>
    </message>
    <message>
        <source>Where it is off, things appear at their place instead of going there.</source>
        <translation>关闭后，内容直接出现在原位，不再移动过去。</translation>
    </message>
    <message>
        <source>Where the canvas looks</source>
        <translation>画布所在位置</translation>
    </message>
    <message>
        <source>Which class was told as which</source>
        <translation>混淆矩阵（实际 × 判为）</translation>
    </message>
    <message>
        <source>Which colour for the frame?</source>
        <translation>框用哪种颜色？</translation>
    </message>
    <message>
        <source>Which measured value of the runs is drawn.</source>
        <translation>绘制各运行的哪个测量值。</translation>
    </message>
    <message>
        <source>Which output of “{block}”?</source>
        <translation>“{block}”的哪个输出？</translation>
    </message>
    <message>
        <source>Which wire is to go?</source>
        <translation>移除哪条连线？</translation>
    </message>
    <message>
        <source>While it runs</source>
        <translation>训练期间</translation>
    </message>
    <message>
        <source>While training, {part} % of the units are crossed out at random.</source>
        <translation>训练时随机划去 {part} % 的单元。</translation>
    </message>
    <message>
        <source>Whole numbers</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Whole numbers of {bits} bits hold these values exactly.</source>
        <translation>{bits} 位整数可以精确表示这些数值。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Windows in each part.</source>
        <translation>各部分的窗口数。</translation>
    </message>
    <message numerus="yes">
        <source>Windows in each part; {n} more reach from one part into the next and are left out.</source>
        <extracomment>One: Windows in each part; {n} more reaches from one part into the next and is left out.</extracomment>
        <translation>
            <numerusform>各部分的窗口数；另有 {n} 个窗口跨越两个部分，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wire them</source>
        <translation>连接它们</translation>
    </message>
    <message>
        <source>Wire {1} to {2}</source>
        <translation>连接 {1} 与 {2}</translation>
    </message>
    <message>
        <source>Workspace {name}</source>
        <translation>工作区 {name}</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>书写便签</translation>
    </message>
    <message>
        <source>Writes all of this as one file: HTML or PDF.</source>
        <translation>将以上全部写成一个文件：HTML 或 PDF。</translation>
    </message>
    <message>
        <source>Writes the drawing as SVG, PDF or PNG, as a figure for a paper or a page.</source>
        <translation>将图写成 SVG、PDF 或 PNG，作为论文或网页的插图。</translation>
    </message>
    <message>
        <source>Writes the project to another file.</source>
        <translation>将项目写入另一个文件。</translation>
    </message>
    <message>
        <source>Writes the project to its file.</source>
        <translation>将项目写入其文件。</translation>
    </message>
    <message>
        <source>Writes the source to a Python file.</source>
        <translation>将源代码写入 Python 文件。</translation>
    </message>
    <message>
        <source>Writes the table to a file: Markdown, LaTeX or CSV.</source>
        <translation>将表格写入文件：Markdown、LaTeX 或 CSV。</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写报告</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translation>已写入：{files}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
    <message>
        <source>Your first network, in two minutes</source>
        <translation>两分钟完成你的第一个网络</translation>
    </message>
    <message>
        <source>Your library</source>
        <translation>你的库</translation>
    </message>
    <message>
        <source>Your library has another composite called “{name}”.</source>
        <translation>你的库中有另一个名为“{name}”的复合模块。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>缩放到 100 %</translation>
    </message>
    <message>
        <source>Zoom to 200 %</source>
        <translation>缩放到 200 %</translation>
    </message>
    <message>
        <source>Zoom to 50 %</source>
        <translation>缩放到 50 %</translation>
    </message>
    <message>
        <source>Zoom: {scale}</source>
        <translation>缩放：{scale}</translation>
    </message>
    <message>
        <source>a block is gone</source>
        <translation>有模块已不存在</translation>
    </message>
    <message>
        <source>about {n}</source>
        <translation>约 {n}</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>约 {size}</translation>
    </message>
    <message>
        <source>accuracy falls by {cost} where {share} go</source>
        <translation>去掉 {share} 时准确率下降 {cost}</translation>
    </message>
    <message>
        <source>add the value “{1}”</source>
        <translation>添加值“{1}”</translation>
    </message>
    <message>
        <source>adds a block, and leads from field to field</source>
        <translation>用于添加模块，以及在字段之间移动</translation>
    </message>
    <message>
        <source>and</source>
        <translation>和</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 个</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>任意长度</translation>
    </message>
    <message>
        <source>any numbers</source>
        <translation>任意的数</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>begin afresh</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>begin with {1}</source>
        <translation>从 {1} 开始</translation>
    </message>
    <message>
        <source>behind it</source>
        <translation>不在前沿上</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二值</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>by epoch</source>
        <translation>按轮</translation>
    </message>
    <message>
        <source>by step</source>
        <translation>按步</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message numerus="yes">
        <source>calibrated on {n} examples</source>
        <extracomment>One: calibrated on {n} example</extracomment>
        <translation>
            <numerusform>用 {n} 个样本校准</numerusform>
        </translation>
    </message>
    <message>
        <source>choose the parameters of a composite</source>
        <translation>选择复合模块的参数</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message numerus="yes">
        <source>class {name} · {n} lines · follows the canvas</source>
        <extracomment>One: class {name} · {n} line · follows the canvas</extracomment>
        <translation>
            <numerusform>类 {name} · {n} 行 · 随画布更新</numerusform>
        </translation>
    </message>
    <message>
        <source>closes a loop</source>
        <translation>形成环路</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>copy data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>counting things</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>dB at 16 bits</source>
        <translation>16 位时的 dB</translation>
    </message>
    <message>
        <source>dB at 8 bits</source>
        <translation>8 位时的 dB</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>dashed: training</source>
        <translation>虚线：训练</translation>
    </message>
    <message>
        <source>device: auto</source>
        <translation>设备：自动</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不匹配</translation>
    </message>
    <message>
        <source>each channel of each example</source>
        <translation>每个样本的每个通道</translation>
    </message>
    <message>
        <source>each channel, over the batch</source>
        <translation>每个通道，跨整个批次</translation>
    </message>
    <message>
        <source>each group of channels</source>
        <translation>每组通道</translation>
    </message>
    <message>
        <source>each place, over near channels</source>
        <translation>每个位置，跨邻近通道</translation>
    </message>
    <message>
        <source>each row adds up to 1</source>
        <translation>每行之和为 1</translation>
    </message>
    <message>
        <source>each step</source>
        <translation>每一步</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>epoch {epoch} of {all}</source>
        <translation>第 {epoch} 轮，共 {all} 轮</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>error {error}</source>
        <translation>误差 {error}</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>example by example</source>
        <translation>逐个样本</translation>
    </message>
    <message>
        <source>fed by {names}</source>
        <translation>输入来自 {names}</translation>
    </message>
    <message>
        <source>feeds {names}</source>
        <translation>输出到 {names}</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>finding its shapes…</source>
        <translation>正在推断其形状…</translation>
    </message>
    <message>
        <source>first differences</source>
        <translation>一阶差分</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>框</translation>
    </message>
    <message>
        <source>from the first to the last</source>
        <translation>从第一步到最后一步</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>从 {low} 到 {high}</translation>
    </message>
    <message>
        <source>from “{output}” to “{input}”</source>
        <translation>从“{output}”到“{input}”</translation>
    </message>
    <message>
        <source>half below</source>
        <translation>一半低于</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>image classification</source>
        <translation>图像分类</translation>
    </message>
    <message>
        <source>inside a composite</source>
        <translation>复合模块内部</translation>
    </message>
    <message>
        <source>is</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>is \ told as</source>
        <translation>实际 \ 判为</translation>
    </message>
    <message>
        <source>it cannot be written to</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>keep {share}</source>
        <translation>保留 {share}</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>leads from field to field</source>
        <translation>用于在字段之间移动</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>学得</translation>
    </message>
    <message>
        <source>length 1</source>
        <translation>长度 1</translation>
    </message>
    <message>
        <source>lets go of things</source>
        <translation>用于放开内容</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>log x</source>
        <translation>对数 x</translation>
    </message>
    <message>
        <source>log y</source>
        <translation>对数 y</translation>
    </message>
    <message>
        <source>logarithms of shares</source>
        <translation>份额的对数</translation>
    </message>
    <message>
        <source>loss rises by {cost} where {share} go</source>
        <translation>去掉 {share} 时损失上升 {cost}</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>机器翻译</translation>
    </message>
    <message>
        <source>make “{1}” a composite of its own</source>
        <translation>使“{1}”成为独立的复合模块</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>moves the selection</source>
        <translation>用于移动所选内容</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>乘加</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>name the project</source>
        <translation>为项目命名</translation>
    </message>
    <message>
        <source>name the value “{1}”</source>
        <translation>将值改名为“{1}”</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no longer right</source>
        <translation>不再正确</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>没有数值</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>尚未应用</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not known before the first training</source>
        <translation>首次训练之前未知</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>not zero</source>
        <translation>非零</translation>
    </message>
    <message>
        <source>note</source>
        <translation>便签</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>on the Pareto front</source>
        <translation>在帕累托前沿上</translation>
    </message>
    <message>
        <source>on the canvas</source>
        <translation>画布上</translation>
    </message>
    <message>
        <source>only what came before</source>
        <translation>只含之前的内容</translation>
    </message>
    <message>
        <source>opens the menu</source>
        <translation>用于打开菜单</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>or {flow}</source>
        <translation>或 {flow}</translation>
    </message>
    <message>
        <source>original</source>
        <translation>原网络</translation>
    </message>
    <message>
        <source>other recipes</source>
        <translation>其他方案</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>paste a recipe</source>
        <translation>粘贴方案</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>纯色</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>pulls the canvas</source>
        <translation>用于拖动画布</translation>
    </message>
    <message>
        <source>question answering</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>rename the block</source>
        <translation>重命名模块</translation>
    </message>
    <message>
        <source>reset the recipe</source>
        <translation>恢复训练方案</translation>
    </message>
    <message>
        <source>right now</source>
        <translation>现在正确</translation>
    </message>
    <message>
        <source>save data</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>seasonal differences</source>
        <translation>季节差分</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>set batch size of the recipe</source>
        <translation>设置训练方案的批大小</translation>
    </message>
    <message>
        <source>set features of {1}</source>
        <translation>设置 {1} 的特征数</translation>
    </message>
    <message>
        <source>set shape of {1}</source>
        <translation>设置 {1} 的形状</translation>
    </message>
    <message>
        <source>set the data’s {1}</source>
        <translation>设置数据的{1}</translation>
    </message>
    <message>
        <source>set the value “{1}”</source>
        <translation>设置值“{1}”</translation>
    </message>
    <message>
        <source>set the {1} of a composite</source>
        <translation>设置复合模块的{1}</translation>
    </message>
    <message>
        <source>set {1} of the recipe</source>
        <translation>设置训练方案的{1}</translation>
    </message>
    <message>
        <source>set {1} of {2}</source>
        <translation>设置 {2} 的 {1}</translation>
    </message>
    <message>
        <source>set {1} of {2} blocks</source>
        <translation>设置 {2} 个模块的{1}</translation>
    </message>
    <message>
        <source>set {1} of “{2}”</source>
        <translation>设置“{2}”的{1}</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>several blocks</source>
        <translation>多个模块</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>shares add up to 1</source>
        <translation>份额之和为 1</translation>
    </message>
    <message>
        <source>shares of 1</source>
        <translation>总和为 1 的份额</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>step {step}</source>
        <translation>第 {step} 步</translation>
    </message>
    <message>
        <source>steps ahead</source>
        <translation>预测步数</translation>
    </message>
    <message>
        <source>student</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>take the data {1}</source>
        <translation>采用数据 {1}</translation>
    </message>
    <message>
        <source>take the value “{1}” away</source>
        <translation>移除值“{1}”</translation>
    </message>
    <message>
        <source>take what fits the data</source>
        <translation>采用适合数据的设置</translation>
    </message>
    <message>
        <source>take {1} away</source>
        <translation>去掉 {1}</translation>
    </message>
    <message>
        <source>takes the place of the wire from “{block}”</source>
        <translation>取代来自“{block}”的连线</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>测试集</translation>
    </message>
    <message>
        <source>text classification</source>
        <translation>文本分类</translation>
    </message>
    <message>
        <source>the fastest one found</source>
        <translation>找到的最快设备</translation>
    </message>
    <message>
        <source>the last axes of each example</source>
        <translation>每个样本的最后几个轴</translation>
    </message>
    <message>
        <source>the last axes; the mean may stay</source>
        <translation>最后几个轴；均值可以保留</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>told as</source>
        <translation>判为</translation>
    </message>
    <message>
        <source>training part</source>
        <translation>训练集</translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>treat {1} otherwise in {2}</source>
        <translation>在 {2} 中单独处理 {1}</translation>
    </message>
    <message>
        <source>unknown block</source>
        <translation>未知模块</translation>
    </message>
    <message>
        <source>unset</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>验证集</translation>
    </message>
    <message>
        <source>validation {loss}</source>
        <translation>验证 {loss}</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>waves of many lengths</source>
        <translation>多种波长的波</translation>
    </message>
    <message>
        <source>while training</source>
        <translation>训练时</translation>
    </message>
    <message>
        <source>wire {source} → {target}</source>
        <translation>连线 {source} → {target}</translation>
    </message>
    <message>
        <source>with a projector {here} → {there}</source>
        <translation>经投影 {here} → {there}</translation>
    </message>
    <message>
        <source>with bars</source>
        <translation>加黑边</translation>
    </message>
    <message>
        <source>wrong both times</source>
        <translation>前后都错</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{1} more cannot be read.</source>
        <translation>另有 {1} 个无法读取。</translation>
    </message>
    <message>
        <source>{1} report</source>
        <translation>{1} 报告</translation>
    </message>
    <message>
        <source>{1} stages</source>
        <translation>{1} 个阶段</translation>
    </message>
    <message>
        <source>{1} {2} item</source>
        <translation>{1} {2} 项</translation>
    </message>
    <message>
        <source>{1} {2} items</source>
        <translation>{1} {2} 项</translation>
    </message>
    <message>
        <source>{across} × {down} cm</source>
        <translation>{across} × {down} 厘米</translation>
    </message>
    <message>
        <source>{across} × {down} pixels</source>
        <translation>{across} × {down} 像素</translation>
    </message>
    <message>
        <source>{at} of many</source>
        <translation>第 {at} 处，共许多处</translation>
    </message>
    <message numerus="yes">
        <source>{at} of {n}</source>
        <extracomment>One: {at} of {n}</extracomment>
        <translation>
            <numerusform>第 {at} 处，共 {n} 处</numerusform>
        </translation>
    </message>
    <message>
        <source>{before} → {after} ({share})</source>
        <translation>{before} → {after}（{share}）</translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation>{bits} 位</translation>
    </message>
    <message>
        <source>{bits} bits a weight</source>
        <translation>每个权重 {bits} 位</translation>
    </message>
    <message>
        <source>{blocks} · to be repaired</source>
        <translation>{blocks} · 待修复</translation>
    </message>
    <message>
        <source>{blocks} · {count} parameters</source>
        <translation>{blocks} · {count} 个参数</translation>
    </message>
    <message>
        <source>{block} ({port})</source>
        <translation>{block} ({port})</translation>
    </message>
    <message>
        <source>{block} and {n} more</source>
        <translation>{block} 及另外 {n} 个</translation>
    </message>
    <message>
        <source>{block} · {port}</source>
        <translation>{block} · {port}</translation>
    </message>
    <message>
        <source>{block}: a double click shows what is inside.</source>
        <translation>{block}：双击可查看内部。</translation>
    </message>
    <message>
        <source>{block}: differs inside; a double click looks into it</source>
        <translation>{block}：内部有差异；双击可查看</translation>
    </message>
    <message>
        <source>{block}: {why}</source>
        <translation>{block}：{why}</translation>
    </message>
    <message>
        <source>{cost} · {share}</source>
        <translation>{cost} · {share}</translation>
    </message>
    <message>
        <source>{count} MACs</source>
        <translation>{count} MACs</translation>
    </message>
    <message>
        <source>{count} examples/s</source>
        <translation>{count} 样本/秒</translation>
    </message>
    <message>
        <source>{count} more cut off</source>
        <translation>另截去 {count} 个</translation>
    </message>
    <message>
        <source>{count} multiply-adds</source>
        <translation>{count} 次乘加</translation>
    </message>
    <message>
        <source>{count} of padding behind them</source>
        <translation>其后填充 {count} 个</translation>
    </message>
    <message>
        <source>{count} params</source>
        <translation>{count} 参数</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>{count} 个未知</translation>
    </message>
    <message>
        <source>{differences}; {changes} in {blocks}</source>
        <translation>共 {differences}；{blocks}中{changes}</translation>
    </message>
    <message>
        <source>{done} of {all} measured</source>
        <translation>已测量 {done} / {all}</translation>
    </message>
    <message>
        <source>{ends} · {size} an example</source>
        <translation>{ends} · 每个样本 {size}</translation>
    </message>
    <message>
        <source>{error} Your work is kept here.</source>
        <translation>{error} 你的工作仍保留在这里。</translation>
    </message>
    <message>
        <source>{here} learns the values of {there}, through a projector that maps its {width} features to {wide} and is dropped in the end.</source>
        <translation>{here} 学习 {there} 的取值，经由一个投影把其 {width} 个特征映射为 {wide} 个，投影最后会被丢弃。</translation>
    </message>
    <message>
        <source>{here} learns the values of {there}, which have the same shape.</source>
        <translation>{here} 学习形状相同的 {there} 的取值。</translation>
    </message>
    <message>
        <source>{hint} Delete takes the hint away.</source>
        <translation>{hint} 按 Delete 移除该提示。</translation>
    </message>
    <message>
        <source>{keys} belongs to “{action}”, which would be left without a key.</source>
        <translation>{keys} 属于“{action}”，取用后该操作将没有快捷键。</translation>
    </message>
    <message>
        <source>{keys} {meaning} everywhere; press another.</source>
        <translation>{keys} 在各处{meaning}；请按其他键。</translation>
    </message>
    <message>
        <source>{kind} (unknown)</source>
        <translation>{kind}（未知）</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{metric} · {run}</source>
        <translation>{metric} · {run}</translation>
    </message>
    <message>
        <source>{name} is drawn and fits the data; press ▶ Train (F5).</source>
        <translation>已绘制 {name}，它适合这些数据；按 ▶ 训练 (F5)。</translation>
    </message>
    <message numerus="yes">
        <source>{name} stands {n} times in this project, and an edit here changes all of them.</source>
        <extracomment>One: {name} stands {n} time in this project, and an edit here changes all of them.</extracomment>
        <translation>
            <numerusform>{name} 在此项目中出现 {n} 次，在此处编辑会改变全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} told as {other}: {count}</source>
        <translation>{name} 判为 {other}：{count}</translation>
    </message>
    <message>
        <source>{name} {old} → {new}</source>
        <translation>{name} {old} → {new}</translation>
    </message>
    <message>
        <source>{name} {value}, as before</source>
        <translation>{name} {value}，与之前相同</translation>
    </message>
    <message>
        <source>{name}, {kind}</source>
        <translation>{name}，{kind}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} tokens</source>
        <extracomment>One: {name}: {n} token</extracomment>
        <translation>
            <numerusform>{name}：{n} 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>{n} bits</source>
        <translation>{n} 位</translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks</source>
        <extracomment>One: {n} block</extracomment>
        <translation>
            <numerusform>{n} 个模块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks in all</source>
        <extracomment>One: {n} block in all</extracomment>
        <translation>
            <numerusform>共 {n} 个模块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks inside</source>
        <extracomment>One: {n} block inside</extracomment>
        <translation>
            <numerusform>内含 {n} 个模块</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks were laid out; Ctrl+Z takes it back.</source>
        <extracomment>One: {n} block was laid out; Ctrl+Z takes it back.</extracomment>
        <translation>
            <numerusform>已布局 {n} 个模块；Ctrl+Z 可撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <extracomment>One: {n} change</extracomment>
        <translation>
            <numerusform>{n} 处改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} classes: {names}</source>
        <extracomment>One: {n} class: {names}</extracomment>
        <translation>
            <numerusform>{n} 个类别：{names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} dB</source>
        <translation>{n} dB</translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>One: {n} day ago</extracomment>
        <translation>
            <numerusform>{n} 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} differences</source>
        <extracomment>One: {n} difference</extracomment>
        <translation>
            <numerusform>{n} 处差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} epochs</source>
        <extracomment>One: {n} epoch</extracomment>
        <translation>
            <numerusform>{n} 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples forward and back, {device}</source>
        <extracomment>One: {n} example forward and back, {device}</extracomment>
        <translation>
            <numerusform>{n} 个样本，前向和反向，{device}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples measured on {device}</source>
        <extracomment>One: {n} example measured on {device}</extracomment>
        <translation>
            <numerusform>在 {device} 上测量了 {n} 个样本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} examples of {given}</source>
        <extracomment>One: {n} example of {given}</extracomment>
        <translation>
            <numerusform>{n} 个样本，每个含 {given}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} heads</source>
        <translation>{n} 个头</translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <extracomment>One: {n} hour ago</extracomment>
        <translation>
            <numerusform>{n} 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>One: {n} item</extracomment>
        <translation>
            <numerusform>{n} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items selected</source>
        <extracomment>One: {n} item selected</extracomment>
        <translation>
            <numerusform>已选 {n} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} layers go</source>
        <extracomment>One: {n} layer goes</extracomment>
        <translation>
            <numerusform>去掉 {n} 层</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <extracomment>One: {n} minute ago</extracomment>
        <translation>
            <numerusform>{n} 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more epochs</source>
        <extracomment>One: {n} more epoch</extracomment>
        <translation>
            <numerusform>再训练 {n} 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} numbers</source>
        <extracomment>One: {n} number</extracomment>
        <translation>
            <numerusform>{n} 个数值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these runs have no curves: no training of their own.</source>
        <extracomment>One: {n} of these runs has no curves: no training of its own.</extracomment>
        <translation>
            <numerusform>其中 {n} 个运行没有曲线：并非训练所得。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {asked} examples of the test part are answered otherwise: {lost} right before, {won} right now, {other} wrong both times.</source>
        <extracomment>One: {n} of {asked} examples of the test part is answered otherwise: {lost} right before, {won} right now, {other} wrong both times.</extracomment>
        <translation>
            <numerusform>测试集的 {asked} 个样本中，有 {n} 个的回答改变：{lost} 个原先正确，{won} 个现在正确，{other} 个前后都错。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parameters</source>
        <extracomment>One: {n} parameter</extracomment>
        <translation>
            <numerusform>{n} 个参数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures before and after augmentation</source>
        <extracomment>One: {n} picture before and after augmentation</extracomment>
        <translation>
            <numerusform>增强前后的 {n} 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures: {names}</source>
        <extracomment>One: {n} picture: {names}</extracomment>
        <translation>
            <numerusform>{n} 张图片：{names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <extracomment>One: {n} place</extracomment>
        <translation>
            <numerusform>{n} 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <extracomment>One: {n} problem</extracomment>
        <translation>
            <numerusform>{n} 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows of numbers before and after augmentation</source>
        <extracomment>One: {n} row of numbers before and after augmentation</extracomment>
        <translation>
            <numerusform>增强前后的 {n} 行数值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs</source>
        <extracomment>One: {n} run</extracomment>
        <translation>
            <numerusform>{n} 次运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} runs are in the trash, where they stay 30 days.</source>
        <extracomment>One: {n} run is in the trash, where it stays 30 days.</extracomment>
        <translation>
            <numerusform>{n} 次运行已移入回收站，保留 30 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} templates</source>
        <extracomment>One: {n} template</extracomment>
        <translation>
            <numerusform>{n} 个模板</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} threads</source>
        <extracomment>One: {n} thread</extracomment>
        <translation>
            <numerusform>{n} 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} values</source>
        <translation>{n} 个值</translation>
    </message>
    <message>
        <source>{n} values from {low} to {high}.</source>
        <translation>{n} 个数值，从 {low} 到 {high}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings</source>
        <extracomment>One: {n} warning</extracomment>
        <translation>
            <numerusform>{n} 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} windows of {given}</source>
        <extracomment>One: {n} window of {given}</extracomment>
        <translation>
            <numerusform>{n} 个窗口，每个含 {given}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wires</source>
        <extracomment>One: {n} wire</extracomment>
        <translation>
            <numerusform>{n} 条连线</numerusform>
        </translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>{parameters} parameters · {macs} MACs · {task}</source>
        <translation>{parameters} 参数 · {macs} MACs · {task}</translation>
    </message>
    <message>
        <source>{parameters} parameters · {macs} multiply-adds · {memory} of activations an example</source>
        <translation>{parameters} 参数 · {macs} 次乘加 · 每个样本激活值 {memory}</translation>
    </message>
    <message>
        <source>{parameters} parameters, begun {started}, in {folder}</source>
        <translation>{parameters} 个参数，始于 {started}，位于 {folder}</translation>
    </message>
    <message>
        <source>{part} % at random</source>
        <translation>随机 {part} %</translation>
    </message>
    <message>
        <source>{part} % of them</source>
        <translation>其中的 {part} %</translation>
    </message>
    <message>
        <source>{part} lie in the highest bar, which is cut off.</source>
        <translation>{part} 落在最高的柱中，该柱已被截断。</translation>
    </message>
    <message>
        <source>{part} of the time</source>
        <translation>时间为原来的 {part}</translation>
    </message>
    <message>
        <source>{place} of {count}: {name} ({why}). F3 goes on.</source>
        <translation>第 {place} 个，共 {count} 个：{name}（{why}）。F3 查找下一个。</translation>
    </message>
    <message>
        <source>{place} of {count}: {name}. F3 goes on.</source>
        <translation>第 {place} 个，共 {count} 个：{name}。F3 查找下一个。</translation>
    </message>
    <message>
        <source>{problems}, {warnings}</source>
        <translation>{problems}，{warnings}</translation>
    </message>
    <message>
        <source>{scale} %</source>
        <translation>{scale} %</translation>
    </message>
    <message>
        <source>{series} after {now}: told {told} at the last step, {wanted} came</source>
        <translation>{series}，{now} 之后：最后一步预测 {told}，实际 {wanted}</translation>
    </message>
    <message>
        <source>{shape} numbers</source>
        <translation>{shape} 个数值</translation>
    </message>
    <message>
        <source>{shape} tokens</source>
        <translation>{shape} 个词元</translation>
    </message>
    <message>
        <source>{shape} · {kind}</source>
        <translation>{shape} · {kind}</translation>
    </message>
    <message>
        <source>{shape}, alike</source>
        <translation>{shape}，形状相同</translation>
    </message>
    <message>
        <source>{share} of all {what}</source>
        <translation>占全部{what}的 {share}</translation>
    </message>
    <message>
        <source>{share} of every width</source>
        <translation>每个宽度的 {share}</translation>
    </message>
    <message>
        <source>{share} of the connections go</source>
        <translation>去掉 {share} 的连接</translation>
    </message>
    <message>
        <source>{share} of the energy stays</source>
        <translation>保留 {share} 的能量</translation>
    </message>
    <message>
        <source>{share} of the layers</source>
        <translation>层数的 {share}</translation>
    </message>
    <message>
        <source>{share} of the units go</source>
        <translation>去掉 {share} 的单元</translation>
    </message>
    <message>
        <source>{share} zero</source>
        <translation>{share} 为零</translation>
    </message>
    <message>
        <source>{size} an example</source>
        <translation>每个样本 {size}</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>{takes}.</source>
        <translation>{takes}。</translation>
    </message>
    <message>
        <source>{takes}; usually {usual}.</source>
        <translation>{takes}；通常为 {usual}。</translation>
    </message>
    <message>
        <source>{text} The source follows.</source>
        <translation>{text} 源代码随之更新。</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}。</translation>
    </message>
    <message>
        <source>{there} → {here} · {how}</source>
        <translation>{there} → {here} · {how}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>{title} ranges</source>
        <translation>{title} 取值范围</translation>
    </message>
    <message>
        <source>{title}, frame</source>
        <translation>{title}，框</translation>
    </message>
    <message>
        <source>{total} in all</source>
        <translation>共 {total}</translation>
    </message>
    <message>
        <source>{what} of each block, before and after</source>
        <translation>各模块压缩前后的{what}</translation>
    </message>
    <message>
        <source>{what} rounded to whole numbers of {bits} bits: signal to noise in decibels. 20 dB more are a tenth of the error; a click puts the least exact first.</source>
        <translation>{what}舍入为 {bits} 位整数：信噪比，以分贝计。每多 20 dB，误差为十分之一；点击可把最不精确的排在最前。</translation>
    </message>
    <message>
        <source>{what} {first} at the first step, {last} at the last</source>
        <translation>{what} 第一步 {first}，最后一步 {last}</translation>
    </message>
    <message>
        <source>{what}, after</source>
        <translation>{what}（之后）</translation>
    </message>
    <message>
        <source>{what}, before</source>
        <translation>{what}（之前）</translation>
    </message>
    <message>
        <source>{what}, {figure}</source>
        <translation>{what}，{figure}</translation>
    </message>
    <message>
        <source>{what}: {old} is now {new}.</source>
        <translation>{what}：{old} 改为 {new}。</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}：{value}</translation>
    </message>
    <message>
        <source>{who}: {title}</source>
        <translation>{who}：{title}</translation>
    </message>
    <message>
        <source>{width} of every width, {depth} of the layers</source>
        <translation>每个宽度的 {width}，层数的 {depth}</translation>
    </message>
    <message>
        <source>{words} (Ctrl+Shift+J).</source>
        <translation>{words} (Ctrl+Shift+J)。</translation>
    </message>
    <message>
        <source>{word} at {title}</source>
        <translation>{title} 处的{word}</translation>
    </message>
    <message>
        <source>“{1}” cannot be a name; take letters, digits and _.</source>
        <translation>“{1}”不能作名称；请使用字母、数字和 _。</translation>
    </message>
    <message>
        <source>“{1}” ends in nothing that can be written here; choose a name that ends in {2}.</source>
        <translation>“{1}”的后缀不是这里能写的类型；请选择以 {2} 结尾的名称。</translation>
    </message>
    <message>
        <source>“{block}” has no input, so it cannot be put into a wire.</source>
        <translation>“{block}”没有输入，因此不能放到连线中。</translation>
    </message>
    <message>
        <source>“{block}” has no input.</source>
        <translation>“{block}”没有输入。</translation>
    </message>
    <message>
        <source>“{block}” has no output, so it cannot be put into a wire.</source>
        <translation>“{block}”没有输出，因此不能放到连线中。</translation>
    </message>
    <message>
        <source>“{block}” has no output.</source>
        <translation>“{block}”没有输出。</translation>
    </message>
    <message>
        <source>“{block}” has no ports.</source>
        <translation>“{block}”没有端口。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {what}.</source>
        <translation>无法读取“{name}”：{what}。</translation>
    </message>
    <message>
        <source>“{name}” cannot be taken: {reason}.</source>
        <translation>无法采用“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” has changes that no file holds.</source>
        <translation>“{name}”有尚未保存到文件的更改。</translation>
    </message>
    <message>
        <source>“{name}” has more than {MOST_LETTERS} letters.</source>
        <translation>“{name}”超过 {MOST_LETTERS} 个字符。</translation>
    </message>
    <message>
        <source>“{name}” is in your library already.</source>
        <translation>“{name}”已在你的库中。</translation>
    </message>
    <message>
        <source>“{name}” is in your library now, as {file}.</source>
        <translation>“{name}”已保存到你的库中，文件为 {file}。</translation>
    </message>
    <message>
        <source>“{name}” is no longer in your library.</source>
        <translation>“{name}”已不在你的库中。</translation>
    </message>
    <message>
        <source>“{name}” is no longer in {folder}.</source>
        <translation>“{name}”已不在 {folder} 中。</translation>
    </message>
    <message>
        <source>“{name}” is no name for a report: let it end in .html or .pdf.</source>
        <translation>“{name}”不能作为报告的文件名：请以 .html 或 .pdf 结尾。</translation>
    </message>
    <message>
        <source>“{name}” is no text in UTF-8; choose a Python file.</source>
        <translation>“{name}”不是 UTF-8 文本；请选择 Python 文件。</translation>
    </message>
    <message>
        <source>“{name}” is open in another Neurodraft.</source>
        <translation>“{name}”已在另一个 Neurodraft 中打开。</translation>
    </message>
    <message>
        <source>“{name}” is open in another window, too.</source>
        <translation>“{name}”也已在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>“{name}” is open in another window; save to another file, or close it there.</source>
        <translation>“{name}”已在另一个窗口中打开；请保存到其他文件，或在那里关闭它。</translation>
    </message>
    <message>
        <source>“{name}” is read as: {label}. {why}</source>
        <translation>“{name}”的读取方式：{label}。{why}</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” told as “{other}”: {n} examples ({share} of “{name}”)</source>
        <extracomment>One: “{name}” told as “{other}”: {n} example ({share} of “{name}”)</extracomment>
        <translation>
            <numerusform>“{name}”判为“{other}”：{n} 个样本（占“{name}”的 {share}）</numerusform>
        </translation>
    </message>
    <message>
        <source>“{step}” treats all blocks alike.</source>
        <translation>“{step}”对所有模块一视同仁。</translation>
    </message>
    <message>
        <source>“{title}” as it was trained, {n} training examples</source>
        <translation>训练所得的“{title}”，{n} 个训练样本</translation>
    </message>
    <message>
        <source>“{title}” is in the trash, where it stays 30 days.</source>
        <translation>“{title}”已移入回收站，保留 30 天。</translation>
    </message>
    <message>
        <source>“{title}” is {size} now, {times} times smaller; {measured}.</source>
        <translation>“{title}”现为 {size}，缩小到原来的 {times} 分之一；{measured}。</translation>
    </message>
    <message>
        <source>“{title}” was not saved when the program ended ({when}).</source>
        <translation>程序结束时“{title}”尚未保存（{when}）。</translation>
    </message>
    <message>
        <source>“{what}” is pinned; unpin it to move it.</source>
        <translation>“{what}”已固定；请取消固定后再移动。</translation>
    </message>
    <message>
        <source>• Drop a Linear with 32 features and a ReLU on the wire before the last Linear, train again and compare both under Runs.
• Begin with a template, or with data of your own, from the start page.
• Take the network away as ONNX or as Python with Export.</source>
        <translation>• 在最后一个“线性 Linear”之前的连线上放一个特征数为 32 的“线性 Linear”和一个 ReLU，再次训练，并在“运行记录”中比较两者。
• 从起始页打开模板，或使用自己的数据。
• 用“导出”将网络保存为 ONNX 或 Python。</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ 返回</translation>
    </message>
    <message>
        <source>≤ {value}</source>
        <translation>≤ {value}</translation>
    </message>
    <message>
        <source>✓ Done.</source>
        <translation>✓ 完成。</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>1,797 grey pictures of handwritten digits, 8×8.</source>
        <translation>1,797 张手写数字的灰度图片，8×8。</translation>
    </message>
    <message>
        <source>1/N · Σ max [normal(told) = normal(wanted)]</source>
        <translation>1/N · Σ max [规整(回答) = 规整(答案)]</translation>
    </message>
    <message>
        <source>1/N · Σ mean( |z-y| ≤ δ: (z-y)²/2; else δ·(|z-y| - δ/2) )</source>
        <translation>1/N · Σ mean( |z-y| ≤ δ 时 (z-y)²/2；否则 δ·(|z-y| - δ/2) )</translation>
    </message>
    <message>
        <source>10,000 grey pictures of clothes, 28×28, of 10 kinds.</source>
        <translation>10,000 张衣物的灰度图片，28×28，共 10 类。</translation>
    </message>
    <message>
        <source>10,041 sentences from reviews of films, positive or negative.</source>
        <translation>10,041 句影评，正面或负面。</translation>
    </message>
    <message>
        <source>149 flowers of three species, told by four lengths of their leaves.</source>
        <translation>三个品种的 149 朵花，由叶片的四个长度判断。</translation>
    </message>
    <message>
        <source>178 wines from three growers, told by 13 chemical measurements.</source>
        <translation>来自三家种植者的 178 种葡萄酒，由 13 项化学测量判断。</translation>
    </message>
    <message>
        <source>442 patients, whose disease's progress in a year is told by 10 measurements.</source>
        <translation>442 名患者，由 10 项测量预测一年后的病情进展。</translation>
    </message>
    <message>
        <source>52,596 definitions from a dictionary, of 10 kinds of things.</source>
        <translation>词典中的 52,596 条定义，属于 10 类事物。</translation>
    </message>
    <message>
        <source>569 tumours, benign or malignant, told by 30 measurements of their cells.</source>
        <translation>569 个肿瘤，良性或恶性，由细胞的 30 项测量判断。</translation>
    </message>
    <message>
        <source>7 bits</source>
        <translation>7 位</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>A CSV or TSV file of texts, each with its class.</source>
        <translation>文本的 CSV 或 TSV 文件，每条附有类别。</translation>
    </message>
    <message>
        <source>A file of pairs, such as a sentence and its translation, with a tab between them.</source>
        <translation>成对文本的文件，例如句子及其译文，以制表符分隔。</translation>
    </message>
    <message>
        <source>A folder of pictures with one sub-folder for each class.</source>
        <translation>图片文件夹，每个类别一个子文件夹。</translation>
    </message>
    <message>
        <source>A folder of text files with one sub-folder for each class.</source>
        <translation>文本文件的文件夹，每个类别一个子文件夹。</translation>
    </message>
    <message>
        <source>A program of torch.export: weights and computation in one file, for any batch size.</source>
        <translation>torch.export 程序：权重与计算在一个文件中，适用于任何批大小。</translation>
    </message>
    <message>
        <source>A residual that changes the number of channels and, by its stride, the size.</source>
        <translation>改变通道数、并通过步幅改变大小的残差块。</translation>
    </message>
    <message>
        <source>A residual whose 3×3 convolution works on fewer channels than come and go.</source>
        <translation>残差块，其 3×3 卷积在比进出更少的通道上工作。</translation>
    </message>
    <message>
        <source>A table in a CSV file, one row for each example.</source>
        <translation>CSV 文件中的表格，每个样本一行。</translation>
    </message>
    <message>
        <source>A table of any file, one row for each example; its numbers are read into memory.</source>
        <translation>任意文件中的表格，每个样本一行；其数值读入内存。</translation>
    </message>
    <message>
        <source>A year of hourly weather at New York's Kennedy airport in eight measurements.</source>
        <translation>纽约肯尼迪机场一年的逐时天气，共八项测量。</translation>
    </message>
    <message>
        <source>A year of scheduled departures an hour from New York's three airports.</source>
        <translation>纽约三个机场一年的每小时计划起飞架次。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adam with a weight decay that does not pass through the scaling of its steps.</source>
        <translation>Adam，其权重衰减不经过步长的缩放。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>相加</translation>
    </message>
    <message>
        <source>Adds an axis of size 1.</source>
        <translation>添加一个大小为 1 的轴。</translation>
    </message>
    <message>
        <source>Adds inputs, number by number; a size of 1 is stretched to that of the others.</source>
        <translation>逐数相加各输入；大小 1 会拉伸到其他输入的大小。</translation>
    </message>
    <message>
        <source>Adds normal noise to every point of pictures.</source>
        <translation>给图片的每一点加上正态噪声。</translation>
    </message>
    <message>
        <source>Adds normal noise to the numbers of series and tables.</source>
        <translation>给序列和表格的数加上正态噪声。</translation>
    </message>
    <message>
        <source>Adds normal noise while training, and does nothing afterwards.</source>
        <translation>训练时加上正态噪声，之后不起作用。</translation>
    </message>
    <message>
        <source>Adds places before and behind the axes that follow the channels, or along every axis.</source>
        <translation>在通道之后的各轴，或沿每个轴，前后添加位置。</translation>
    </message>
    <message>
        <source>Adds to each step (steps × features) a learned vector that tells its place.</source>
        <translation>给每一步（步 × 特征）加上学到的、表明其位置的向量。</translation>
    </message>
    <message>
        <source>Adds to each step (steps × features) waves that tell its place; nothing is learned.</source>
        <translation>给每一步（步 × 特征）加上表明其位置的波；没有需要学习的内容。</translation>
    </message>
    <message>
        <source>Adds what two columns say together: the product of numbers, or the pair of two texts.</source>
        <translation>加上两列合起来的信息：数的乘积，或两段文本的组合。</translation>
    </message>
    <message>
        <source>Adds what two convolutions make of a picture to the picture itself.</source>
        <translation>把两个卷积对图片的结果加到图片本身上。</translation>
    </message>
    <message>
        <source>Affine</source>
        <translation>仿射变换</translation>
    </message>
    <message>
        <source>After Weston et al. 2015, Towards AI-complete question answering.</source>
        <translation>依照 Weston et al. 2015, Towards AI-complete question answering。</translation>
    </message>
    <message>
        <source>All inputs are steps × features. Without a wire the key is the query and the value is the key. The mask says which steps of the key are real; a query that sees none of them takes nothing.</source>
        <translation>所有输入均为步 × 特征。没有连线时，键就是查询，值就是键。掩码指明键的哪些步是真实的；看不到任何真实步的查询什么也取不到。</translation>
    </message>
    <message>
        <source>Among how many tokens, equally likely, the network would hesitate as much: 1 is certainty.</source>
        <translation>网络的犹豫相当于在多少个同样可能的词元之间：1 表示确定。</translation>
    </message>
    <message>
        <source>An ONNX file for onnxruntime and other runtimes, for any batch size.</source>
        <translation>供 onnxruntime 等运行时使用的 ONNX 文件，适用于任何批大小。</translation>
    </message>
    <message>
        <source>An archive may hold names of classes as well, and an array “test” that is true for the examples kept aside for the final measurement.</source>
        <translation>归档中还可以有类别名称，以及数组“test”，它对留作最终测量的样本为真。</translation>
    </message>
    <message>
        <source>Applies a function of mathematics to each number.</source>
        <translation>对每个数应用一个数学函数。</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>算术</translation>
    </message>
    <message>
        <source>Arrays saved by NumPy: an archive with inputs and targets, or a file of each.</source>
        <translation>NumPy 保存的数组：含输入和目标的归档，或各一个文件。</translation>
    </message>
    <message>
        <source>Asked are where somebody is, who gave a thing to somebody, and what somebody gave; the answer stands in one sentence. As in a file in the format of SQuAD, the network points to the first and the last word of it.</source>
        <translation>问的是某人在哪里、谁把东西给了某人、某人给了什么；答案就在某一句中。如同 SQuAD 格式的文件，网络指出它的第一个词和最后一个词。</translation>
    </message>
    <message>
        <source>At every step the network knows the right tokens before it. Padding does not count.</source>
        <translation>在每一步，网络都知道之前正确的词元。填充不计入。</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Before a negative log-likelihood; the cross-entropy loss does it by itself.</source>
        <translation>用在负对数似然之前；交叉熵损失会自行完成。</translation>
    </message>
    <message>
        <source>Behind a convolution, before the shortcut is added; filters are as many as its channels.</source>
        <translation>用在卷积之后、加上捷径之前；滤波器数与其通道数相同。</translation>
    </message>
    <message>
        <source>Between stages of a residual network, where pictures become smaller and wider.</source>
        <translation>用在残差网络的各阶段之间，图片在那里变小变宽。</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>双线性</translation>
    </message>
    <message>
        <source>Bits of single blocks, 4 or 8, such as “conv1=8 stage/dense2=0”; 0 for real numbers.</source>
        <translation>单个模块的位数，4 或 8，例如“conv1=8 stage/dense2=0”；0 表示实数。</translation>
    </message>
    <message>
        <source>Bits of single blocks, such as “conv1=8 stage/dense2=4”; 0 leaves the weights alone.</source>
        <translation>单个模块的位数，例如“conv1=8 stage/dense2=4”；0 表示不改动权重。</translation>
    </message>
    <message>
        <source>Bits of single blocks, such as “conv1=8 stage/dense2=4”; 0 leaves them real numbers.</source>
        <translation>单个模块的位数，例如“conv1=8 stage/dense2=4”；0 表示保持实数。</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Brings each channel of each example to mean 0 and spread 1, over its own places.</source>
        <translation>使每个样本的每个通道在其自身各位置上均值为 0、标准差为 1。</translation>
    </message>
    <message>
        <source>Brings each channel to mean 0 and spread 1 over the batch, then scales and shifts it.</source>
        <translation>使每个通道在批次上均值为 0、标准差为 1，再缩放和平移。</translation>
    </message>
    <message>
        <source>Brings each example to mean 0 and spread 1 over its last axes, then scales and shifts it.</source>
        <translation>使每个样本在其最后几个轴上均值为 0、标准差为 1，再缩放和平移。</translation>
    </message>
    <message>
        <source>Brings each group of channels to mean 0 and spread 1, then scales and shifts each channel.</source>
        <translation>使每组通道均值为 0、标准差为 1，再缩放和平移每个通道。</translation>
    </message>
    <message>
        <source>Brings every channel or column into a range, 0 to 1 unless another is given.</source>
        <translation>把每个通道或列变到一个范围，除非另行指定则为 0 到 1。</translation>
    </message>
    <message>
        <source>Brings every channel or column to mean 0 and standard deviation 1.</source>
        <translation>使每个通道或列均值为 0、标准差为 1。</translation>
    </message>
    <message>
        <source>Brings every picture to a height and width; what gets smaller is averaged over its points.</source>
        <translation>把每张图片变成同一高和宽；缩小的部分对各点取平均。</translation>
    </message>
    <message>
        <source>Brings the last axes of each example to length 1 a number, then scales them.</source>
        <translation>使每个样本最后几个轴的均方根为 1，再缩放。</translation>
    </message>
    <message>
        <source>Brings vectors along an axis to length 1, so that only their direction counts.</source>
        <translation>使沿某个轴的向量长度为 1，只保留其方向。</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Capitals, punctuation and the English articles do not count, as in SQuAD.</source>
        <translation>大小写、标点和英语冠词不计，与 SQuAD 相同。</translation>
    </message>
    <message>
        <source>Changes brightness, contrast, saturation and hue, in this order.</source>
        <translation>依次改变亮度、对比度、饱和度和色调。</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Classes that are neither a target nor an answer do not count; a class with no right answer counts 0.</source>
        <translation>既不是目标也不是回答的类别不计入；没有一个答对的类别计 0。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Columns of numbers over time in a CSV file, one row for each time.</source>
        <translation>CSV 文件中随时间变化的数值列，每个时间一行。</translation>
    </message>
    <message>
        <source>Comes close to SiLU with straight lines.</source>
        <translation>用直线近似 SiLU。</translation>
    </message>
    <message>
        <source>Comes close to the sigmoid with straight lines.</source>
        <translation>用直线近似 sigmoid。</translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转换类型</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Counted over all examples together, with a penalty for texts that are too short. Computed by sacrebleu with its usual settings (tokens 13a, smoothing exp), so that numbers can be compared.</source>
        <translation>对所有样本合并计数，过短的文本受罚。由 sacrebleu 以通常设置（词元 13a，平滑 exp）计算，因此数值可以相互比较。</translation>
    </message>
    <message>
        <source>Covers a rectangle of pictures, so that no single place decides.</source>
        <translation>遮住图片的一个矩形，使任何单独一处都不能决定结果。</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>Cross-entropy of yes-or-no questions, one an output.</source>
        <translation>是非问题的交叉熵，每个输出一个问题。</translation>
    </message>
    <message>
        <source>Cross-entropy that passes over examples which are told rightly and surely.</source>
        <translation>对已判断正确且有把握的样本几乎不计的交叉熵。</translation>
    </message>
    <message>
        <source>Cuts a picture into patches and maps each to a vector: a sequence of patches × features.</source>
        <translation>把图片切成图块，并把每块映射成向量：图块 × 特征的序列。</translation>
    </message>
    <message>
        <source>Cuts a piece of any size and place out of pictures and enlarges it to the former size.</source>
        <translation>从图片中切下任意大小和位置的一块，并放大到原来的大小。</translation>
    </message>
    <message>
        <source>Cuts a series into windows of steps seen and steps to be told, split by time.</source>
        <translation>把序列切成由已见步和待预测步组成的窗口，按时间划分。</translation>
    </message>
    <message>
        <source>Cuts an axis into parts, each with an output of its own.</source>
        <translation>把一个轴切成若干部分，每部分有自己的输出。</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>糖尿病</translation>
    </message>
    <message>
        <source>Distil</source>
        <translation>蒸馏</translation>
    </message>
    <message>
        <source>Divide</source>
        <translation>相除</translation>
    </message>
    <message>
        <source>Divides the first input by the second, number by number; division by 0 is not caught.</source>
        <translation>第一个输入逐数除以第二个；不处理除以 0 的情形。</translation>
    </message>
    <message>
        <source>Draws dense layers, convolutions and embeddings as two that are narrow between.</source>
        <translation>把全连接层、卷积和嵌入画成中间较窄的两个。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>随机失活 Dropout</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>嵌入 Embedding</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>两端</translation>
    </message>
    <message>
        <source>Energy of single blocks, such as “conv1=0.8 stage/dense2=0.95”; 0 leaves one whole.</source>
        <translation>单个模块的能量，例如“conv1=0.8 stage/dense2=0.95”；0 表示保持完整。</translation>
    </message>
    <message>
        <source>Enlarges a sequence, picture or volume without weights, each channel alone.</source>
        <translation>无需权重地放大序列、图片或体数据，每个通道单独进行。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Fills cells that are missing with a value found in the training part.</source>
        <translation>用训练集中得到的值填补缺失的单元格。</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>翻转</translation>
    </message>
    <message>
        <source>For pictures they are those of numbers from 0 to 1, so that black is 0 and white 1.</source>
        <translation>对图片而言是 0 到 1 的数，即黑为 0、白为 1。</translation>
    </message>
    <message>
        <source>For text, sound and sensors, where both neighbours and order matter.</source>
        <translation>用于文本、声音和传感器，邻近与顺序都重要的情形。</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Gives each step of a query what it needs of a memory, found by a small network.</source>
        <translation>把查询每一步所需的内容从记忆中取来，由一个小网络确定。</translation>
    </message>
    <message>
        <source>Gives each step of a query what it needs of a memory, found by scalar products.</source>
        <translation>把查询每一步所需的内容从记忆中取来，由标量积确定。</translation>
    </message>
    <message>
        <source>Gives every text of a column an input of its own, 1 where the text stands and else 0.</source>
        <translation>给一列的每种文本一个自己的输入，出现处为 1，否则为 0。</translation>
    </message>
    <message>
        <source>Gives every weight as few bits as it bears, by the measured effect, and trains with that.</source>
        <translation>按测得的影响给每个权重尽可能少的位数，并以此训练。</translation>
    </message>
    <message>
        <source>Gives the place of the largest number along an axis, counted from 0.</source>
        <translation>给出沿某个轴最大数的位置，从 0 数起。</translation>
    </message>
    <message>
        <source>Half the squared distance where it is short, and a straight line beyond.</source>
        <translation>距离短时取其平方的一半，更远则为直线。</translation>
    </message>
    <message>
        <source>Hardshrink</source>
        <translation>Hardshrink</translation>
    </message>
    <message>
        <source>Hardsigmoid</source>
        <translation>Hardsigmoid</translation>
    </message>
    <message>
        <source>Hardswish</source>
        <translation>Hardswish</translation>
    </message>
    <message>
        <source>Hardtanh</source>
        <translation>Hardtanh</translation>
    </message>
    <message>
        <source>How far the signal stands out from the error, in decibels, over all pictures together.</source>
        <translation>信号比误差突出多少，以分贝计，对所有图片合并计算。</translation>
    </message>
    <message>
        <source>How far the words of an answer are those of the right one, as the mean over the answers.</source>
        <translation>回答的词与正确答案的词有多大程度一致，对各回答取平均。</translation>
    </message>
    <message>
        <source>How little of the probability the network gives to what is right.</source>
        <translation>网络给正确内容的概率有多小。</translation>
    </message>
    <message>
        <source>How many runs of up to four words are those of the right texts, from 0 to 100.</source>
        <translation>至多四个词的片段有多少与正确文本一致，从 0 到 100。</translation>
    </message>
    <message>
        <source>How many runs of up to six letters are those of the right texts, from 0 to 100.</source>
        <translation>至多六个字母的片段有多少与正确文本一致，从 0 到 100。</translation>
    </message>
    <message>
        <source>How much of a class is told to be of it, as the mean over the classes.</source>
        <translation>一个类别中有多少被判为该类别，对各类别取平均。</translation>
    </message>
    <message>
        <source>How much of what is told to be a class is of it, as the mean over the classes.</source>
        <translation>被判为某类别的有多少确属该类别，对各类别取平均。</translation>
    </message>
    <message>
        <source>How often an example of a class gets a higher probability of it than one of another class.</source>
        <translation>一个类别的样本得到该类别更高概率的频率，与其他类别的样本相比。</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <source>In deep networks for pictures; filters are as many as the channels that come in. Repeat it, and let a projected residual lead to other widths and sizes.</source>
        <translation>用于深层图片网络；滤波器数与进入的通道数相同。可重复使用，并用投影残差变到其他宽度和大小。</translation>
    </message>
    <message>
        <source>In residual networks of 50 layers and more: it costs less than two 3×3 convolutions.</source>
        <translation>用于 50 层及以上的残差网络：开销小于两个 3×3 卷积。</translation>
    </message>
    <message>
        <source>In small networks for phones; expanded is usually six times the filters, which are as many as the channels that come in.</source>
        <translation>用于手机上的小型网络；扩展宽度通常是滤波器数的六倍，滤波器数与进入的通道数相同。</translation>
    </message>
    <message>
        <source>In transformers.</source>
        <translation>用于 Transformer。</translation>
    </message>
    <message>
        <source>Inside a composite it is a port, named after the block; there may be several.</source>
        <translation>在复合模块内部，它是以该模块命名的端口；可以有多个。</translation>
    </message>
    <message>
        <source>Inside a composite it is a port, named after the block; what leads in outside has its own shape, and the one here is shown while nothing does.</source>
        <translation>在复合模块内部，它是以该模块命名的端口；外部连入的内容有自己的形状，没有连入时显示这里的形状。</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>取反</translation>
    </message>
    <message>
        <source>Iris</source>
        <translation>鸢尾花</translation>
    </message>
    <message>
        <source>Is a ReLU with a round corner; its outcome is always above zero.</source>
        <translation>带圆滑转角的 ReLU；其结果总大于零。</translation>
    </message>
    <message>
        <source>Is an ELU whose slope has no jump, whatever its level.</source>
        <translation>斜率无跳变的 ELU，不论其下限。</translation>
    </message>
    <message>
        <source>Is an ELU with two constants that keep mean 0 and spread 1 from layer to layer.</source>
        <translation>带两个常数的 ELU，使各层之间保持均值 0 和标准差 1。</translation>
    </message>
    <message>
        <source>It is also known as a random crop with padding: every picture gets a margin, and a piece of its former size is cut out at a place of its own.</source>
        <translation>也称为带填充的随机裁剪：每张图片加上边距，再在各自的位置切出原来大小的一块。</translation>
    </message>
    <message>
        <source>It is e to the mean cross-entropy of a token, without smoothing. Padding does not count.</source>
        <translation>它是每个词元平均交叉熵的 e 次幂，不含平滑。填充不计入。</translation>
    </message>
    <message>
        <source>It takes scores as they come: the softmax is part of it.</source>
        <translation>它直接接收分数：softmax 已包含在内。</translation>
    </message>
    <message>
        <source>It takes scores as they come: the softmax is part of it. For a token of each step it adds up the steps but those of padding, and divides by the length that targets have on average in the training part: every token counts alike, and e to the loss is about the perplexity. For a first and a last step it is the mean of both. Targets may be probabilities of classes, too.</source>
        <translation>它直接接收分数：softmax 已包含在内。对每步一个词元的情形，它把填充之外的各步相加，再除以训练集中目标的平均长度：每个词元同等计入，损失的 e 次幂约为困惑度。对起止两步的情形，取两者的平均。目标也可以是各类别的概率。</translation>
    </message>
    <message>
        <source>Its buffers are the running mean and variance; torch's count of batches is not among them.</source>
        <translation>其缓冲区是滑动均值和方差；不含 torch 的批次计数。</translation>
    </message>
    <message>
        <source>Its waves are kept beside the weights and are no part of a file of weights.</source>
        <translation>其波与权重放在一起，但不属于权重文件。</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>颜色抖动</translation>
    </message>
    <message>
        <source>Joins every input to every output with a weight of its own.</source>
        <translation>以各自的权重把每个输入连到每个输出。</translation>
    </message>
    <message>
        <source>Keeps a stretch of an axis, perhaps every second or third place of it.</source>
        <translation>保留一个轴的一段，也可以每隔一两处取一处。</translation>
    </message>
    <message>
        <source>Keeps numbers above a threshold and puts one value in the place of all others.</source>
        <translation>保留高于阈值的数，其余都换成一个值。</translation>
    </message>
    <message>
        <source>Keeps numbers between 0 and 6 and cuts what lies outside.</source>
        <translation>保留 0 到 6 之间的数，截断之外的部分。</translation>
    </message>
    <message>
        <source>Keeps numbers between two bounds and cuts what lies outside.</source>
        <translation>保留两个界限之间的数，截断之外的部分。</translation>
    </message>
    <message>
        <source>Keeps numbers far from zero and turns those near it into zero.</source>
        <translation>保留远离零的数，把接近零的变成零。</translation>
    </message>
    <message>
        <source>Keeps of each number whether it lies above the mean, and one scale for all.</source>
        <translation>对每个数只保留它是否高于均值，并用一个共同的缩放系数。</translation>
    </message>
    <message>
        <source>Keeps positive numbers and learns which part of negative ones to let through.</source>
        <translation>保留正数，并学习让负数通过多少。</translation>
    </message>
    <message>
        <source>Keeps positive numbers and lets a small part of negative ones through.</source>
        <translation>保留正数，并让负数的一小部分通过。</translation>
    </message>
    <message>
        <source>Keeps positive numbers and lets negative ones fall to a level, smoothly.</source>
        <translation>保留正数，并让负数平滑地降到一个下限。</translation>
    </message>
    <message>
        <source>Keeps positive numbers and turns negative ones into zero.</source>
        <translation>保留正数，把负数变成零。</translation>
    </message>
    <message>
        <source>Keeps positive numbers; the part of negative ones is drawn at random while training.</source>
        <translation>保留正数；训练时随机抽取负数通过的比例。</translation>
    </message>
    <message>
        <source>Keeps some places of an axis, in the order that is given; a place may come twice.</source>
        <translation>按给定顺序保留一个轴的某些位置；同一位置可出现两次。</translation>
    </message>
    <message>
        <source>Keeps the largest number of each window along a sequence (channels × steps).</source>
        <translation>保留序列每个窗口中的最大数（通道 × 步）。</translation>
    </message>
    <message>
        <source>Keeps the largest number of each window of a picture (channels × height × width).</source>
        <translation>保留图片每个窗口中的最大数（通道 × 高 × 宽）。</translation>
    </message>
    <message>
        <source>Keeps the largest number of each window of a volume (channels × depth × height × width).</source>
        <translation>保留体数据每个窗口中的最大数（通道 × 深 × 高 × 宽）。</translation>
    </message>
    <message>
        <source>Keeps the largest numbers of a picture so that a given height and width come out.</source>
        <translation>保留图片的最大数，使输出为给定的高和宽。</translation>
    </message>
    <message>
        <source>Keeps the largest numbers of a sequence so that a given number of steps comes out.</source>
        <translation>保留序列的最大数，使输出为给定的步数。</translation>
    </message>
    <message>
        <source>Keeps the largest numbers of a volume so that a given depth, height and width come out.</source>
        <translation>保留体数据的最大数，使输出为给定的深、高和宽。</translation>
    </message>
    <message>
        <source>Keeps the largest of its inputs, number by number.</source>
        <translation>逐数保留各输入中最大的。</translation>
    </message>
    <message>
        <source>Keeps the middle of every picture.</source>
        <translation>保留每张图片的中部。</translation>
    </message>
    <message>
        <source>Keeps the smallest of its inputs, number by number.</source>
        <translation>逐数保留各输入中最小的。</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大型数据</translation>
    </message>
    <message>
        <source>Lays all numbers of an example in one row, or joins some of its axes.</source>
        <translation>把一个样本的所有数排成一行，或合并其中某些轴。</translation>
    </message>
    <message>
        <source>Lays another example over each, and learns both classes in the same proportion.</source>
        <translation>给每个样本叠上另一个样本，并按同样的比例学习两个类别。</translation>
    </message>
    <message>
        <source>Lays inputs of one shape side by side along an axis that is new.</source>
        <translation>沿一个新轴并排放置同一形状的输入。</translation>
    </message>
    <message>
        <source>Lays inputs side by side along an axis; their other axes must agree.</source>
        <translation>沿一个轴并排放置各输入；其他轴必须一致。</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Leaves a whole branch out for some examples while training; also called stochastic depth.</source>
        <translation>训练时对某些样本跳过整个分支；也称随机深度。</translation>
    </message>
    <message>
        <source>Leaves columns out; where none is named, those that hold the same everywhere.</source>
        <translation>去掉一些列；未指明时去掉处处相同的列。</translation>
    </message>
    <message>
        <source>Leaves numbers as they are; pictures lie between 0 and 1.</source>
        <translation>保持数值不变；图片在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>Leaves one number of each channel, over all its places.</source>
        <translation>每个通道在其所有位置上只留下一个数。</translation>
    </message>
    <message>
        <source>Lets every step look at every other, and then thinks about each by itself.</source>
        <translation>让每一步关注所有其他步，再各自单独处理。</translation>
    </message>
    <message>
        <source>Lets every step look at those before it and at all that an encoder gave.</source>
        <translation>让每一步查看之前的步，以及编码器给出的全部内容。</translation>
    </message>
    <message>
        <source>Lets every step of one sequence look at every step of another, or of itself.</source>
        <translation>让一个序列的每一步查看另一序列或自身的每一步。</translation>
    </message>
    <message>
        <source>Lets every weight be one of two numbers for each output, and trains with that.</source>
        <translation>让每个输出的权重只取两个数之一，并以此训练。</translation>
    </message>
    <message>
        <source>Lets one half of an axis through as far as the sigmoid of the other half opens.</source>
        <translation>让一个轴的一半按另一半的 sigmoid 所开的程度通过。</translation>
    </message>
    <message>
        <source>Lets the weights of each block be few different numbers, and tunes these.</source>
        <translation>让每个模块的权重只取少数不同的值，并微调这些值。</translation>
    </message>
    <message>
        <source>Lets two axes change places.</source>
        <translation>交换两个轴的位置。</translation>
    </message>
    <message>
        <source>Logarithm</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Looks at a picture in four ways at once and puts the channels together.</source>
        <translation>同时以四种方式查看图片，并把各通道合在一起。</translation>
    </message>
    <message>
        <source>Looks up a learned vector for each token (a whole number below the vocabulary).</source>
        <translation>为每个词元（小于词表大小的整数）查出学到的向量。</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Makes a larger picture of many channels: each group of them becomes a square of points.</source>
        <translation>由许多通道组成更大的图片：每组通道变成一个方块的点。</translation>
    </message>
    <message>
        <source>Makes a smaller picture of more channels: each square of points becomes a group of them.</source>
        <translation>组成通道更多、更小的图片：每个方块的点变成一组通道。</translation>
    </message>
    <message>
        <source>Makes each channel louder or softer, by what the whole picture shows.</source>
        <translation>按整张图片的内容增强或减弱每个通道。</translation>
    </message>
    <message>
        <source>Makes every character a token: few tokens and long texts.</source>
        <translation>把每个字符作为词元：词元种类少，文本长。</translation>
    </message>
    <message>
        <source>Makes every frequent word and every mark a token; rare words are one unknown token.</source>
        <translation>把每个常见词和标点作为词元；罕见词都是同一个未知词元。</translation>
    </message>
    <message>
        <source>Makes frequent pieces of words tokens, so that rare words are made of several.</source>
        <translation>把常见的词片作为词元，罕见词由多个词片组成。</translation>
    </message>
    <message>
        <source>Makes one channel of brightness out of three of colour; grey pictures stay as they are.</source>
        <translation>把三个颜色通道变成一个亮度通道；灰度图片保持不变。</translation>
    </message>
    <message>
        <source>Makes pictures unsharp, each by a normal curve of its own width.</source>
        <translation>使图片模糊，每张用各自宽度的正态曲线。</translation>
    </message>
    <message>
        <source>Makes weights and activations whole numbers of 16 bits.</source>
        <translation>将权重和激活变为 16 位整数。</translation>
    </message>
    <message>
        <source>Makes weights and activations whole numbers of 8 bits.</source>
        <translation>将权重和激活变为 8 位整数。</translation>
    </message>
    <message>
        <source>Makes weights whole numbers of 4 bits; the network works in real numbers.</source>
        <translation>将权重变为 4 位整数；网络以浮点数计算。</translation>
    </message>
    <message>
        <source>Makes weights whole numbers of 8 bits, and activations of 16.</source>
        <translation>将权重变为 8 位整数，激活变为 16 位整数。</translation>
    </message>
    <message>
        <source>Makes weights whole numbers of 8 bits, and activations while the network works.</source>
        <translation>将权重变为 8 位整数，激活在网络运行时再变为整数。</translation>
    </message>
    <message>
        <source>Makes weights, and what leads into them, signs with a scale, and trains with that.</source>
        <translation>把权重及其输入变为带缩放系数的符号，并据此训练。</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Mirrors pictures left to right.</source>
        <translation>左右镜像图片。</translation>
    </message>
    <message>
        <source>Mirrors pictures top to bottom.</source>
        <translation>上下镜像图片。</translation>
    </message>
    <message>
        <source>Mish</source>
        <translation>Mish</translation>
    </message>
    <message>
        <source>Mixes the channels of groups, so that the next groups see something of each.</source>
        <translation>混合各组的通道，使后面的各组都能看到每组的一些内容。</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Moves every number towards zero by a width, and those nearer than it to zero.</source>
        <translation>把每个数向零移动一个宽度，更接近零的变成零。</translation>
    </message>
    <message>
        <source>Moves pictures by a few points in any direction.</source>
        <translation>把图片向任意方向移动几个点。</translation>
    </message>
    <message>
        <source>Moves, turns, enlarges and shears pictures, all at once.</source>
        <translation>同时移动、旋转、放大和错切图片。</translation>
    </message>
    <message>
        <source>Multiplies by learned numbers and adds learned numbers.</source>
        <translation>乘以学到的数，再加上学到的数。</translation>
    </message>
    <message>
        <source>Multiplies by normal noise around 1 while training, and does nothing afterwards.</source>
        <translation>训练时乘以 1 附近的正态噪声，之后不起作用。</translation>
    </message>
    <message>
        <source>Multiplies by one fixed number and adds another.</source>
        <translation>乘以一个固定的数，再加上另一个。</translation>
    </message>
    <message>
        <source>Multiplies inputs, number by number; a size of 1 is stretched to that of the others.</source>
        <translation>逐数相乘各输入；大小 1 会拉伸到其他输入的大小。</translation>
    </message>
    <message>
        <source>Multiplies matrices: rows of the first input with columns of the second.</source>
        <translation>矩阵相乘：第一个输入的行与第二个输入的列。</translation>
    </message>
    <message>
        <source>Multiplies one half of an axis by the GELU of the other half.</source>
        <translation>把一个轴的一半乘以另一半的 GELU。</translation>
    </message>
    <message>
        <source>Multiplies one half of an axis by the ReLU of the other half.</source>
        <translation>把一个轴的一半乘以另一半的 ReLU。</translation>
    </message>
    <message>
        <source>Multiplies one half of an axis by the SiLU of the other half.</source>
        <translation>把一个轴的一半乘以另一半的 SiLU。</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>相乘</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Normalization</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>NumPy files</source>
        <translation>NumPy 文件</translation>
    </message>
    <message>
        <source>Of a text and a number it adds an input for every text, which is the number where the text stands and else 0.</source>
        <translation>对一个文本列和一个数值列，为每种文本添加一个输入：该文本出现处为该数值，否则为 0。</translation>
    </message>
    <message>
        <source>One-hot</source>
        <translation>独热编码</translation>
    </message>
    <message>
        <source>Optimizers</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>序数编码</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Passes on what comes in.</source>
        <translation>原样传递输入。</translation>
    </message>
    <message>
        <source>Patches are read row by row. It is a convolution whose steps are as long as its window.</source>
        <translation>图块逐行读取。它是步幅等于窗口大小的卷积。</translation>
    </message>
    <message>
        <source>Permute</source>
        <translation>轴重排</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>挑选</translation>
    </message>
    <message>
        <source>Pictures in a table of any size: in its cells, or in files that its cells name.</source>
        <translation>任意大小的表格中的图片：在单元格中，或在单元格所指的文件中。</translation>
    </message>
    <message>
        <source>Plain steps against the gradient, with momentum.</source>
        <translation>沿梯度反方向的普通步进，带动量。</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>平台期</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>Precision and recall over all examples together, recall counting twice. Computed by sacrebleu.</source>
        <translation>对所有样本合并计算精确率和召回率，召回率计双倍。由 sacrebleu 计算。</translation>
    </message>
    <message>
        <source>Puts a learned vector before the first step (steps × features), to gather the answer in.</source>
        <translation>在第一步之前放一个学到的向量（步 × 特征），用来汇集回答。</translation>
    </message>
    <message>
        <source>Puts a rectangle of another picture into each, and learns both classes by their areas.</source>
        <translation>把另一张图片的一个矩形放入每张图片，并按面积学习两个类别。</translation>
    </message>
    <message>
        <source>Puts new channels beside all that were there before.</source>
        <translation>把新通道放在之前所有通道的旁边。</translation>
    </message>
    <message>
        <source>Puts the axes of an example in another order.</source>
        <translation>把样本的各轴换成另一种顺序。</translation>
    </message>
    <message>
        <source>Puts the numbers of a pooled picture back to the points they came from.</source>
        <translation>把池化后的图片的数放回原来的点。</translation>
    </message>
    <message>
        <source>Puts the numbers of a pooled sequence back to the steps they came from.</source>
        <translation>把池化后的序列的数放回原来的步。</translation>
    </message>
    <message>
        <source>Puts the numbers of a pooled volume back to the points they came from.</source>
        <translation>把池化后的体数据的数放回原来的点。</translation>
    </message>
    <message>
        <source>Python with a class made from nn.Module; outside of classes and functions only imports and constants.</source>
        <translation>含有由 nn.Module 派生的类的 Python；类和函数之外只能有导入和常量。</translation>
    </message>
    <message>
        <source>Questions whose answers stand in a text: a JSON file in the format of SQuAD.</source>
        <translation>答案在文本中的问题：SQuAD 格式的 JSON 文件。</translation>
    </message>
    <message>
        <source>Reads a sequence (steps × features) and mixes each step into one state.</source>
        <translation>读取序列（步 × 特征），把每一步混入同一个状态。</translation>
    </message>
    <message>
        <source>Reads a sequence (steps × features) with a memory that gates keep, write and read.</source>
        <translation>读取序列（步 × 特征），其记忆由门来保留、写入和读取。</translation>
    </message>
    <message>
        <source>Reads a sequence (steps × features) with a state that two gates keep and renew.</source>
        <translation>读取序列（步 × 特征），其状态由两个门保留和更新。</translation>
    </message>
    <message>
        <source>Reads the number in a text, such as 1,200 in “$1,200” or 12 in “12 kg”.</source>
        <translation>读取文本中的数，例如“$1,200”中的 1,200 或“12 kg”中的 12。</translation>
    </message>
    <message>
        <source>Reads the numbers of an example, row by row, into another shape.</source>
        <translation>把样本的数逐行读入另一种形状。</translation>
    </message>
    <message>
        <source>Recurrent</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>归约</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>归约</translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Repeat it behind an encoder to translate or to answer: “in” is what was written so far, “memory” the encoder's output, each with its mask.</source>
        <translation>在编码器之后重复使用，以翻译或回答：“in”是迄今写出的内容，“memory”是编码器的输出，各带掩码。</translation>
    </message>
    <message>
        <source>Repeat it over embedded tokens with positions, or over patches of a picture. Width is the number of features that come in; causal lets a step see no later one, as language models need.</source>
        <translation>在带位置的嵌入词元上，或在图片的图块上重复使用。宽度是进入的特征数；causal 使一步看不到之后的步，语言模型需要如此。</translation>
    </message>
    <message>
        <source>Repeats an example along an axis.</source>
        <translation>沿一个轴重复样本。</translation>
    </message>
    <message>
        <source>Rescale</source>
        <translation>重新缩放</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>变形</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>缩放大小</translation>
    </message>
    <message>
        <source>Resizing</source>
        <translation>缩放大小</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Rounds weights and activations to few bits and trains with that.</source>
        <translation>将权重和激活舍入为少数位，并以此训练。</translation>
    </message>
    <message>
        <source>Runs a module that you write yourself, in the words of PyTorch.</source>
        <translation>运行你用 PyTorch 自己编写的模块。</translation>
    </message>
    <message>
        <source>Safetensors</source>
        <translation>Safetensors</translation>
    </message>
    <message>
        <source>Saturation and hue need three channels; grey pictures have neither.</source>
        <translation>饱和度和色调需要三个通道；灰度图片两者都没有。</translation>
    </message>
    <message>
        <source>Says how alike the vectors of two inputs are along an axis, which goes.</source>
        <translation>给出两个输入的向量沿一个轴有多相似，该轴随之消去。</translation>
    </message>
    <message>
        <source>Says of each token whether it is real (yes) or padding (no).</source>
        <translation>指出每个词元是真实的（是）还是填充（否）。</translation>
    </message>
    <message>
        <source>Scales some columns in a way of their own, before the scaling that all inputs share.</source>
        <translation>在所有输入共用的缩放之前，以单独的方式缩放某些列。</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>Sees short patterns with a convolution, and how they follow each other with an LSTM.</source>
        <translation>用卷积看到短模式，用 LSTM 看到它们如何前后相接。</translation>
    </message>
    <message>
        <source>Sentences of a program's windows in English and another language.</source>
        <translation>某程序窗口中的句子，英语和另一种语言。</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>情感</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Sets numbers to SELU's lowest value at random, so that mean and spread stay as they are.</source>
        <translation>随机把数设为 SELU 的最低值，使均值和离散程度保持不变。</translation>
    </message>
    <message>
        <source>Sets numbers to zero at random while training, and does nothing afterwards.</source>
        <translation>训练时随机把数置零，之后不起作用。</translation>
    </message>
    <message>
        <source>Sets the connections that matter least to zero, where they stay.</source>
        <translation>将最不重要的连接置零并保持为零。</translation>
    </message>
    <message>
        <source>Sets the steps at padding to zero and leaves real ones as they are (steps × features).</source>
        <translation>把填充处的步置零，真实的步保持不变（步 × 特征）。</translation>
    </message>
    <message>
        <source>Sets whole channels to zero at random while training, and does nothing afterwards.</source>
        <translation>训练时随机把整个通道置零，之后不起作用。</translation>
    </message>
    <message>
        <source>Several one behind the other, with a 1×1 convolution and pooling after them.</source>
        <translation>多个前后相接，之后是 1×1 卷积和池化。</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Shares of single blocks, such as “conv1=0.6 stage/conv2=0.3”; 0 for all that is there.</source>
        <translation>单个模块的比例，例如“conv1=0.6 stage/conv2=0.3”；0 表示全部保留。</translation>
    </message>
    <message>
        <source>Shares of single blocks, such as “conv1=0.6 stage/conv2=0.3”; 0 for none of its units.</source>
        <translation>单个模块的比例，例如“conv1=0.6 stage/conv2=0.3”；0 表示不去掉任何单元。</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Single blocks that stay real numbers, such as “conv1=0 stage/dense2=0”.</source>
        <translation>保持实数的单个模块，例如“conv1=0 stage/dense2=0”。</translation>
    </message>
    <message>
        <source>Single blocks, such as “conv1=0 dense2=1”: 1 makes them binary, 0 leaves them real.</source>
        <translation>单个模块，例如“conv1=0 dense2=1”：1 表示二值化，0 表示保持实数。</translation>
    </message>
    <message>
        <source>Single characters are joined, the most frequent pair first, until the vocabulary is full (Sennrich et al. 2016, Neural machine translation of rare words with subword units). Decoding gives the text back but for blanks.</source>
        <translation>从单个字符开始，先合并最常见的一对，直到词表填满 (Sennrich et al. 2016, Neural machine translation of rare words with subword units)。除空白外，解码可还原文本。</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>Slicing</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>Slides filters along a sequence (channels × steps).</source>
        <translation>沿序列滑动滤波器（通道 × 步）。</translation>
    </message>
    <message>
        <source>Slides filters along a sequence so that no step sees a later one (channels × steps).</source>
        <translation>沿序列滑动滤波器，任何一步都看不到之后的步（通道 × 步）。</translation>
    </message>
    <message>
        <source>Slides filters along each channel alone, then joins the channels (channels × steps).</source>
        <translation>沿每个通道单独滑动滤波器，再合并各通道（通道 × 步）。</translation>
    </message>
    <message>
        <source>Slides filters along each channel of a sequence alone (channels × steps).</source>
        <translation>沿序列的每个通道单独滑动滤波器（通道 × 步）。</translation>
    </message>
    <message>
        <source>Slides filters over a picture (channels × height × width).</source>
        <translation>在图片上滑动滤波器（通道 × 高 × 宽）。</translation>
    </message>
    <message>
        <source>Slides filters over each channel of a picture alone (channels × height × width).</source>
        <translation>在图片的每个通道上单独滑动滤波器（通道 × 高 × 宽）。</translation>
    </message>
    <message>
        <source>Slides filters over each channel of a picture alone, then joins the channels.</source>
        <translation>在图片的每个通道上单独滑动滤波器，再合并各通道。</translation>
    </message>
    <message>
        <source>Slides filters through a volume (channels × depth × height × width).</source>
        <translation>在体数据中滑动滤波器（通道 × 深 × 高 × 宽）。</translation>
    </message>
    <message>
        <source>Slides filters through each channel of a volume alone, then joins the channels.</source>
        <translation>在体数据的每个通道中单独滑动滤波器，再合并各通道。</translation>
    </message>
    <message>
        <source>Slides filters through each channel of a volume alone.</source>
        <translation>在体数据的每个通道中单独滑动滤波器。</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Softmin</source>
        <translation>Softmin</translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <source>Softshrink</source>
        <translation>Softshrink</translation>
    </message>
    <message>
        <source>Softsign</source>
        <translation>Softsign</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>切分</translation>
    </message>
    <message>
        <source>Spreads each point of a picture over several, with learned filters.</source>
        <translation>用学到的滤波器把图片的每一点铺展到多个点。</translation>
    </message>
    <message>
        <source>Spreads each point of a volume over several, with learned filters.</source>
        <translation>用学到的滤波器把体数据的每一点铺展到多个点。</translation>
    </message>
    <message>
        <source>Spreads each step of a sequence over several, with learned filters (channels × steps).</source>
        <translation>用学到的滤波器把序列的每一步铺展到多步（通道 × 步）。</translation>
    </message>
    <message>
        <source>Squeeze</source>
        <translation>压缩轴</translation>
    </message>
    <message>
        <source>Squeezes each number between 0 and 1.</source>
        <translation>把每个数压到 0 与 1 之间。</translation>
    </message>
    <message>
        <source>Squeezes each number between −1 and 1, more gently than Tanh.</source>
        <translation>把每个数压到 −1 与 1 之间，比 Tanh 更平缓。</translation>
    </message>
    <message>
        <source>Squeezes each number between −1 and 1.</source>
        <translation>把每个数压到 −1 与 1 之间。</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>堆叠</translation>
    </message>
    <message>
        <source>Standardize</source>
        <translation>标准化</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>Steps divided for each weight by the root of its mean squared gradient.</source>
        <translation>对每个权重，把步长除以其梯度均方的根。</translation>
    </message>
    <message>
        <source>Steps scaled for each weight by the mean and mean square of its gradients.</source>
        <translation>对每个权重，按其梯度的均值和均方缩放步长。</translation>
    </message>
    <message>
        <source>Stocks, daily</source>
        <translation>股票（逐日）</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>Stories made up by chance, each with a question and its answer, which is a class.</source>
        <translation>随机编成的故事，每个带一个问题及其作为类别的答案。</translation>
    </message>
    <message>
        <source>Stories made up by chance, with questions whose answer is a word of the story.</source>
        <translation>随机编成的故事，问题的答案是故事中的一个词。</translation>
    </message>
    <message>
        <source>Stretches axes of size 1 to other sizes; it costs no memory.</source>
        <translation>把大小为 1 的轴拉伸到其他大小；不占内存。</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>相减</translation>
    </message>
    <message>
        <source>Subtracts given means and divides by given deviations, as a network trained before wants it.</source>
        <translation>减去给定的均值，再除以给定的标准差，如先前训练的网络所要求。</translation>
    </message>
    <message>
        <source>Takes a mean over the steps (steps × features) with weights that are learned.</source>
        <translation>以学到的权重对各步（步 × 特征）取平均。</translation>
    </message>
    <message>
        <source>Takes an axis of size 1 away.</source>
        <translation>去掉一个大小为 1 的轴。</translation>
    </message>
    <message>
        <source>Takes means of a picture so that a given height and width come out.</source>
        <translation>对图片取平均，使输出为给定的高和宽。</translation>
    </message>
    <message>
        <source>Takes means of a sequence so that a given number of steps comes out.</source>
        <translation>对序列取平均，使输出为给定的步数。</translation>
    </message>
    <message>
        <source>Takes means of a volume so that a given depth, height and width come out.</source>
        <translation>对体数据取平均，使输出为给定的深、高和宽。</translation>
    </message>
    <message>
        <source>Takes one number out of all along an axis: their mean, sum, largest and so on.</source>
        <translation>沿一个轴由全部数得出一个：均值、和、最大值等。</translation>
    </message>
    <message>
        <source>Takes one place of an axis, such as the last step, and the axis goes.</source>
        <translation>取一个轴的一处，例如最后一步，该轴随之消去。</translation>
    </message>
    <message>
        <source>Takes out the layers without which the network errs least on the validation part.</source>
        <translation>去掉那些去掉后网络在验证集上错误最少的层。</translation>
    </message>
    <message>
        <source>Takes the length of the numbers of each window along a sequence (channels × steps).</source>
        <translation>取序列每个窗口中各数的长度（通道 × 步）。</translation>
    </message>
    <message>
        <source>Takes the length of the numbers of each window of a picture (channels × height × width).</source>
        <translation>取图片每个窗口中各数的长度（通道 × 高 × 宽）。</translation>
    </message>
    <message>
        <source>Takes the length of the numbers of each window of a volume.</source>
        <translation>取体数据每个窗口中各数的长度。</translation>
    </message>
    <message>
        <source>Takes the logarithm of Softmax, without loss where probabilities are near zero.</source>
        <translation>取 Softmax 的对数，在概率接近零处也不损失精度。</translation>
    </message>
    <message>
        <source>Takes the logarithm of the sigmoid, without loss where that is near zero.</source>
        <translation>取 sigmoid 的对数，在其接近零处也不损失精度。</translation>
    </message>
    <message>
        <source>Takes the mean of each window along a sequence (channels × steps).</source>
        <translation>取序列每个窗口的均值（通道 × 步）。</translation>
    </message>
    <message>
        <source>Takes the mean of each window of a picture (channels × height × width).</source>
        <translation>取图片每个窗口的均值（通道 × 高 × 宽）。</translation>
    </message>
    <message>
        <source>Takes the mean of each window of a volume (channels × depth × height × width).</source>
        <translation>取体数据每个窗口的均值（通道 × 深 × 高 × 宽）。</translation>
    </message>
    <message>
        <source>Takes the mean of its inputs, number by number.</source>
        <translation>逐数取各输入的均值。</translation>
    </message>
    <message>
        <source>Takes the natural logarithm, which brings numbers of very different sizes together.</source>
        <translation>取自然对数，使大小悬殊的数彼此接近。</translation>
    </message>
    <message>
        <source>Takes the second input away from the first, number by number.</source>
        <translation>从第一个输入中逐数减去第二个。</translation>
    </message>
    <message>
        <source>Takes the tanh of each number away from it, so that small ones all but vanish.</source>
        <translation>从每个数中减去其 tanh，使小的数几乎消失。</translation>
    </message>
    <message>
        <source>Takes values as numbers of another type; whole ones lose their fractions.</source>
        <translation>把数值当作另一种类型；整数类型舍去小数部分。</translation>
    </message>
    <message>
        <source>Takes whole filters, neurons and heads out; blocks that hang together lose the same ones.</source>
        <translation>去掉整个滤波器、神经元和注意力头；相互关联的模块去掉相同的部分。</translation>
    </message>
    <message>
        <source>Takes words for unknown ones, so that no single word decides.</source>
        <translation>把一些词换成未知词，使任何单独一个词都不能决定结果。</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Tanhshrink</source>
        <translation>Tanhshrink</translation>
    </message>
    <message>
        <source>Texts in a table of any size, with the class, the text or the answer to be told of each.</source>
        <translation>任意大小的表格中的文本，各附要预测的类别、文本或答案。</translation>
    </message>
    <message>
        <source>The answer of the network, on which the loss is measured.</source>
        <translation>网络的回答，损失在其上测量。</translation>
    </message>
    <message>
        <source>The class to use; empty takes the last one made from nn.Module.</source>
        <translation>要使用的类；留空则取最后一个由 nn.Module 派生的类。</translation>
    </message>
    <message>
        <source>The code stands in the project, also where it was read from a file, and runs only after you have said once that you trust it: it can do whatever you can do on this computer. Opening, checking or pasting a project runs nothing. The shapes are found by building the module in a process of its own and running it on zeros, in batches of two and of three examples.</source>
        <translation>代码保存在项目中，即使是从文件读入的也一样；只有在你明确表示信任之后才会运行：它能在这台计算机上做你能做的任何事。打开、检查或粘贴项目都不会运行任何代码。推断形状时，会在单独的进程中构建该模块，并以两个和三个样本的批次、全零输入运行。</translation>
    </message>
    <message>
        <source>The first axis of what `forward` takes and gives is the batch. In an exported file the classes stand above the network. Multiply-adds are counted for dense layers, convolutions and products of matrices, and not for what PyTorch's recurrent layers and nn.MultiheadAttention do inside.</source>
        <translation>`forward` 接收和给出的第一个轴是批次。在导出的文件中，这些类位于网络之上。乘加次数计入全连接层、卷积和矩阵乘积，不计入 PyTorch 循环层和 nn.MultiheadAttention 内部的运算。</translation>
    </message>
    <message>
        <source>The learning rate falls along half a cosine, step by step, to its lowest at the end.</source>
        <translation>学习率沿半个余弦逐步下降，在末尾降到最低。</translation>
    </message>
    <message>
        <source>The learning rate falls by a factor every so many epochs.</source>
        <translation>学习率每隔若干轮降低一个系数。</translation>
    </message>
    <message>
        <source>The learning rate falls by the same factor after every epoch.</source>
        <translation>学习率在每一轮之后降低同一系数。</translation>
    </message>
    <message>
        <source>The learning rate falls when the validation loss has stopped getting better.</source>
        <translation>验证损失不再改善时，学习率下降。</translation>
    </message>
    <message>
        <source>The learning rate rises to its full height and then falls far below where it began.</source>
        <translation>学习率先升到最高，再降到远低于起点。</translation>
    </message>
    <message>
        <source>The mean distance from the target in percent of the mean of both, from 0 to 200.</source>
        <translation>与目标的平均距离，以两者均值的百分比计，从 0 到 200。</translation>
    </message>
    <message>
        <source>The mean distance from the target, in the target's own unit.</source>
        <translation>与目标的平均距离，以目标自身的单位计。</translation>
    </message>
    <message>
        <source>The mean distance from the target, measured by that of a naive forecast one step ahead.</source>
        <translation>与目标的平均距离，以朴素的一步预测的平均距离为单位。</translation>
    </message>
    <message>
        <source>The mean of the distances (L1).</source>
        <translation>距离的平均 (L1)。</translation>
    </message>
    <message>
        <source>The mean of the squared distances.</source>
        <translation>距离平方的平均。</translation>
    </message>
    <message>
        <source>The mean over the classes of the harmonic mean of precision and recall.</source>
        <translation>精确率与召回率的调和平均，对各类别取平均。</translation>
    </message>
    <message>
        <source>The mean squared distance from the target; in pictures black is 0 and white is 1.</source>
        <translation>与目标的平均平方距离；在图片中黑为 0、白为 1。</translation>
    </message>
    <message>
        <source>The naive forecast repeats the last value, or that of a season before; its error is taken over the training part, whatever the horizon. Several series count alike. NaN where it is not known.</source>
        <translation>朴素预测重复最后的值，或一个季节之前的值；其误差取自训练集，与预测步数无关。多个序列同等计入。未知时为 NaN。</translation>
    </message>
    <message>
        <source>The network as PyTorch source, and its weights in a safetensors file beside it.</source>
        <translation>PyTorch 源代码形式的网络，权重在旁边的 safetensors 文件中。</translation>
    </message>
    <message>
        <source>The part of the examples whose class is among the five with the highest scores.</source>
        <translation>类别位于分数最高的五个之中的样本所占比例。</translation>
    </message>
    <message>
        <source>The part of the examples whose class is told rightly.</source>
        <translation>类别判断正确的样本所占比例。</translation>
    </message>
    <message>
        <source>The part of the targets' variance that the network explains: 1 is perfect, 0 the mean.</source>
        <translation>网络所解释的目标方差比例：1 为完美，0 相当于均值。</translation>
    </message>
    <message>
        <source>The part of the texts that are, word for word, one of those that would be right.</source>
        <translation>逐词与某个正确文本相同的文本所占比例。</translation>
    </message>
    <message>
        <source>The part of the tokens, the end of a text with them, that are told rightly.</source>
        <translation>判断正确的词元所占比例，包括文本末尾。</translation>
    </message>
    <message>
        <source>The place where examples enter the network.</source>
        <translation>样本进入网络之处。</translation>
    </message>
    <message>
        <source>The root of the mean squared distance from the target, in the target's own unit.</source>
        <translation>与目标的均方距离的根，以目标自身的单位计。</translation>
    </message>
    <message>
        <source>The same learning rate throughout.</source>
        <translation>始终相同的学习率。</translation>
    </message>
    <message>
        <source>The weights by name, in a file that holds no code.</source>
        <translation>按名称保存的权重，在不含代码的文件中。</translation>
    </message>
    <message>
        <source>Thirteen years of daily prices of the shares of Apple, IBM and Microsoft.</source>
        <translation>Apple、IBM 和 Microsoft 股票十三年的每日价格。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>To a range</source>
        <translation>缩放到范围</translation>
    </message>
    <message>
        <source>Top-5 accuracy</source>
        <translation>前五准确率</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Trains a thinner or shallower network, or another one, on the answers of the larger one.</source>
        <translation>用大网络的回答训练一个更窄或更浅的网络，或另一个网络。</translation>
    </message>
    <message>
        <source>Trains the network on, with everything pruned, shared or binary staying so.</source>
        <translation>继续训练网络；已剪枝、共享或二值的部分保持不变。</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>转置</translation>
    </message>
    <message>
        <source>Turns dark into bright: bytes become 255 less themselves, other numbers 1 less themselves.</source>
        <translation>把暗变亮：字节变成 255 减去自身，其他数变成 1 减去自身。</translation>
    </message>
    <message>
        <source>Turns distances along an axis into probabilities: the smallest gets the largest.</source>
        <translation>把沿一个轴的距离变成概率：最小的得到最大概率。</translation>
    </message>
    <message>
        <source>Turns numbers into a few ranges that hold equally many rows of the training part.</source>
        <translation>把数变成几个区间，每个区间包含训练集中同样多的行。</translation>
    </message>
    <message>
        <source>Turns pictures about their middle by a small angle.</source>
        <translation>使图片绕中心转一个小角度。</translation>
    </message>
    <message>
        <source>Turns scores along an axis into probabilities that add up to one.</source>
        <translation>把沿一个轴的分数变成和为一的概率。</translation>
    </message>
    <message>
        <source>Turns texts that have an order into the numbers 0, 1, 2 and so on.</source>
        <translation>把有顺序的文本变成数 0、1、2 等。</translation>
    </message>
    <message>
        <source>Turns the channels at each point of a picture into probabilities that add up to one.</source>
        <translation>把图片每一点的各通道变成和为一的概率。</translation>
    </message>
    <message>
        <source>Unsqueeze</source>
        <translation>添加轴</translation>
    </message>
    <message>
        <source>Upsample</source>
        <translation>上采样</translation>
    </message>
    <message>
        <source>Weakens each number by the squares of its neighbours in nearby channels.</source>
        <translation>按邻近通道中相邻值的平方减弱每个数。</translation>
    </message>
    <message>
        <source>Weather, hourly</source>
        <translation>天气（逐时）</translation>
    </message>
    <message>
        <source>Weighs each number by its own sigmoid; also called Swish.</source>
        <translation>以每个数自身的 sigmoid 加权；也称 Swish。</translation>
    </message>
    <message>
        <source>Weighs each number by the chance that a normal variable lies below it.</source>
        <translation>以正态变量小于该数的概率对每个数加权。</translation>
    </message>
    <message>
        <source>Weighs each number by the tanh of its softplus.</source>
        <translation>以每个数的 softplus 的 tanh 对其加权。</translation>
    </message>
    <message>
        <source>Weighs every pair of numbers, one of each input, with a weight of its own.</source>
        <translation>对每一对数（两个输入各取一个）以各自的权重加权。</translation>
    </message>
    <message>
        <source>Weight decay is added to the gradient, as an L2 penalty; AdamW keeps it apart.</source>
        <translation>权重衰减作为 L2 惩罚加到梯度上；AdamW 则把它分开。</translation>
    </message>
    <message>
        <source>What the class is made with, such as width=64, bias=False.</source>
        <translation>创建该类所用的参数，例如 width=64, bias=False。</translation>
    </message>
    <message>
        <source>Where black and white are not known, the range of the targets stands for them.</source>
        <translation>黑与白未知时，以目标的范围代替。</translation>
    </message>
    <message>
        <source>Where target and answer are both 0, it is 0.</source>
        <translation>目标与回答均为 0 时，其值为 0。</translation>
    </message>
    <message>
        <source>Where things do not always lie in the middle; 4 px for pictures of 32×32.</source>
        <translation>用于物体不总在正中的情形；对 32×32 的图片为 4 px。</translation>
    </message>
    <message>
        <source>Where what matters in a picture may be small or large.</source>
        <translation>用于图片中重要内容可大可小的情形。</translation>
    </message>
    <message>
        <source>Which texts there are is taken from the whole file, so that a text which only the test part holds has its input; that tells nothing of the target. Where a text is missing all are 0.</source>
        <translation>有哪些文本取自整个文件，因此只在测试集中出现的文本也有自己的输入；这不会透露目标。缺少文本处全部为 0。</translation>
    </message>
    <message>
        <source>Widens a picture, filters each channel by itself, and adds a narrow answer to it.</source>
        <translation>加宽图片，对每个通道单独卷积，再加上一个窄的回答。</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>葡萄酒</translation>
    </message>
    <message>
        <source>With a mask (steps,) it counts real steps alone: −1 is the last real one, a place beyond it gives it too, and an example without real steps gives 0.</source>
        <translation>带掩码（步,）时只计真实的步：−1 是最后一个真实步，超出它的位置也给出它，没有真实步的样本给出 0。</translation>
    </message>
    <message>
        <source>With a mask (steps,) only real steps count; an example without any gives 0.</source>
        <translation>带掩码（步,）时只计真实的步；没有真实步的样本给出 0。</translation>
    </message>
    <message>
        <source>With a mask (steps,) padding changes nothing: the last step is the last real one, where a second direction begins, and what comes out at padding is 0.</source>
        <translation>带掩码（步,）时填充不影响结果：最后一步是最后的真实步，第二个方向从那里开始，填充处的输出为 0。</translation>
    </message>
    <message>
        <source>With differences the network is shown how the series changes, and tells by how much the future differs from what is known: from the last value seen, or from the latest value a whole number of seasons earlier. What is known is added again to whatever is shown, and leaves errors as they are, so that these stay in the units of the file.</source>
        <translation>采用差分时，向网络展示序列如何变化，由它给出未来与已知值相差多少：相对于最后看到的值，或相对于整数个季节之前的最新值。展示时会把已知值加回；误差不变，因此仍以文件的单位计。</translation>
    </message>
    <message>
        <source>With more than two classes it is the mean over those that some examples have and some have not, each against all others. 0.5 is guessing.</source>
        <translation>类别多于两个时，对有的样本属于、有的不属于的各类别取平均，每个类别与其余相对。0.5 相当于猜测。</translation>
    </message>
    <message>
        <source>With several outputs it is the mean over them. An output whose targets are all the same counts 1 where every answer is right, else 0.</source>
        <translation>有多个输出时取其平均。目标全都相同的输出，若每个回答都正确则计 1，否则计 0。</translation>
    </message>
    <message>
        <source>With two classes the network gives one score, of the second class; with more, one score a class, and each class is told from all others by itself. Pictures to be told again must lie between 0 and 1. It takes scores as they come: the sigmoid is part of it.</source>
        <translation>两个类别时，网络给出一个分数，即第二个类别的分数；更多类别时每个类别一个分数，各类别单独与其余区分。要重建的图片必须在 0 到 1 之间。它直接接收分数：sigmoid 已包含在内。</translation>
    </message>
    <message>
        <source>Without a mask, as inside a composite whose mask is not wired, all steps stay as they are.</source>
        <translation>没有掩码时（例如在掩码未连线的复合模块内部），所有步保持原样。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>单词</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>affine</source>
        <translation>仿射</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>align corners</source>
        <translation>对齐角点</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alpha</translation>
    </message>
    <message>
        <source>among</source>
        <translation>比较范围</translation>
    </message>
    <message>
        <source>amsgrad</source>
        <translation>amsgrad</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>近似</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>augmented</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>axes</source>
        <translation>轴</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>轴</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>beta</translation>
    </message>
    <message>
        <source>beta1</source>
        <translation>beta1</translation>
    </message>
    <message>
        <source>beta2</source>
        <translation>beta2</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>bidirectional</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>black</source>
        <translation>黑</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>单个模块</translation>
    </message>
    <message>
        <source>bool</source>
        <translation>bool</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>分支数</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>causal</source>
        <translation>因果</translation>
    </message>
    <message>
        <source>ceil</source>
        <translation>向上取整</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>centered</source>
        <translation>中心化</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>chrF</source>
        <translation>chrF</translation>
    </message>
    <message>
        <source>circular</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>city distance</source>
        <translation>城市街区距离</translation>
    </message>
    <message>
        <source>class name</source>
        <translation>类名</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>clip norm</source>
        <translation>梯度裁剪</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>count padding</source>
        <translation>计入填充</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>cpu</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>cubic</source>
        <translation>三次</translation>
    </message>
    <message>
        <source>cuda</source>
        <translation>CUDA</translation>
    </message>
    <message>
        <source>dampening</source>
        <translation>阻尼</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>δ</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>dilation</source>
        <translation>膨胀</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>dot</source>
        <translation>点积</translation>
    </message>
    <message>
        <source>dot product</source>
        <translation>点积</translation>
    </message>
    <message>
        <source>drop copies</source>
        <translation>去除重复</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>随机失活</translation>
    </message>
    <message>
        <source>each</source>
        <translation>逐个</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>element</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>两端</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>epsilon</translation>
    </message>
    <message>
        <source>every</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>完全匹配</translation>
    </message>
    <message>
        <source>example</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>extremes</source>
        <translation>极值</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>features</source>
        <translation>特征数</translation>
    </message>
    <message>
        <source>fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>滤波器数</translation>
    </message>
    <message>
        <source>first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>适应方式</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>向下取整</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>聚焦</translation>
    </message>
    <message>
        <source>for each</source>
        <translation>对每个</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <source>general</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>学习目标</translation>
    </message>
    <message>
        <source>gradually</source>
        <translation>逐步</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>head width</source>
        <translation>头的宽度</translation>
    </message>
    <message>
        <source>header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>头数</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏大小</translation>
    </message>
    <message>
        <source>high</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>hint weight</source>
        <translation>提示权重</translation>
    </message>
    <message>
        <source>hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>horizon</source>
        <translation>预测步数</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>how</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>hue</source>
        <translation>色调</translation>
    </message>
    <message>
        <source>in</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>indices</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>输入数</translation>
    </message>
    <message>
        <source>int64</source>
        <translation>int64</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>核</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>last</source>
        <translation>末轴</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>log-sum-exp</source>
        <translation>log-sum-exp</translation>
    </message>
    <message>
        <source>logarithm</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>小写</translation>
    </message>
    <message>
        <source>magnitude</source>
        <translation>幅值</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>边距</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>移动量</translation>
    </message>
    <message>
        <source>mps</source>
        <translation>MPS</translation>
    </message>
    <message>
        <source>multiplier</source>
        <translation>乘数</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>取负</translation>
    </message>
    <message>
        <source>nesterov</source>
        <translation>nesterov</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>occurrences</source>
        <translation>最少出现次数</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>opset</source>
        <translation>opset</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>out</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>output padding</source>
        <translation>输出填充</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>部分数</translation>
    </message>
    <message>
        <source>past</source>
        <translation>过去步数</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>图块</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>百分位</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>加上</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>power</source>
        <translation>幂</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>ranges</source>
        <translation>取值范围</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>reciprocal</source>
        <translation>倒数</translation>
    </message>
    <message>
        <source>reflect</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>回归</translation>
    </message>
    <message>
        <source>relu</source>
        <translation>relu</translation>
    </message>
    <message>
        <source>replicate</source>
        <translation>重复边缘</translation>
    </message>
    <message>
        <source>results</source>
        <translation>结果数</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>rise</source>
        <translation>上升阶段占比</translation>
    </message>
    <message>
        <source>rotary</source>
        <translation>旋转位置编码</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>season</source>
        <translation>季节</translation>
    </message>
    <message>
        <source>seasonal</source>
        <translation>季节值</translation>
    </message>
    <message>
        <source>second</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>shear</source>
        <translation>错切</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>sine</source>
        <translation>正弦</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>sizes</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>软目标权重</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>split seed</source>
        <translation>划分种子</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>离散程度</translation>
    </message>
    <message>
        <source>square</source>
        <translation>平方</translation>
    </message>
    <message>
        <source>square root</source>
        <translation>平方根</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>states</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>步幅</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>和</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>tells</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>token accuracy</source>
        <translation>词元准确率</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>top5 accuracy</source>
        <translation>前五准确率</translation>
    </message>
    <message>
        <source>torch.export program</source>
        <translation>torch.export 程序</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>转置</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>two facts</source>
        <translation>两个事实</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>warmup</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>whole channels</source>
        <translation>整个通道</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>y = LSTM(ReLU(conv(x)))</source>
        <translation>y = LSTM(ReLU(conv(x)))</translation>
    </message>
    <message>
        <source>y = ReLU(P(x) + F(x)), P = norm · conv 1×1</source>
        <translation>y = ReLU(P(x) + F(x))，P = 归一化 · 1×1 卷积</translation>
    </message>
    <message>
        <source>y = ReLU(P(x) + widen(conv(reduce(x))))</source>
        <translation>y = ReLU(P(x) + 加宽(卷积(减窄(x))))</translation>
    </message>
    <message>
        <source>y = ReLU(x + F(x)), F = norm · conv · ReLU · norm · conv</source>
        <translation>y = ReLU(x + F(x))，F = 归一化 · 卷积 · ReLU · 归一化 · 卷积</translation>
    </message>
    <message>
        <source>y = [conv 1×1(x), conv 3×3(…), conv 5×5(…), conv 1×1(pool(x))]</source>
        <translation>y = [1×1 卷积(x), 3×3 卷积(…), 5×5 卷积(…), 1×1 卷积(池化(x))]</translation>
    </message>
    <message>
        <source>y = [x, conv(ReLU(norm(x)))]</source>
        <translation>y = [x, 卷积(ReLU(归一化(x)))]</translation>
    </message>
    <message>
        <source>y = a·GELU(b), x = [a, b]</source>
        <translation>y = a·GELU(b)，x = [a, b]</translation>
    </message>
    <message>
        <source>y = a·SiLU(b), x = [a, b]</source>
        <translation>y = a·SiLU(b)，x = [a, b]</translation>
    </message>
    <message>
        <source>y = factor·x + offset</source>
        <translation>y = factor·x + offset</translation>
    </message>
    <message>
        <source>y = forward(x)</source>
        <translation>y = forward(x)</translation>
    </message>
    <message>
        <source>y = min(max(lower, x), upper)</source>
        <translation>y = min(max(lower, x), upper)</translation>
    </message>
    <message>
        <source>y = x + attention(norm(x)); z = y + W₂·GELU(W₁·norm(y))</source>
        <translation>y = x + 注意力(归一化(x))；z = y + W₂·GELU(W₁·归一化(y))</translation>
    </message>
    <message>
        <source>y = x + attention(norm(x)); z = y + attention(norm(y), memory); out = z + W₂·GELU(W₁·norm(z))</source>
        <translation>y = x + 注意力(归一化(x))；z = y + 注意力(归一化(y), 记忆)；out = z + W₂·GELU(W₁·归一化(z))</translation>
    </message>
    <message>
        <source>y = x + deviation·n, n normal</source>
        <translation>y = x + deviation·n，n 为正态</translation>
    </message>
    <message>
        <source>y = x + project(depthwise(expand(x)))</source>
        <translation>y = x + 投影(深度卷积(扩展(x)))</translation>
    </message>
    <message>
        <source>y = x for |x| &gt; width, else 0</source>
        <translation>y：|x| &gt; width 时为 x，否则为 0</translation>
    </message>
    <message>
        <source>y = x[index]</source>
        <translation>y = x[index]</translation>
    </message>
    <message>
        <source>y = x·(1 + √(rate / (1 − rate))·n), n normal</source>
        <translation>y = x·(1 + √(rate / (1 − rate))·n)，n 为正态</translation>
    </message>
    <message>
        <source>y[c, i[c, p]] = x[c, p], and 0 elsewhere</source>
        <translation>y[c, i[c, p]] = x[c, p]，其他处为 0</translation>
    </message>
    <message>
        <source>y[i] = x[index[i]]</source>
        <translation>y[i] = x[index[i]]</translation>
    </message>
    <message>
        <source>y[t] = (x[t] ≠ padding)</source>
        <translation>y[t] = (x[t] ≠ padding)</translation>
    </message>
    <message>
        <source>γ^⌊e / every⌋</source>
        <translation>γ^⌊e / every⌋</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>1 channel</source>
        <translation>1 个通道</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>PCA with {1} components</source>
        <translation>{1} 个成分的 PCA</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>TF-IDF and logistic regression</source>
        <translation>TF-IDF 加逻辑回归</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a picture of {1}</source>
        <translation>{1} 的图片</translation>
    </message>
    <message>
        <source>a sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>a sequence of {1}</source>
        <translation>{1} 的序列</translation>
    </message>
    <message>
        <source>a value is needed</source>
        <translation>需要填写一个值</translation>
    </message>
    <message>
        <source>a vector</source>
        <translation>向量</translation>
    </message>
    <message>
        <source>a vector of {1}</source>
        <translation>{1} 的向量</translation>
    </message>
    <message>
        <source>a volume</source>
        <translation>体数据</translation>
    </message>
    <message>
        <source>a volume of {1}</source>
        <translation>{1} 的体数据</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>at least {1}</source>
        <translation>至少 {1}</translation>
    </message>
    <message>
        <source>at most {1}</source>
        <translation>至多 {1}</translation>
    </message>
    <message>
        <source>axes {1}</source>
        <translation>轴 {1}</translation>
    </message>
    <message>
        <source>axis {1}</source>
        <translation>轴 {1}</translation>
    </message>
    <message>
        <source>best epoch</source>
        <translation>最佳轮次</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>epochs trained</source>
        <translation>已训练轮数</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>input {1}</source>
        <translation>输入 {1}</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>最后一个值</translation>
    </message>
    <message>
        <source>linear autoregression</source>
        <translation>线性自回归</translation>
    </message>
    <message>
        <source>linear regression</source>
        <translation>线性回归</translation>
    </message>
    <message>
        <source>linear regression on all inputs</source>
        <translation>对所有输入的线性回归</translation>
    </message>
    <message>
        <source>logistic regression</source>
        <translation>逻辑回归</translation>
    </message>
    <message>
        <source>matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>most frequent answer</source>
        <translation>最常见的答案</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>or nothing</source>
        <translation>或留空</translation>
    </message>
    <message>
        <source>output {1}</source>
        <translation>输出 {1}</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>test {1}</source>
        <translation>测试{1}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>translation memory</source>
        <translation>翻译记忆</translation>
    </message>
    <message>
        <source>usually {1}</source>
        <translation>通常为 {1}</translation>
    </message>
    <message>
        <source>validation {1}</source>
        <translation>验证{1}</translation>
    </message>
    <message>
        <source>value {1} steps earlier</source>
        <translation>{1} 步之前的值</translation>
    </message>
    <message>
        <source>vector</source>
        <translation>向量</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>体数据</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>word overlap</source>
        <translation>词语重合</translation>
    </message>
    <message>
        <source>{1} apart</source>
        <translation>间隔 {1}</translation>
    </message>
    <message>
        <source>{1} axes of {2}</source>
        <translation>{2} 的 {1} 个轴</translation>
    </message>
    <message>
        <source>{1} each</source>
        <translation>每个 {1}</translation>
    </message>
    <message>
        <source>{1} steps</source>
        <translation>{1} 步</translation>
    </message>
    <message>
        <source>{1} to {2}</source>
        <translation>{1} 至 {2}</translation>
    </message>
</context>
</TS>
