<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Digitpad</source>
        <translation>关于 Digitpad</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>学习数据</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>模型：{name}</translation>
    </message>
    <message>
        <source>Network “{network}”, {size}, made {day}</source>
        <translation>网络“{network}”，{size}，创建于 {day}</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>Reads the digits that people actually draw. MIT licence.</source>
        <translation>识别人们真正写下的数字。MIT 许可证。</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>A number</source>
        <translation>一个多位数</translation>
    </message>
    <message>
        <source>Draw a digit from 0 to 9</source>
        <translation>写一个 0 到 9 的数字</translation>
    </message>
    <message>
        <source>Draw one of {labels}</source>
        <translation>写 {labels} 中的一个</translation>
    </message>
    <message>
        <source>Is it turned?</source>
        <translation>是不是转了方向？</translation>
    </message>
    <message>
        <source>Not a digit, I think</source>
        <translation>我想这不是数字</translation>
    </message>
    <message>
        <source>Not a digit; {label} comes closest</source>
        <translation>不是数字；最接近 {label}</translation>
    </message>
    <message>
        <source>Not sure: {first} or {second}</source>
        <translation>不确定：{first} 还是 {second}</translation>
    </message>
    <message>
        <source>Nothing is drawn</source>
        <translation>什么也没有写</translation>
    </message>
    <message>
        <source>This is no number</source>
        <translation>这不是多位数</translation>
    </message>
    <message>
        <source>Turned? Try a quarter turn to the left</source>
        <translation>转了方向？试试向左转四分之一圈</translation>
    </message>
    <message>
        <source>Turned? Try a quarter turn to the right</source>
        <translation>转了方向？试试向右转四分之一圈</translation>
    </message>
    <message>
        <source>Upside down? Try half a turn</source>
        <translation>上下颠倒？试试转半圈</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>写一个多位数</translation>
    </message>
    <message>
        <source>a {label}</source>
        <translation>{label}</translation>
    </message>
    <message>
        <source>an {label}</source>
        <translation>{label}</translation>
    </message>
    <message>
        <source>closest: {label}</source>
        <translation>最接近：{label}</translation>
    </message>
    <message>
        <source>{answer}, {percent} %</source>
        <translation>{answer}，{percent}%</translation>
    </message>
    <message>
        <source>{answer}, {percent} percent sure</source>
        <translation>{answer}，把握 {percent}%</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <comment>two digits</comment>
        <translation>{first} 或 {second}</translation>
    </message>
    <message>
        <source>{first} or {second}?</source>
        <translation>{first} 还是 {second}？</translation>
    </message>
    <message>
        <source>{label}: {percent} percent</source>
        <translation>{label}：{percent}%</translation>
    </message>
    <message>
        <source>{number}. {doubt}</source>
        <translation>{number}。{doubt}</translation>
    </message>
    <message>
        <source>{ordinal} digit: {words}</source>
        <comment>of a number</comment>
        <translation>第 {ordinal} 个数字：{words}</translation>
    </message>
    <message>
        <source>{place}nd</source>
        <comment>2nd, 22nd …</comment>
        <translation>{place}</translation>
    </message>
    <message>
        <source>{place}rd</source>
        <comment>3rd, 23rd …</comment>
        <translation>{place}</translation>
    </message>
    <message>
        <source>{place}st</source>
        <comment>1st, 21st …</comment>
        <translation>{place}</translation>
    </message>
    <message>
        <source>{place}th</source>
        <comment>4th, 5th, 11th, 12th, 13th …</comment>
        <translation>{place}</translation>
    </message>
</context>
<context>
    <name>AnswerLabel</name>
    <message>
        <source>What the model reads</source>
        <translation>模型的识别结果</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Looking at the picture …</source>
        <translation>正在查看图片…</translation>
    </message>
    <message>
        <source>There is nothing to read in this picture</source>
        <translation>这张图片里没有可识别的内容</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>这无法识别</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Digits cannot be read: {reason}. Drawing works all the same.</source>
        <translation>无法识别数字：{reason}。仍然可以书写。</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>&amp;Keep it: use on the canvas</source>
        <translation>保留：在画布上使用(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>退回(&amp;R)</translation>
    </message>
    <message>
        <source>Before and after: {name}</source>
        <translation>之前与之后：{name}</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>变化的答案</translation>
    </message>
    <message>
        <source>Changed answers: {better} right now, {worse} no longer, {other} wrong as before</source>
        <translation>变化的答案：现在正确 {better} 个，不再正确 {worse} 个，和之前一样错误 {other} 个</translation>
    </message>
    <message>
        <source>Computer-made digits: {before} right before, {after} after ({all} of them)</source>
        <translation>计算机生成的数字：之前正确 {before}，之后正确 {after}（共 {all} 个）</translation>
    </message>
    <message>
        <source>Each of your digits was read by a model that had learned only the others.</source>
        <translation>你的每个数字都由一个只学习过其余数字的模型来识别。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Let the new model read what you draw; the one before stays in the list</source>
        <translation>让新模型识别你写的内容；之前的模型会留在列表中</translation>
    </message>
    <message>
        <source>No answer has changed.</source>
        <translation>没有答案发生变化。</translation>
    </message>
    <message>
        <source>Of others: meant as {label}, read as {before} before, as {after} now</source>
        <translation>别人的：想写的是 {label}，之前识别为 {before}，现在识别为 {after}</translation>
    </message>
    <message>
        <source>Other people&apos;s digits: {before} right before, {after} after ({all} of MNIST)</source>
        <translation>别人写的数字：之前正确 {before}，之后正确 {after}（共 {all} 个 MNIST 数字）</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>The model before answers again, exactly as it was, and the new one is deleted</source>
        <translation>重新由之前的模型回答，和原来完全一样；新模型会被删除</translation>
    </message>
    <message>
        <source>Your own digits: {before} of {all} right before, {after} after</source>
        <translation>你自己的数字：共 {all} 个，之前正确 {before}，之后正确 {after}</translation>
    </message>
    <message>
        <source>Yours: meant as {label}, read as {before} before, as {after} now</source>
        <translation>你的：想写的是 {label}，之前识别为 {before}，现在识别为 {after}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>too few to tell; with {enough} one could</source>
        <translation>太少，无法判断；有 {enough} 个就可以</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Draw a digit here</source>
        <translation>在这里写一个数字</translation>
    </message>
    <message>
        <source>Drop it here</source>
        <translation>拖放到这里</translation>
    </message>
    <message>
        <source>Nothing is seen in this picture: draw on it, or open another</source>
        <translation>这张图片里什么也看不到：在上面书写，或打开另一张</translation>
    </message>
    <message>
        <source>Write a number here</source>
        <translation>在这里写一个多位数</translation>
    </message>
    <message>
        <source>or drop, paste or open a picture of one</source>
        <translation>或者拖放、粘贴、打开一张数字图片</translation>
    </message>
    <message>
        <source>{hint} with the mouse, a finger or a stylus</source>
        <translation>{hint}，可以用鼠标、手指或触控笔</translation>
    </message>
</context>
<context>
    <name>CellGrid</name>
    <message>
        <source>labelled (true digit)</source>
        <translation>标签（真实数字）</translation>
    </message>
    <message>
        <source>read as (predicted)</source>
        <translation>识别为（预测）</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n drawing(s) deleted.</source>
        <translation>
            <numerusform>已删除 %n 幅图画。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) labelled as {label}.</source>
        <translation>
            <numerusform>已把 %n 幅图画标注为 {label}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) will no longer teach.</source>
        <translation>
            <numerusform>%n 幅图画将不再参与学习。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) will teach from now on.</source>
        <translation>
            <numerusform>从现在起，%n 幅图画将参与学习。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>参与学习</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Press Start: the curve is drawn here while the network learns.</source>
        <translation>点击“开始”：网络学习时，曲线会画在这里。</translation>
    </message>
    <message>
        <source>Save the chart “{metric}” as a picture or as values</source>
        <translation>把图表“{metric}”保存为图片或数值</translation>
    </message>
    <message>
        <source>Save the chart “{metric}”…</source>
        <translation>保存图表“{metric}”…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>Show all again (double-click, or 0); drag over the chart to look closer</source>
        <translation>重新显示全部（双击，或按 0）；在图表上拖动可放大查看</translation>
    </message>
    <message>
        <source>Show all of “{metric}” again</source>
        <translation>重新显示“{metric}”的全部</translation>
    </message>
    <message>
        <source>The chart “{metric}” could not be drawn: {reason}.</source>
        <translation>无法绘制图表“{metric}”：{reason}。</translation>
    </message>
    <message>
        <source>Values as CSV (*.csv)</source>
        <translation>CSV 数值 (*.csv)</translation>
    </message>
    <message>
        <source>{metric} chart</source>
        <translation>{metric}图表</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Each line of the grid is ten times the one below: small losses can be told apart</source>
        <translation>网格的每一条线都是下面一条的十倍：很小的损失也能分辨</translation>
    </message>
    <message>
        <source>Lo&amp;g scale of the loss</source>
        <translation>损失用对数刻度(&amp;G)</translation>
    </message>
    <message>
        <source>Logarithmic scale of the loss</source>
        <translation>损失用对数刻度</translation>
    </message>
    <message>
        <source>Press Start: the curve is drawn here while the network learns.</source>
        <translation>点击“开始”：网络学习时，曲线会画在这里。</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>平滑(&amp;M)</translation>
    </message>
    <message>
        <source>Smooth the curves, so that their direction is seen; the values stay, pale, behind them</source>
        <translation>把曲线变平滑，看清走向；原来的数值以浅色留在后面</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>曲线的平滑程度</translation>
    </message>
    <message>
        <source>best: epoch {number}</source>
        <translation>最佳：第 {number} 轮</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>thick: validation of the best · thin: its training · pale: the others</source>
        <translation>粗线：最佳试验的验证 · 细线：它的训练 · 浅色：其他试验</translation>
    </message>
    <message>
        <source>thick: validation · thin: training · pale: each batch</source>
        <translation>粗线：验证 · 细线：训练 · 浅色：每个批次</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>One-cycle</source>
        <translation>单周期</translation>
    </message>
    <message>
        <source>One-hot cross-entropy</source>
        <translation>独热交叉熵</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器（CPU）</translation>
    </message>
    <message>
        <source>Sparse cross-entropy</source>
        <translation>稀疏交叉熵</translation>
    </message>
</context>
<context>
    <name>ClassBar</name>
    <message numerus="yes">
        <source>%n drawing(s) of {label}</source>
        <translation>
            <numerusform>%n 幅 {label} 的图画</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>ClassPage</name>
    <message>
        <source>Averages</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Choose a digit to read its row in words.</source>
        <translation>选择一个数字，用文字查看它那一行。</translation>
    </message>
    <message>
        <source>Classification report</source>
        <translation>分类报告</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像数</translation>
    </message>
    <message>
        <source>In the macro average every digit counts alike, in the weighted average every image does; digits that the data lacks are left out of both.</source>
        <translation>宏平均中每个数字同样重要，加权平均中每张图像同样重要；数据中没有的数字不计入这两种平均。</translation>
    </message>
    <message>
        <source>Macro average</source>
        <translation>宏平均</translation>
    </message>
    <message>
        <source>Of all the 7s that there were, the model found so many: recall.</source>
        <translation>在所有真正的 7 中，模型找出了多少：召回率。</translation>
    </message>
    <message>
        <source>Of the {predicted} images that were called a {digit}, {precision} were one (precision). Of the {support} that are one, {recall} were found (recall).</source>
        <translation>在被认作 {digit} 的 {predicted} 张图像中，有 {precision} 确实是（精确率）。在真正是它的 {support} 张图像中，找出了 {recall}（召回率）。</translation>
    </message>
    <message>
        <source>Of what the model called a 7, so many were a 7: precision.</source>
        <translation>在模型认作 7 的图像中，有多少真是 7：精确率。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Precision and recall in one figure, high only if both are high: F1, their harmonic mean.</source>
        <translation>把精确率和召回率合成一个数，两者都高它才高：F1，即两者的调和平均。</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>So many images of the digit the data has, and of a digit that it lacks nothing can be said: support.</source>
        <translation>数据中这个数字有多少张图像；如果一张也没有，就无从评价：支持数。</translation>
    </message>
    <message>
        <source>The data has no {digit}, so nothing can be said of it.</source>
        <translation>数据中没有 {digit}，所以无从评价。</translation>
    </message>
    <message>
        <source>Weighted average</source>
        <translation>加权平均</translation>
    </message>
</context>
<context>
    <name>ClearAfter</name>
    <message>
        <source>&amp;Never</source>
        <translation>从不(&amp;N)</translation>
    </message>
    <message>
        <source>After {seconds} seconds</source>
        <translation>{seconds} 秒后</translation>
    </message>
    <message>
        <source>Clear b&amp;y itself</source>
        <translation>自动清空(&amp;Y)</translation>
    </message>
    <message>
        <source>Empty the canvas some seconds after the last stroke</source>
        <translation>写完最后一笔几秒后清空画布</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>&amp;Keep training</source>
        <translation>继续训练(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>停止并关闭(&amp;S)</translation>
    </message>
    <message>
        <source>A training is under way. Stop it and close?</source>
        <translation>训练正在进行。要停止并关闭吗？</translation>
    </message>
    <message>
        <source>Close Digitpad</source>
        <translation>关闭 Digitpad</translation>
    </message>
    <message>
        <source>What it has learned is kept, and the run can be resumed.</source>
        <translation>已经学到的内容会保留，这次训练可以继续。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>{model} cannot read this: {reason}</source>
        <translation>{model} 无法识别：{reason}</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>&amp;Ask both on the canvas</source>
        <translation>在画布上同时询问两个模型(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a second model above, and both are asked about the same images.</source>
        <translation>在上面选择第二个模型，两个模型就会识别同样的图像。</translation>
    </message>
    <message>
        <source>Draw, and see what each of the two models makes of it</source>
        <translation>写一个数字，看看两个模型各自怎么识别</translation>
    </message>
    <message>
        <source>If both models were equally good, chance alone would bring about so large a difference this often: the p-value of McNemar’s exact test.</source>
        <translation>如果两个模型一样好，仅凭偶然出现这么大差别的可能性有多大：McNemar 精确检验的 p 值。</translation>
    </message>
    <message>
        <source>McNemar’s test</source>
        <translation>McNemar 检验</translation>
    </message>
    <message>
        <source>The images behind these numbers are offered on the page Images.</source>
        <translation>这些数值背后的图像可以在“图像”页查看。</translation>
    </message>
    <message>
        <source>What the second model does otherwise, in images: + more, − fewer</source>
        <translation>第二个模型有什么不同，以图像数表示：+ 更多，− 更少</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>&amp;Shares in percent</source>
        <translation>百分比(&amp;S)</translation>
    </message>
    <message>
        <source>Co&amp;unts</source>
        <translation>数量(&amp;U)</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Press Evaluate: which digits are taken for which is shown here.</source>
        <translation>点击“评估”：哪些数字被认作哪些数字会显示在这里。</translation>
    </message>
    <message>
        <source>{count}M</source>
        <translation>{count}M</translation>
    </message>
</context>
<context>
    <name>ContentLoader</name>
    <message numerus="yes">
        <source>%n files came at once; this is the first, {name}.</source>
        <translation>
            <numerusform>一次来了 %n 个文件；这是第一个，{name}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a drawing</source>
        <translation>拖放图画</translation>
    </message>
    <message>
        <source>Drop a picture</source>
        <translation>拖放图片</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <source>Paste a drawing</source>
        <translation>粘贴图画</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>That is no picture; nothing was changed.</source>
        <translation>这不是图片；没有任何改动。</translation>
    </message>
    <message>
        <source>That is text, not a picture; nothing was changed.</source>
        <translation>这是文字，不是图片；没有任何改动。</translation>
    </message>
    <message>
        <source>The clipboard holds no picture; nothing was changed.</source>
        <translation>剪贴板里没有图片；没有任何改动。</translation>
    </message>
    <message>
        <source>The clipboard holds text, not a picture; nothing was changed.</source>
        <translation>剪贴板里是文字，不是图片；没有任何改动。</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>图画</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>{address} is an address on the network, which Digitpad does not fetch; save the picture to a file first.</source>
        <translation>{address} 是网络地址，Digitpad 不会去下载；请先把图片保存为文件。</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>&amp;Resume training</source>
        <translation>继续训练(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>开始训练(&amp;S)</translation>
    </message>
    <message>
        <source>Go on with the selected run where it stopped</source>
        <translation>从停止的地方接着训练所选的训练记录</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>S&amp;top training</source>
        <translation>停止训练(&amp;T)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop after this batch; the run can be resumed</source>
        <translation>这个批次之后停止；训练以后可以继续</translation>
    </message>
    <message>
        <source>Train a new network with these settings</source>
        <translation>用这些设置训练一个新网络</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详细信息(&amp;C)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Something went wrong in Digitpad</source>
        <translation>Digitpad 出了问题</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Digitpad goes on, and your drawing is kept.
Please copy the details into an issue of the project&apos;s issue tracker; they are also in {log}.</source>
        <translation>出现了本不该发生的问题。Digitpad 会继续运行，你的图画已保留。
请把详细信息复制到项目的问题跟踪器中；它们也保存在 {log} 中。</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>1 image excluded, as marked</source>
        <translation>按标记排除了 1 张图像</translation>
    </message>
    <message>
        <source>1 label corrected, as marked</source>
        <translation>按标记更正了 1 个标签</translation>
    </message>
    <message>
        <source>a file of PyTorch’s; save its arrays with numpy.savez</source>
        <translation>PyTorch 的文件；请用 numpy.savez 保存其中的数组</translation>
    </message>
    <message>
        <source>a model, not data</source>
        <translation>模型，不是数据</translation>
    </message>
    <message>
        <source>a pickle, which may run a program of its writer’s when it is opened; save its arrays with numpy.savez</source>
        <translation>pickle 文件，打开时可能会运行写它的人放进去的程序；请用 numpy.savez 保存其中的数组</translation>
    </message>
    <message>
        <source>a workbook; save its sheet as CSV</source>
        <translation>电子表格；请把其中的工作表保存为 CSV</translation>
    </message>
    <message>
        <source>an HDF5 file; save its arrays with numpy.savez</source>
        <translation>HDF5 文件；请用 numpy.savez 保存其中的数组</translation>
    </message>
    <message>
        <source>column {name} holds no pixels: passed over</source>
        <translation>列 {name} 中没有像素：已跳过</translation>
    </message>
    <message>
        <source>column {number} counts the rows: passed over</source>
        <translation>第 {number} 列是行号：已跳过</translation>
    </message>
    <message>
        <source>column {number} holds words: passed over</source>
        <translation>第 {number} 列是文字：已跳过</translation>
    </message>
    <message>
        <source>each row ends with a comma more: passed over</source>
        <translation>每一行末尾多一个逗号：已跳过</translation>
    </message>
    <message>
        <source>hardly any image looks like its label: look at them before you use them</source>
        <translation>几乎没有图像与它的标签相像：使用前请先看一看</translation>
    </message>
    <message>
        <source>marks are read from {name}</source>
        <translation>标记从 {name} 读取</translation>
    </message>
    <message>
        <source>no column called label</source>
        <translation>没有名为 label 的列</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>没有表头</translation>
    </message>
    <message>
        <source>one picture; put those of each digit into a folder of its own, called 0 to 9, and name the folder above</source>
        <translation>单张图片；请把每个数字的图片放进各自的文件夹，命名为 0 到 9，再指明上一级文件夹</translation>
    </message>
    <message>
        <source>passed over {count} beside it: {names}</source>
        <translation>跳过了旁边的 {count} 个：{names}</translation>
    </message>
    <message>
        <source>the array {images} is taken for the images, {labels} for their labels</source>
        <translation>数组 {images} 当作图像，{labels} 当作它们的标签</translation>
    </message>
    <message>
        <source>the digits are those of the folders’ names: {names}</source>
        <translation>数字取自文件夹的名称：{names}</translation>
    </message>
    <message>
        <source>the digits lay on their side, rows and columns exchanged, as EMNIST&apos;s do: set upright</source>
        <translation>数字是横躺的，行和列对调了，像 EMNIST 那样：已转正</translation>
    </message>
    <message>
        <source>the digits seem to be {way}; nothing was changed</source>
        <translation>数字看起来是这样的：{way}；没有任何改动</translation>
    </message>
    <message>
        <source>the first line counts the columns: taken for a header</source>
        <translation>第一行是列号：当作表头</translation>
    </message>
    <message>
        <source>the first row had been taken for names and numbered, as pandas does it: read as a row</source>
        <translation>第一行被当成列名并加了编号，像 pandas 那样：按数据行读取</translation>
    </message>
    <message>
        <source>the images have colours: taken for grey</source>
        <translation>图像是彩色的：当作灰度</translation>
    </message>
    <message>
        <source>the images stand one beside the other, not one below the other: exchanged</source>
        <translation>图像是左右排列，不是上下排列：已对调</translation>
    </message>
    <message>
        <source>the labels are in the names of the pictures: {where}</source>
        <translation>标签在图片的名称中：{where}</translation>
    </message>
    <message>
        <source>the labels are those in {name}</source>
        <translation>标签取自 {name}</translation>
    </message>
    <message>
        <source>the labels go from 1 to 10: 10 is taken for 0, as MATLAB&apos;s users write it</source>
        <translation>标签从 1 到 10：10 当作 0，这是 MATLAB 用户的写法</translation>
    </message>
    <message>
        <source>the labels go from 1 to 10: each is one more than its digit</source>
        <translation>标签从 1 到 10：每个都比它的数字大 1</translation>
    </message>
    <message>
        <source>the labels were ten numbers each, a 1 where the digit is</source>
        <translation>每个标签是十个数值，数字所在的位置是 1</translation>
    </message>
    <message>
        <source>the name of a source is empty</source>
        <translation>数据来源的名称为空</translation>
    </message>
    <message>
        <source>the pixels were numbers from {low:g} to {high:g}: scaled</source>
        <translation>像素是 {low:g} 到 {high:g} 的数值：已换算</translation>
    </message>
    <message>
        <source>the rows have a name before the first column: passed over</source>
        <translation>每行在第一列之前有一个名称：已跳过</translation>
    </message>
    <message>
        <source>the share for validation is {share}; it lies between 0 and 1</source>
        <translation>验证比例是 {share}；它应在 0 和 1 之间</translation>
    </message>
    <message>
        <source>there are no labels: this is a test set</source>
        <translation>没有标签：这是测试集</translation>
    </message>
    <message>
        <source>there is an array for each digit: {names}</source>
        <translation>每个数字各有一个数组：{names}</translation>
    </message>
    <message>
        <source>there is no column of labels: this is a test set</source>
        <translation>没有标签列：这是测试集</translation>
    </message>
    <message>
        <source>there is no header: the labels stand in the last column</source>
        <translation>没有表头：标签在最后一列</translation>
    </message>
    <message>
        <source>what is called {name} is taken for the test part</source>
        <translation>名为 {name} 的内容当作测试部分</translation>
    </message>
    <message>
        <source>you have no labelled drawings yet; draw a digit in the window and press its key to keep it</source>
        <translation>你还没有已标注的图画；在窗口中写一个数字，再按它的键就能保存</translation>
    </message>
    <message>
        <source>{count:,} images excluded, as marked</source>
        <translation>按标记排除了 {count:,} 张图像</translation>
    </message>
    <message>
        <source>{count:,} labels corrected, as marked</source>
        <translation>按标记更正了 {count:,} 个标签</translation>
    </message>
    <message>
        <source>{count:,} of the images are nearly blank: no pixel is above {item:g} of {largest:g}</source>
        <translation>有 {count:,} 张图像几乎是空白的：没有像素超过 {item:g}（最大 {largest:g}）</translation>
    </message>
    <message>
        <source>{damaged}MNIST cannot be saved in {parent}: {value}</source>
        <translation>{damaged}MNIST 无法保存到 {parent}：{value}</translation>
    </message>
    <message>
        <source>{error}; it was passed over</source>
        <translation>{error}；已跳过</translation>
    </message>
    <message>
        <source>{folder} has no IDX file with the images of the {part} part</source>
        <translation>{folder} 中没有 {part} 部分的图像 IDX 文件</translation>
    </message>
    <message>
        <source>{folder} has no IDX files of the {part} part</source>
        <translation>{folder} 中没有 {part} 部分的 IDX 文件</translation>
    </message>
    <message>
        <source>{folder} holds several sets ({name}, {name2}); name one of the files</source>
        <translation>{folder} 中有多个数据集（{name}、{name2}）；请指明其中一个文件</translation>
    </message>
    <message>
        <source>{name} can be read in two ways, and its images do not tell which is right: {doubts}</source>
        <translation>{name} 有两种读法，从图像看不出哪一种对：{doubts}</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>无法读取 {name}</translation>
    </message>
    <message>
        <source>{name} differs in length: {count:,} images, {count2:,} labels</source>
        <translation>{name} 的长度不一致：{count:,} 张图像，{count2:,} 个标签</translation>
    </message>
    <message>
        <source>{name} does not exist, and is none of {value}</source>
        <translation>{name} 不存在，也不是 {value} 之一</translation>
    </message>
    <message>
        <source>{name} has images of the shape {value}; height and width are {shortest_side} to {longest_side} pixels</source>
        <translation>{name} 的图像形状是 {value}；高和宽应为 {shortest_side} 到 {longest_side} 像素</translation>
    </message>
    <message>
        <source>{name} has images some of which one sees through, in several colours; save them on paper</source>
        <translation>{name} 中有些图像是透明的，又有多种颜色；请给它们加上纸的底色再保存</translation>
    </message>
    <message>
        <source>{name} has images that are not all of one size, or no numbers</source>
        <translation>{name} 中的图像大小不全相同，或不是数值</translation>
    </message>
    <message>
        <source>{name} has labels of the shape {shape}; there is one number for each image</source>
        <translation>{name} 的标签形状是 {shape}；每张图像应有一个数值</translation>
    </message>
    <message>
        <source>{name} has no labels, so a model cannot be trained on it</source>
        <translation>{name} 没有标签，所以不能用来训练模型</translation>
    </message>
    <message>
        <source>{path} has no arrays of the {part} part</source>
        <translation>{path} 中没有 {part} 部分的数组</translation>
    </message>
    <message>
        <source>{path} has no arrays whose names tell images and labels, such as x_train and y_train, images and labels, or data and target; there are: {names}</source>
        <translation>{path} 中没有从名称能看出是图像和标签的数组，例如 x_train 和 y_train、images 和 labels，或 data 和 target；现有的是：{names}</translation>
    </message>
    <message>
        <source>{path} has no column of labels that is called label beside the names</source>
        <translation>{path} 中除了名称，没有名为 label 的标签列</translation>
    </message>
    <message>
        <source>{path} has no column of the names of pictures</source>
        <translation>{path} 中没有图片名称的列</translation>
    </message>
    <message>
        <source>{path} has no columns called image and label; there are: {names}</source>
        <translation>{path} 中没有名为 image 和 label 的列；现有的是：{names}</translation>
    </message>
    <message>
        <source>{name} holds digits, which are not what the model tells apart</source>
        <translation>{name} 中是数字，而这个模型区分的不是数字</translation>
    </message>
    <message>
        <source>{name} holds no digits</source>
        <translation>{name} 中没有数字</translation>
    </message>
    <message>
        <source>{name} holds no digits but those that were marked to be excluded</source>
        <translation>{name} 中除了标记为排除的，没有别的数字</translation>
    </message>
    <message>
        <source>{name} holds no file that can be read as digits</source>
        <translation>{name} 中没有可以作为数字读取的文件</translation>
    </message>
    <message>
        <source>{name} is a pipe, a socket or a device, not a file</source>
        <translation>{name} 是管道、套接字或设备，不是文件</translation>
    </message>
    <message>
        <source>{name} is a web address; download the file and give its path</source>
        <translation>{name} 是网址；请下载文件并给出它的路径</translation>
    </message>
    <message>
        <source>{name} is read</source>
        <translation>读取的是 {name}</translation>
    </message>
    <message>
        <source>{name} is too small to keep {share:.0%} of it for validation</source>
        <translation>{name} 太小，无法留出 {share:.0%} 用于验证</translation>
    </message>
    <message>
        <source>{name} shows nothing but the digit {only}; training needs two or more</source>
        <translation>{name} 中只有数字 {only}；训练需要两种或更多数字</translation>
    </message>
    <message>
        <source>{name}, row {row} has no label</source>
        <translation>{name}，第 {row} 行没有标签</translation>
    </message>
    <message>
        <source>{name}, {row}: a pixel is {item:g}, but most images have none above {median:g}, so it is not clear which number is black</source>
        <translation>{name}，{row}：有一个像素是 {item:g}，但大多数图像中没有超过 {median:g} 的像素，不清楚哪个数值是黑色</translation>
    </message>
    <message>
        <source>{name}, {row}: a pixel is {item:g}; pixels lie between 0 and 255, or 0 and 1</source>
        <translation>{name}，{row}：有一个像素是 {item:g}；像素应在 0 到 255 或 0 到 1 之间</translation>
    </message>
    <message>
        <source>{name}, {row}: no pixel is above {item:g}, as in {count:,} images, but in others they go up to {largest:g}: two scales are mixed</source>
        <translation>{name}，{row}：没有像素超过 {item:g}，有 {count:,} 张图像都是这样，但其他图像中最高到 {largest:g}：混用了两种刻度</translation>
    </message>
    <message>
        <source>{name}, {row}: the label {value!r} is not a digit from 0 to 9</source>
        <translation>{name}，{row}：标签 {value!r} 不是 0 到 9 的数字</translation>
    </message>
    <message>
        <source>{name}, {row}: the label {value:g} is not a digit from 0 to 9</source>
        <translation>{name}，{row}：标签 {value:g} 不是 0 到 9 的数字</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>无法读取 {path}：{reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {value}</source>
        <translation>无法读取 {path}：{value}</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>无法写入 {path}</translation>
    </message>
    <message>
        <source>{path} declares {size:,} bytes of {kind}, but holds {amount}</source>
        <translation>{path} 声明有 {size:,} 字节的 {kind}，实际为 {amount}</translation>
    </message>
    <message>
        <source>{path} declares {value} bytes, more than it can hold</source>
        <translation>{path} 声明有 {value} 字节，超过了它能容纳的大小</translation>
    </message>
    <message>
        <source>{path} has images under several names, {names}; it is not clear which are meant</source>
        <translation>{path} 中有几个名称下都有图像：{names}；不清楚要用哪些</translation>
    </message>
    <message>
        <source>{path} has images, but there is no file of their labels beside it, such as y.npy beside x.npy</source>
        <translation>{path} 中有图像，但旁边没有它们的标签文件，例如 x.npy 旁边的 y.npy</translation>
    </message>
    <message>
        <source>{path} has more than one column of labels</source>
        <translation>{path} 有不止一列标签</translation>
    </message>
    <message>
        <source>{path} has more than {most_images:,} rows</source>
        <translation>{path} 超过 {most_images:,} 行</translation>
    </message>
    <message>
        <source>{path} has no labels</source>
        <translation>{path} 没有标签</translation>
    </message>
    <message>
        <source>{path} has {count:,} columns of pixels, an image of {side} × {side}, in which no digit can be told</source>
        <translation>{path} 有 {count:,} 列像素，即 {side} × {side} 的图像，这样的图像看不出数字</translation>
    </message>
    <message>
        <source>{path} has {count:,} columns of pixels, which is not the number of a square image&apos;s; the column of the labels, if there is one, is called label</source>
        <translation>{path} 有 {count:,} 列像素，不符合正方形图像的像素数；如果有标签列，它的名称应为 label</translation>
    </message>
    <message>
        <source>{path} has {lacks}, and whether the labels stand in the first or the last column cannot be told; add a line of names above it, in which the column of the labels is called label</source>
        <translation>{path} {lacks}，无法判断标签在第一列还是最后一列；请在最上面加一行列名，把标签列命名为 label</translation>
    </message>
    <message>
        <source>{path} has {name}, but no {lacking}</source>
        <translation>{path} 中有 {name}，但没有 {lacking}</translation>
    </message>
    <message>
        <source>{path} holds labels that are no digits</source>
        <translation>{path} 中有不是数字的标签</translation>
    </message>
    <message>
        <source>{path} holds more than {most_images:,} drawings</source>
        <translation>{path} 中的图画超过 {most_images:,} 幅</translation>
    </message>
    <message>
        <source>{path} holds no digits</source>
        <translation>{path} 中没有数字</translation>
    </message>
    <message>
        <source>{path} holds {count:,} drawings; at most {most:,} can be imported at once</source>
        <translation>{path} 中有 {count:,} 幅图画；一次最多可导入 {most:,} 幅</translation>
    </message>
    <message>
        <source>{path} is a MATLAB file of version 7.3, which is not read; save it in MATLAB with save(name, &apos;X&apos;, &apos;y&apos;, &apos;-v7&apos;)</source>
        <translation>{path} 是 7.3 版的 MATLAB 文件，无法读取；请在 MATLAB 中用 save(name, &apos;X&apos;, &apos;y&apos;, &apos;-v7&apos;) 保存</translation>
    </message>
    <message>
        <source>{path} is a Parquet file, which needs the library pyarrow: {command}</source>
        <translation>{path} 是 Parquet 文件，需要 pyarrow 库：{command}</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no MATLAB file</source>
        <translation>{path} 已损坏，或不是 MATLAB 文件</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no Parquet file</source>
        <translation>{path} 已损坏，或不是 Parquet 文件</translation>
    </message>
    <message>
        <source>{path} is damaged: it is no list of marks; remove it to go on without</source>
        <translation>{path} 已损坏：不是标记列表；把它移走即可在没有标记的情况下继续</translation>
    </message>
    <message>
        <source>{path} is empty</source>
        <translation>{path} 是空的</translation>
    </message>
    <message>
        <source>{path} is no whole ARFF file: it has no line @data</source>
        <translation>{path} 不是完整的 ARFF 文件：没有 @data 行</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text, nor UTF-16 with a byte order mark</source>
        <translation>{path} 不是 UTF-8 文本，也不是带字节顺序标记的 UTF-16 文本</translation>
    </message>
    <message>
        <source>{path} is truncated</source>
        <translation>{path} 不完整</translation>
    </message>
    <message>
        <source>{path} is truncated or damaged</source>
        <translation>{path} 不完整或已损坏</translation>
    </message>
    <message>
        <source>{path} is {what}</source>
        <translation>{path} 是 {what}</translation>
    </message>
    <message>
        <source>{path} lacks its {kind}: there is no {wanted} beside it</source>
        <translation>{path} 缺少 {kind}：旁边没有 {wanted}</translation>
    </message>
    <message>
        <source>{path} lies in an archive in an archive; unpack it first</source>
        <translation>{path} 在压缩包里的压缩包中；请先解压</translation>
    </message>
    <message>
        <source>{path} names pictures, such as {name}, of which none is beside it</source>
        <translation>{path} 列出了图片，例如 {name}，但旁边一张也没有</translation>
    </message>
    <message>
        <source>{path} unpacks to more than digits ever do</source>
        <translation>{path} 解压后比任何数字数据都大</translation>
    </message>
    <message>
        <source>{path}, line {number} does not belong into the header of ARFF</source>
        <translation>{path}，第 {number} 行不属于 ARFF 的文件头</translation>
    </message>
    <message>
        <source>{path}, line {number} is longer than a digit can be</source>
        <translation>{path}，第 {number} 行比一个数字可能的长度还长</translation>
    </message>
    <message>
        <source>{path}, line {number} is the header again, as where files were joined; take that line out</source>
        <translation>{path}，第 {number} 行又是表头，像是把几个文件接在了一起；请删掉这一行</translation>
    </message>
    <message>
        <source>{path}, line {number}: this is not text, or UTF-16 without a byte order mark</source>
        <translation>{path}，第 {number} 行：这不是文本，或是没有字节顺序标记的 UTF-16</translation>
    </message>
    <message>
        <source>{path}, line {number}: {column!r} is no number of a column</source>
        <translation>{path}，第 {number} 行：{column!r} 不是列的编号</translation>
    </message>
    <message>
        <source>{path}: its header names a pixel twice, or leaves one out</source>
        <translation>{path}：表头中有一个像素重复或遗漏</translation>
    </message>
    <message>
        <source>{path}: its images are not all of one size</source>
        <translation>{path}：图像的大小不全相同</translation>
    </message>
    <message>
        <source>{path}: {name} declares {value:,} GB, more than can be in it</source>
        <translation>{path}：{name} 声明有 {value:,} GB，超过了其中能有的大小</translation>
    </message>
    <message>
        <source>{path}: {name} is not of numbers</source>
        <translation>{path}：{name} 不是由数值组成的</translation>
    </message>
    <message>
        <source>{place} has {count:,} columns, not {count2:,}</source>
        <translation>{place} 有 {count:,} 列，而不是 {count2:,} 列</translation>
    </message>
    <message>
        <source>{place} holds no picture, only where one lies</source>
        <translation>{place} 中没有图片，只写了图片在哪里</translation>
    </message>
    <message>
        <source>{place}: column {value} {what}</source>
        <translation>{place}：第 {value} 列 {what}</translation>
    </message>
    <message>
        <source>{text} has no {part} part</source>
        <translation>{text} 没有 {part} 部分</translation>
    </message>
    <message>
        <source>{text} has no {part} part; write {text} alone</source>
        <translation>{text} 没有 {part} 部分；请只写 {text}</translation>
    </message>
    <message>
        <source>{text} holds more than {most_images:,} pictures</source>
        <translation>{text} 中的图片超过 {most_images:,} 张</translation>
    </message>
    <message>
        <source>{text} holds pictures, but a number in their names may be a label or may count them; put those of each digit into a folder of its own, called 0 to 9, or call them label_7_001.png</source>
        <translation>{text} 中有图片，但名称里的数可能是标签，也可能是编号；请把每个数字的图片放进各自的文件夹，命名为 0 到 9，或把图片命名为 label_7_001.png 这样</translation>
    </message>
    <message>
        <source>{text} holds several sets ({names}); name one of the files</source>
        <translation>{text} 中有多个数据集（{names}）；请指明其中一个文件</translation>
    </message>
    <message>
        <source>{text} is one file and has no {part} part; name that part&apos;s own file</source>
        <translation>{text} 是单个文件，没有 {part} 部分；请指明该部分自己的文件</translation>
    </message>
    <message>
        <source>{without} has no labels, so it cannot be joined to sets that have</source>
        <translation>{without} 没有标签，不能与有标签的数据集合并</translation>
    </message>
</context>
<context>
    <name>DataPreview</name>
    <message>
        <source>Choose what to train on.</source>
        <translation>请选择用什么来训练。</translation>
    </message>
    <message>
        <source>Images: {number}</source>
        <translation>图像：{number}</translation>
    </message>
    <message>
        <source>Looking at the data …</source>
        <translation>正在查看数据…</translation>
    </message>
    <message>
        <source>Looking at the data: {done} of {total} …</source>
        <translation>正在查看数据：{done} / {total}…</translation>
    </message>
    <message>
        <source>Preview of the data</source>
        <translation>数据预览</translation>
    </message>
    <message>
        <source>Some images of each digit, and how many of each there are</source>
        <translation>每个数字的一些图像，以及各有多少张</translation>
    </message>
    <message>
        <source>There is nothing to be seen of this data.</source>
        <translation>这些数据没有可显示的内容。</translation>
    </message>
    <message>
        <source>unlimited computer-made digits</source>
        <translation>无限多的计算机生成数字</translation>
    </message>
</context>
<context>
    <name>DataSourceBox</name>
    <message>
        <source>&amp;Add a file…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a fol&amp;der…</source>
        <translation>添加文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>Add {source}</source>
        <translation>添加 {source}</translation>
    </message>
    <message>
        <source>Browse for data</source>
        <translation>浏览数据</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>选择文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose a file of digits</source>
        <translation>选择数字文件</translation>
    </message>
    <message>
        <source>Choose a file or a folder of digits, or add one to those chosen</source>
        <translation>选择数字文件或文件夹，或把它加到已选的数据中</translation>
    </message>
    <message>
        <source>Choose a folder of digits</source>
        <translation>选择数字文件夹</translation>
    </message>
    <message>
        <source>Computer-made digits</source>
        <translation>计算机生成的数字</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Digits ({patterns});;All files (*)</source>
        <translation>数字 ({patterns});;所有文件 (*)</translation>
    </message>
    <message>
        <source>MNIST, 60,000 real digits</source>
        <translation>MNIST，60,000 个真实数字</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>我的图画</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%n drawing(s) selected.</source>
        <translation>
            <numerusform>已选择 %n 幅图画。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>标注(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>回放(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Teaches</source>
        <translation>参与学习(&amp;T)</translation>
    </message>
    <message>
        <source>Delete the selected drawings; Ctrl+Z brings them back (Delete)</source>
        <translation>删除所选图画；Ctrl+Z 可恢复（Delete）</translation>
    </message>
    <message>
        <source>Say what these drawings are (a digit’s key, or minus for no digit)</source>
        <translation>说明这些图画是什么（按数字键；按减号键表示不是数字）</translation>
    </message>
    <message>
        <source>Select a drawing to see more of it.</source>
        <translation>选择一幅图画，查看更多信息。</translation>
    </message>
    <message>
        <source>Show it on the canvas of the Draw tab (Return)</source>
        <translation>在“书写”页的画布上显示（Return）</translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation>参与学习</translation>
    </message>
    <message>
        <source>The selected drawing</source>
        <translation>所选图画</translation>
    </message>
    <message>
        <source>Watch how it was drawn (R)</source>
        <translation>看它是怎么写出来的（R）</translation>
    </message>
    <message>
        <source>Whether Digitpad learns from these drawings</source>
        <translation>Digitpad 是否从这些图画中学习</translation>
    </message>
</context>
<context>
    <name>DifferenceMatrix</name>
    <message>
        <source>Compare two models: what the second does otherwise is shown here.</source>
        <translation>比较两个模型：第二个模型的不同之处会显示在这里。</translation>
    </message>
    <message>
        <source>Difference of the two confusion matrices</source>
        <translation>两个混淆矩阵的差</translation>
    </message>
    <message>
        <source>{label} read as {answer}: as many with both</source>
        <translation>{label} 识别为 {answer}：两个模型一样多</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count} fewer with {second}</source>
        <translation>{label} 识别为 {answer}：{second} 少 {count} 个</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count} more with {second}</source>
        <translation>{label} 识别为 {answer}：{second} 多 {count} 个</translation>
    </message>
    <message>
        <source>{second} is better in {better} cells and worse in {worse}</source>
        <translation>{second} 在 {better} 个格子中更好，在 {worse} 个格子中更差</translation>
    </message>
</context>
<context>
    <name>DigitBars</name>
    <message>
        <source>Digit</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>How often each model misreads each digit</source>
        <translation>每个模型把每个数字认错的频率</translation>
    </message>
    <message>
        <source>Nothing has been compared yet.</source>
        <translation>还没有比较任何模型。</translation>
    </message>
    <message>
        <source>Share of each digit that is misread</source>
        <translation>每个数字被认错的比例</translation>
    </message>
    <message>
        <source>{digit}: {first} by {first_model}, {second} by {second_model}</source>
        <translation>{digit}：{first_model} 为 {first}，{second_model} 为 {second}</translation>
    </message>
</context>
<context>
    <name>DrawActions</name>
    <message>
        <source>&amp;Clear</source>
        <translation>清空(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save drawing as…</source>
        <translation>图画另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <translation>更细的笔(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Wider pen</source>
        <translation>更粗的笔(&amp;W)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Clear the canvas</source>
        <translation>清空画布</translation>
    </message>
    <message>
        <source>Copy the drawing, and what it is read as</source>
        <translation>复制图画和识别结果</translation>
    </message>
    <message>
        <source>E&amp;raser</source>
        <translation>橡皮擦(&amp;R)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Eraser, also the right mouse button</source>
        <translation>橡皮擦，也可以用鼠标右键</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a picture, a drawing or a model</source>
        <translation>打开图片、图画或模型</translation>
    </message>
    <message>
        <source>P&amp;en</source>
        <translation>笔(&amp;E)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>笔</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>保存图画</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>right mouse button</source>
        <translation>鼠标右键</translation>
    </message>
</context>
<context>
    <name>DrawTab</name>
    <message>
        <source>&amp;Learn my hand</source>
        <translation>学习我的笔迹(&amp;L)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>多位数</translation>
    </message>
    <message>
        <source>Read a &amp;number</source>
        <translation>识别多位数(&amp;N)</translation>
    </message>
    <message>
        <source>Read a whole number, not one digit</source>
        <translation>识别整个多位数，而不是一个数字</translation>
    </message>
    <message>
        <source>Read as a number; N goes back to one digit.</source>
        <translation>按多位数识别；按 N 回到一个数字。</translation>
    </message>
    <message>
        <source>Read several digits &amp;by themselves</source>
        <translation>自动识别多个数字(&amp;B)</translation>
    </message>
    <message>
        <source>Read several digits as a number unasked</source>
        <translation>有多个数字时，不用询问就按多位数识别</translation>
    </message>
    <message>
        <source>The eraser takes away ink, not the picture; Clear takes the picture away.</source>
        <translation>橡皮擦只擦掉墨迹，不擦图片；“清空”会移走图片。</translation>
    </message>
    <message>
        <source>This drawing has {points} points, more than which cannot be kept; clear it to draw on.</source>
        <translation>这幅图画有 {points} 个点，再多就无法保存了；请清空后再继续书写。</translation>
    </message>
    <message>
        <source>Write each digit a few times, so that yours are read better</source>
        <translation>每个数字写几遍，让你的数字识别得更好</translation>
    </message>
</context>
<context>
    <name>DrawingWords</name>
    <message>
        <source>Does not teach</source>
        <translation>不参与学习</translation>
    </message>
    <message>
        <source>Drawn for practice</source>
        <translation>练习时书写</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>从文件导入</translation>
    </message>
    <message>
        <source>Labelled in the Draw tab</source>
        <translation>在“书写”页标注</translation>
    </message>
    <message>
        <source>Meant: {label}</source>
        <translation>想写的是：{label}</translation>
    </message>
    <message>
        <source>Read as {said}, {sure}, by {model}</source>
        <translation>由 {model} 识别为 {said}，{sure}</translation>
    </message>
    <message>
        <source>Read wrongly as {said}, {sure}, by {model}</source>
        <translation>由 {model} 错误地识别为 {said}，{sure}</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>不是数字</translation>
    </message>
</context>
<context>
    <name>Drawings</name>
    <message>
        <source>Digitpad as shipped learns nothing and keeps no drawings; use a profile of your own</source>
        <translation>Digitpad 初始状态不学习，也不保存图画；请使用自己的笔迹档案</translation>
    </message>
    <message>
        <source>IDX files as of MNIST, in a folder</source>
        <translation>与 MNIST 相同的 IDX 文件，放在一个文件夹里</translation>
    </message>
    <message>
        <source>Ink, one drawing a line</source>
        <translation>墨迹，每行一幅图画</translation>
    </message>
    <message>
        <source>Ink, one drawing a line, gzipped</source>
        <translation>墨迹，每行一幅图画，gzip 压缩</translation>
    </message>
    <message>
        <source>NumPy arrays x and y</source>
        <translation>NumPy 数组 x 和 y</translation>
    </message>
    <message>
        <source>PNG pictures, a folder for each digit</source>
        <translation>PNG 图片，每个数字一个文件夹</translation>
    </message>
    <message>
        <source>a blank drawing cannot be kept</source>
        <translation>不能保存空白的图画</translation>
    </message>
    <message>
        <source>a profile needs a name</source>
        <translation>笔迹档案需要名称</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>另一个程序正在使用它</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cannot be saved</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>is far too large</source>
        <translation>太大了</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>它已损坏</translation>
    </message>
    <message>
        <source>it is no database of drawings</source>
        <translation>它不是图画数据库</translation>
    </message>
    <message>
        <source>it may only be read</source>
        <translation>它是只读的</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘报告错误</translation>
    </message>
    <message>
        <source>the file or its folder may not be opened</source>
        <translation>没有权限打开该文件或它的文件夹</translation>
    </message>
    <message>
        <source>the first profile is always there</source>
        <translation>第一个笔迹档案始终存在</translation>
    </message>
    <message>
        <source>there is a profile {strip!r} already</source>
        <translation>已经有笔迹档案 {strip!r}</translation>
    </message>
    <message>
        <source>{path} has no drawing {drawing_id}</source>
        <translation>{path} 中没有图画 {drawing_id}</translation>
    </message>
    <message>
        <source>{path} is a database of another program</source>
        <translation>{path} 是另一个程序的数据库</translation>
    </message>
    <message>
        <source>{path} was written by a newer Digitpad: its drawings can only be looked at</source>
        <translation>{path} 由更新版本的 Digitpad 写入：其中的图画只能查看</translation>
    </message>
    <message>
        <source>{path} {what}: {reason}</source>
        <translation>{path} {what}：{reason}</translation>
    </message>
    <message>
        <source>{path}, drawing {drawing_id}, {error}</source>
        <translation>{path}，图画 {drawing_id}，{error}</translation>
    </message>
    <message>
        <source>{target} cannot be written</source>
        <translation>无法写入 {target}</translation>
    </message>
    <message>
        <source>{target} cannot be written: there is no such folder as {parent}</source>
        <translation>无法写入 {target}：没有文件夹 {parent}</translation>
    </message>
    <message>
        <source>{target} ends in {suffix}, which is no format of drawings: choose one of {known}, or no ending for a folder of pictures</source>
        <translation>{target} 以 {suffix} 结尾，这不是图画的格式：请从 {known} 中选一个，或不写结尾以保存为图片文件夹</translation>
    </message>
    <message>
        <source>{target} is a folder; name a file for this format</source>
        <translation>{target} 是文件夹；这种格式请指定文件</translation>
    </message>
    <message>
        <source>{target} is there already and not an empty folder; name a new one</source>
        <translation>{target} 已经存在，并且不是空文件夹；请指定一个新的</translation>
    </message>
</context>
<context>
    <name>DrawingsPage</name>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>A newer Digitpad wrote these drawings: here they can only be looked at.</source>
        <translation>这些图画由更新版本的 Digitpad 写入：在这里只能查看。</translation>
    </message>
    <message>
        <source>Add drawings from a file or a folder: ink, pictures, NumPy arrays, IDX</source>
        <translation>从文件或文件夹添加图画：墨迹、图片、NumPy 数组、IDX</translation>
    </message>
    <message>
        <source>Drawing of {label}</source>
        <translation>{label} 的图画</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Export drawings</source>
        <translation>导出图画</translation>
    </message>
    <message>
        <source>Import drawings</source>
        <translation>导入图画</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>我的数字</translation>
    </message>
    <message>
        <source>Write the drawings that are shown to a file, with a description beside it</source>
        <translation>把显示的图画写入文件，旁边附上说明</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>&amp;Draw a digit</source>
        <translation>写一个数字(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>全部显示(&amp;S)</translation>
    </message>
    <message>
        <source>Choose less, and more is shown.</source>
        <translation>少选一些条件，就会显示更多。</translation>
    </message>
    <message>
        <source>Digitpad as shipped</source>
        <translation>Digitpad 初始状态</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>写一个数字</translation>
    </message>
    <message>
        <source>Draw a digit in the Draw tab and press its key, 0 to 9: it is kept here, and the next one like it is read so. You can also import drawings from a file.</source>
        <translation>在“书写”页写一个数字，再按它的键 0 到 9：它会保存在这里，下一个相似的就会这样识别。也可以从文件导入图画。</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Evaluate {model} on {data}</source>
        <translation>用 {data} 评估 {model}</translation>
    </message>
    <message>
        <source>Evaluating …</source>
        <translation>正在评估…</translation>
    </message>
    <message>
        <source>No drawings yet</source>
        <translation>还没有图画</translation>
    </message>
    <message>
        <source>None of your drawings is like that</source>
        <translation>你的图画中没有符合条件的</translation>
    </message>
    <message>
        <source>Show all drawings</source>
        <translation>显示所有图画</translation>
    </message>
    <message>
        <source>The model reads images whose digit is known. You see which digits it mixes up, look at every kind of error, find labels that are likely wrong, and can compare two models.</source>
        <translation>模型识别已知答案的数字图像。你可以看到它把哪些数字弄混，查看每一种错误，找出可能有误的标签，还可以比较两个模型。</translation>
    </message>
    <message>
        <source>This is how Digitpad reads before anybody has taught it. It keeps no drawings and learns nothing. Click a name on the left to go back to your own hand.</source>
        <translation>这是还没有人教过时 Digitpad 的识别方式。它不保存图画，也不学习。点击左边的名字，回到你自己的笔迹。</translation>
    </message>
    <message>
        <source>What does the model get wrong?</source>
        <translation>模型会在哪里出错？</translation>
    </message>
    <message>
        <source>Your drawings cannot be shown</source>
        <translation>无法显示你的图画</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>{said}.</source>
        <translation>{said}。</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}：{reason}</translation>
    </message>
</context>
<context>
    <name>EvaluateForm</name>
    <message>
        <source>&amp;Cancel the evaluation</source>
        <translation>取消评估(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>评估(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;ompare with</source>
        <translation>比较对象(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a model and data, then press Evaluate. Of data in two parts, the test part is taken.</source>
        <translation>选择模型和数据，然后点击“评估”。如果数据分为两部分，就使用测试部分。</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>数据(&amp;A)</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Measure the model on the data</source>
        <translation>用数据测量模型</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>模型(&amp;D)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>评估进度</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>S&amp;hare as one file…</source>
        <translation>分享为单个文件(&amp;H)…</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>保存报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Save all of this as one file, to be sent to somebody: it opens in any browser</source>
        <translation>把全部内容保存为一个文件，方便发给别人：用任何浏览器都能打开</translation>
    </message>
    <message>
        <source>Save all of this into a folder, as a page with pictures and tables</source>
        <translation>把全部内容保存到文件夹，生成带图片和表格的网页</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>{what} …</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}：{done} / {total}</translation>
    </message>
</context>
<context>
    <name>EvaluateTab</name>
    <message>
        <source>Certainty</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>Choose the data to evaluate on: mnist, synthetic or a path.</source>
        <translation>选择用来评估的数据：mnist、synthetic 或路径。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>E&amp;valuate</source>
        <translation>评估(&amp;V)</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>已放弃。</translation>
    </message>
    <message>
        <source>Image {number} of the data is labelled {label}; it is read just as it is</source>
        <translation>数据中的第 {number} 张图像，标签为 {label}；按原样识别</translation>
    </message>
    <message>
        <source>Image {number} of the data, read just as it is</source>
        <translation>数据中的第 {number} 张图像，按原样识别</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Looking at the data</source>
        <translation>正在查看数据</translation>
    </message>
    <message>
        <source>Nothing was evaluated.</source>
        <translation>没有进行评估。</translation>
    </message>
    <message>
        <source>Open image {number}</source>
        <translation>打开第 {number} 张图像</translation>
    </message>
    <message>
        <source>Pages of the evaluation</source>
        <translation>评估的页面</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>What may be wrong</source>
        <translation>可能有误的地方</translation>
    </message>
    <message>
        <source>this model learned from these images, so it will be less right on others</source>
        <translation>这个模型用这些图像学习过，所以识别别的图像时准确率会低一些</translation>
    </message>
    <message>
        <source>{model} on {data}: {images} images in {seconds} s</source>
        <translation>用 {data} 评估 {model}：{images} 张图像，用时 {seconds} 秒</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Claims off by (calibration)</source>
        <translation>把握偏差（校准）</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>正在评估</translation>
    </message>
    <message>
        <source>How much the right answers surprise the model on average; 0 is not at all: loss, or cross-entropy.</source>
        <translation>正确答案平均让模型有多意外；0 表示毫不意外：损失，即交叉熵。</translation>
    </message>
    <message>
        <source>Image {number:,}</source>
        <translation>第 {number:,} 张图像</translation>
    </message>
    <message>
        <source>In two guesses (top-2)</source>
        <translation>两次猜中（top-2）</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test: {result}</source>
        <translation>McNemar 精确检验：{result}</translation>
    </message>
    <message>
        <source>Of 100 images the model reads so many right: accuracy.</source>
        <translation>每 100 张图像中模型识别正确多少张：准确率。</translation>
    </message>
    <message>
        <source>Of 100 images the right digit is so often the model’s first or second guess: top-2 accuracy.</source>
        <translation>每 100 张图像中，正确的数字有多少次是模型的第一或第二猜测：top-2 准确率。</translation>
    </message>
    <message>
        <source>Of answers that claim to be 90 % sure, 90 in 100 should be right; this is how far off such claims are on average: calibration error.</source>
        <translation>声称有 90% 把握的答案，100 个中应该有 90 个正确；这里是这种把握平均偏差多少：校准误差。</translation>
    </message>
    <message>
        <source>Opening the data</source>
        <translation>正在打开数据</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>正在打开模型</translation>
    </message>
    <message>
        <source>Read right (accuracy)</source>
        <translation>识别正确（准确率）</translation>
    </message>
    <message>
        <source>So many images are read as another digit than their label says: errors.</source>
        <translation>有多少张图像被识别为与标签不同的数字：错误。</translation>
    </message>
    <message>
        <source>Surprise (loss)</source>
        <translation>意外程度（损失）</translation>
    </message>
    <message>
        <source>both right: {both_right:,}; both wrong: {both_wrong:,}; only the second right: {fixed:,}; only the first right: {new:,}</source>
        <translation>都正确：{both_right:,}；都错误：{both_wrong:,}；只有第二个正确：{fixed:,}；只有第一个正确：{new:,}</translation>
    </message>
    <message>
        <source>confidence {low:.0f} to {high:.0f} %: {count:,} answers, {right:.0f} % right</source>
        <translation>置信度 {low:.0f} 到 {high:.0f}%：{count:,} 个答案，{right:.0f}% 正确</translation>
    </message>
    <message>
        <source>labelled {label}</source>
        <translation>标签为 {label}</translation>
    </message>
    <message>
        <source>p &lt; 0.0001: hardly chance</source>
        <translation>p &lt; 0.0001：几乎不可能是偶然</translation>
    </message>
    <message>
        <source>p = {p:.2g}: hardly chance</source>
        <translation>p = {p:.2g}：几乎不可能是偶然</translation>
    </message>
    <message>
        <source>p = {p:.3f}: the difference may well be chance</source>
        <translation>p = {p:.3f}：差别很可能只是偶然</translation>
    </message>
    <message>
        <source>read as {answer} ({sure})</source>
        <translation>识别为 {answer}（{sure}）</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}，{after}</translation>
    </message>
    <message>
        <source>{cell}, {share} of the {label}s</source>
        <translation>{cell}，占 {label} 的 {share}</translation>
    </message>
    <message>
        <source>{count:,}</source>
        <translation>{count:,}</translation>
    </message>
    <message>
        <source>{disputed:,} of MNIST&apos;s test labels are disputed (readers did not uphold them); without these, the accuracy is {accuracy}, with {errors:,} errors</source>
        <translation>MNIST 的测试标签中有 {disputed:,} 个有争议（读者不认同它们）；不算这些，准确率是 {accuracy}，有 {errors:,} 个错误</translation>
    </message>
    <message>
        <source>{endless} has no end, so it cannot be joined to other sources here</source>
        <translation>{endless} 没有尽头，所以在这里不能与其他数据来源合并</translation>
    </message>
    <message>
        <source>{label} as {answer}</source>
        <translation>{label} 识别为 {answer}</translation>
    </message>
    <message>
        <source>{label} read as {answer}</source>
        <translation>{label} 识别为 {answer}</translation>
    </message>
    <message>
        <source>{label} read as {answer}, the least sure {most} of {count:,}</source>
        <translation>{label} 识别为 {answer}，{count:,} 个中把握最小的 {most} 个</translation>
    </message>
    <message>
        <source>{label} read as {answer}, the surest {most} of {count:,}</source>
        <translation>{label} 识别为 {answer}，{count:,} 个中把握最大的 {most} 个</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count:,} image</source>
        <translation>{label} 识别为 {answer}：{count:,} 张图像</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count:,} images</source>
        <translation>{label} 识别为 {answer}：{count:,} 张图像</translation>
    </message>
    <message>
        <source>{loss:.4f}</source>
        <translation>{loss:.4f}</translation>
    </message>
    <message>
        <source>{model} is the model that is evaluated; choose another one to compare it with</source>
        <translation>{model} 就是正在评估的模型；请选择另一个来比较</translation>
    </message>
    <message>
        <source>{model}: accuracy {accuracy}, {errors:,} errors</source>
        <translation>{model}：准确率 {accuracy}，{errors:,} 个错误</translation>
    </message>
    <message>
        <source>{name} and {name2} tell different classes apart</source>
        <translation>{name} 和 {name2} 区分的类别不同</translation>
    </message>
    <message>
        <source>{name} has no labels, so two models cannot be compared on it</source>
        <translation>{name} 没有标签，所以不能用它比较两个模型</translation>
    </message>
    <message>
        <source>{name} holds no images but those that are excluded; undo one</source>
        <translation>{name} 中的图像全都被排除了；请撤销一个</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>无法写入 {path}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {value}</source>
        <translation>无法写入 {path}：{value}</translation>
    </message>
    <message>
        <source>{path} holds something else than this evaluation; nothing was changed.</source>
        <translation>{path} 中的内容不属于这次评估；没有做任何更改。</translation>
    </message>
    <message>
        <source>{percent:.{decimals}f} %</source>
        <translation>{percent:.{decimals}f}%</translation>
    </message>
    <message>
        <source>{right:,} of {images:,} images are read right</source>
        <translation>{images:,} 张图像中识别正确 {right:,} 张</translation>
    </message>
</context>
<context>
    <name>ExampleGroup</name>
    <message>
        <source>A list of what to look at, not of what is wrong (confident learning).</source>
        <translation>这里列出的是值得看一看的，不一定是错的（置信学习）。</translation>
    </message>
    <message>
        <source>Disputed labels</source>
        <translation>有争议的标签</translation>
    </message>
    <message>
        <source>Errors, the surest first</source>
        <translation>错误，把握最大的在前</translation>
    </message>
    <message>
        <source>Five readers each did not uphold these labels (Northcutt, Athalye, Mueller, 2021). Nobody can say whether a model that reads them otherwise is wrong.</source>
        <translation>五位读者都不认同这些标签（Northcutt, Athalye, Mueller, 2021）。如果模型的识别结果与它们不同，谁也说不准是不是模型错了。</translation>
    </message>
    <message>
        <source>Likely wrong labels, the likeliest first</source>
        <translation>可能有误的标签，可能性最大的在前</translation>
    </message>
    <message>
        <source>No image is there twice.</source>
        <translation>没有重复的图像。</translation>
    </message>
    <message>
        <source>No label is suspected.</source>
        <translation>没有可疑的标签。</translation>
    </message>
    <message>
        <source>Not one error: every image is read right.</source>
        <translation>一个错误也没有：每张图像都识别正确。</translation>
    </message>
    <message>
        <source>Only {model} reads right</source>
        <translation>只有 {model} 识别正确</translation>
    </message>
    <message>
        <source>Sample predictions, drawn at random</source>
        <translation>预测示例，随机抽取</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>There more than once</source>
        <translation>重复出现</translation>
    </message>
    <message>
        <source>This model agrees with only {share} of the labels: many of these will be its own errors.</source>
        <translation>这个模型只与 {share} 的标签一致：其中很多会是它自己的错误。</translation>
    </message>
    <message>
        <source>This model learned from these images, wrong labels included: it will miss some of them.</source>
        <translation>这个模型用这些图像学习过，包括错误的标签：它会漏掉其中一些。</translation>
    </message>
    <message>
        <source>Your corrections</source>
        <translation>你的更正</translation>
    </message>
    <message>
        <source>label disputed</source>
        <translation>标签有争议</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} 次</translation>
    </message>
    <message>
        <source>{count} times, labels differ</source>
        <translation>{count} 次，标签不同</translation>
    </message>
    <message>
        <source>{known} of {images} images are answered by runs that did not learn from them.</source>
        <translation>{images} 张图像中有 {known} 张的答案来自没有用它们学习过的训练记录。</translation>
    </message>
    <message>
        <source>{label} read as {answer}, the least sure first</source>
        <translation>{label} 识别为 {answer}，把握最小的在前</translation>
    </message>
    <message>
        <source>{label} read as {answer}, the surest first</source>
        <translation>{label} 识别为 {answer}，把握最大的在前</translation>
    </message>
    <message>
        <source>{title} (first {count} of {total})</source>
        <translation>{title}（{total} 个中的前 {count} 个）</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title}（{count}）</translation>
    </message>
</context>
<context>
    <name>ExamplePanel</name>
    <message>
        <source>&amp;Correct label…</source>
        <translation>更正标签(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Open on the canvas</source>
        <translation>在画布上打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Choose an image to see more of it.</source>
        <translation>选择一张图像，查看更多信息。</translation>
    </message>
    <message>
        <source>E&amp;xclude from training</source>
        <translation>不用于训练(&amp;X)</translation>
    </message>
    <message>
        <source>Leave this image out of the figures and of every training (minus key)</source>
        <translation>把这张图像从统计数值和所有训练中排除（减号键）</translation>
    </message>
    <message>
        <source>Press Evaluate to see images here.</source>
        <translation>点击“评估”，图像会显示在这里。</translation>
    </message>
    <message>
        <source>Say which digit this is, for the figures and for training (the digit’s key)</source>
        <translation>说明这是哪个数字，用于统计数值和训练（按数字键）</translation>
    </message>
    <message>
        <source>Show this image on the Draw tab (Return)</source>
        <translation>在“书写”页显示这张图像（Return）</translation>
    </message>
    <message>
        <source>Take back what was said about this image, or what was said last (Ctrl+Z)</source>
        <translation>撤回对这张图像的说明，或最近一次说明（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>哪些图像</translation>
    </message>
</context>
<context>
    <name>ExplanationPanel</name>
    <message>
        <source>See &amp;why</source>
        <translation>看看为什么(&amp;W)</translation>
    </message>
    <message>
        <source>See which ink speaks for the answer, what would change it, and what the layers see</source>
        <translation>看看哪些墨迹支持这个答案、改变什么会改变答案，以及各层看到了什么</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
</context>
<context>
    <name>ExplanationView</name>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Layer {number} ({name})</source>
        <comment>a layer of the network, and what the field calls it</comment>
        <translation>第 {number} 层（{name}）</translation>
    </message>
    <message>
        <source>Maps of the layer</source>
        <translation>这一层的特征图</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>看看为什么</translation>
    </message>
    <message>
        <source>Where each of its {number} pattern finders (filters) found its pattern</source>
        <translation>它的 {number} 个图案探测器（滤波器）各自在哪里找到了图案</translation>
    </message>
    <message>
        <source>Which layer of the network to see</source>
        <translation>查看网络的哪一层</translation>
    </message>
    <message>
        <source>Why no digit?</source>
        <translation>为什么不是数字？</translation>
    </message>
    <message>
        <source>Why {answer}?</source>
        <translation>为什么是 {answer}？</translation>
    </message>
    <message>
        <source>Why {first} or {second}?</source>
        <translation>为什么是 {first} 或 {second}？</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>A trained model that learns on, instead of a new network that begins with chance: the name of a run or of a model, or its file.</source>
        <translation>让一个训练过的模型接着学习，而不是用从随机开始的新网络：填训练记录或模型的名称，或模型的文件。</translation>
    </message>
    <message>
        <source>Each digit is moved, turned, slanted and bent a little, differently in each epoch, so that the network learns what does not matter. It takes longer, and reads other people&apos;s digits better.</source>
        <translation>每个数字都会稍微移动、旋转、倾斜和弯曲，每一轮都不一样，让网络学会哪些变化无关紧要。这需要更长时间，但能更好地识别别人写的数字。</translation>
    </message>
    <message>
        <source>Each digit is said to be itself by a little less than 100 %, the rest is spread over all: so the network does not try to be surer than anybody can be, and often reads new digits better. It needs the one-hot loss.</source>
        <translation>告诉网络每个数字是它自己的程度略低于 100%，其余的分给所有数字：这样网络不会勉强自己比谁都更有把握，识别新数字时往往更好。需要独热损失。</translation>
    </message>
    <message>
        <source>How an error is measured, which training makes smaller. One-hot can also learn to refuse what is no digit.</source>
        <translation>怎样衡量错误的大小；训练就是让它变小。独热还可以学会拒绝不是数字的内容。</translation>
    </message>
    <message>
        <source>How exactly the computer calculates. bfloat16 is quicker on some processors; auto asks yours.</source>
        <translation>计算机算得有多精细。在某些处理器上 bfloat16 更快；“自动”会检查你的处理器。</translation>
    </message>
    <message>
        <source>How large the changes of the weights are. Too small, and it learns slowly; too large, and the loss grows instead of falling. 0.001 to 0.005 is a good start. A comma or a point, as you like: 0,001 or 0.001.</source>
        <translation>权重每次改变多少。太小，学得慢；太大，损失不降反升。可以从 0.001 到 0.005 开始。小数点用逗号或句点都可以：0,001 或 0.001。</translation>
    </message>
    <message>
        <source>How many images the network looks at before it changes its weights a little. Larger batches are quicker and need more memory; smaller ones change the weights more often.</source>
        <translation>网络看多少张图像后才稍微改变一次权重。批越大，速度越快，占用内存越多；批越小，权重改变得越频繁。</translation>
    </message>
    <message>
        <source>How many patterns each convolution looks for, from the first one to the last, parted by commas: 32, 64.</source>
        <translation>每个卷积层寻找多少种图案，从第一层到最后一层，用逗号分隔：32, 64。</translation>
    </message>
    <message>
        <source>How many units each dense layer has, parted by commas. In a dense layer every unit sees all that came before.</source>
        <translation>每个全连接层有多少个单元，用逗号分隔。在全连接层中，每个单元都能看到前面的全部内容。</translation>
    </message>
    <message>
        <source>How often the network sees all the training data. One time through is one epoch. More epochs take longer, and at some point no longer help. Of computer-made digits alone, 10,000 are an epoch.</source>
        <translation>网络把全部训练数据看多少遍。看一遍就是一个轮次。轮次越多，时间越长，到一定程度就不再有帮助。只用计算机生成的数字时，10,000 个算一个轮次。</translation>
    </message>
    <message>
        <source>How the learning rate changes during the training: constant; cosine, which lets it sink to zero; or one-cycle, which lets it rise first and then sink.</source>
        <translation>训练过程中学习率怎样变化：恒定；余弦，逐渐降到零；或单周期，先升后降。</translation>
    </message>
    <message>
        <source>How the network is built. A larger one can learn more, and takes longer. Its layers are drawn below.</source>
        <translation>网络是怎样构成的。网络越大，能学到的越多，时间也越长。它的各层画在下面。</translation>
    </message>
    <message>
        <source>Minutes after which all is kept, so that little is lost if the computer is switched off. It is kept after every epoch anyway.</source>
        <translation>每隔多少分钟保存一次，这样即使计算机被关掉，损失也很小。每一轮结束后总会保存。</translation>
    </message>
    <message>
        <source>Scribbles, letters and digits on top of each other, so many for each digit, from which the network learns to say that something is no digit. 0.04 is 4 for 100 digits.</source>
        <translation>涂鸦、字母和重叠的数字，按每个数字配多少个来算；网络由此学会判断某样东西不是数字。0.04 表示每 100 个数字配 4 个。</translation>
    </message>
    <message>
        <source>So that a model that learns your digits forgets nothing: this share of what it sees are other digits, which it is to read as it did before. 0.75 is three in four.</source>
        <translation>让学习你的数字的模型什么也不忘记：它看到的内容中有这个比例是别的数字，它对这些数字的识别应当和以前一样。0.75 表示四分之三。</translation>
    </message>
    <message>
        <source>Stop early when so many epochs have passed without a lower validation loss, and keep the best epoch. 0 never stops early.</source>
        <translation>如果经过这么多轮验证损失都没有降低，就提前停止，并保留最佳的一轮。0 表示从不提前停止。</translation>
    </message>
    <message>
        <source>The digits that the network learns from, each with the answer that is right. Choose them from the list, or a file or folder of your own with Browse. Several are joined by +.</source>
        <translation>网络用来学习的数字，每个都带有正确答案。从列表中选择，或用“浏览”选择自己的文件或文件夹。多个数据用 + 连接。</translation>
    </message>
    <message>
        <source>The model becomes a running average of its weights (EMA), which is often a little better. 0 is none; 0.998 averages over some hundred steps.</source>
        <translation>模型取权重的滑动平均（EMA），往往会稍好一些。0 表示不用；0.998 大约平均几百步。</translation>
    </message>
    <message>
        <source>The number that chance begins with. The same seed and settings give the same training again.</source>
        <translation>随机过程的起始数值。相同的种子和设置会得到相同的训练。</translation>
    </message>
    <message>
        <source>The rule by which the weights are changed in each step. Adam works well almost always.</source>
        <translation>每一步改变权重的规则。Adam 几乎总是好用。</translation>
    </message>
    <message>
        <source>The share of the data that is not trained on, but kept to see after each epoch how well the network reads digits that it does not know. 0.1 is 10 %.</source>
        <translation>数据中不用于训练的那部分的比例；每一轮之后用它来看网络识别没见过的数字有多好。0.1 表示 10%。</translation>
    </message>
    <message>
        <source>The share of units that are switched off by chance in each step, so that the network does not rely on a few of them. 0.4 is 40 %.</source>
        <translation>每一步随机关闭的单元的比例，让网络不依赖其中少数几个。0.4 表示 40%。</translation>
    </message>
    <message>
        <source>What calculates: auto takes a graphics processor (GPU) if there is one that TensorFlow can use.</source>
        <translation>用什么来计算：如果有 TensorFlow 能用的图形处理器（GPU），“自动”就会用它。</translation>
    </message>
    <message>
        <source>What the run is called in the table. If it is empty, it is called by its data and network.</source>
        <translation>训练记录在表格中的名称。如果留空，就用数据和网络来命名。</translation>
    </message>
    <message>
        <source>Write the curves for the program TensorBoard too, if it is installed.</source>
        <translation>同时为 TensorBoard 程序写出曲线（如果已安装）。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export as {name}</source>
        <translation>导出为 {name}</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>In Python and C, and for ONNX in JavaScript with a page to draw on</source>
        <translation>使用 Python 和 C；对于 ONNX 还有 JavaScript 和一个可以书写的网页</translation>
    </message>
    <message>
        <source>Inside: how a drawing becomes its input. Beside it: a model card, and the network that follows strokes.
Without it: nothing but the network for images, as it was trained, to train on elsewhere.</source>
        <translation>里面：图画怎样变成它的输入。旁边：模型卡片，以及跟随笔画的网络。
不带说明：只有识别图像的网络，和训练出来时一样，可以在别处接着训练。</translation>
    </message>
    <message>
        <source>With &amp;readers: short programs that ask it as digitpad does</source>
        <translation>附带读取程序(&amp;R)：像 Digitpad 一样询问它的小程序</translation>
    </message>
    <message>
        <source>With a &amp;description, so that it answers as here</source>
        <translation>带说明，让它的回答与这里相同(&amp;D)</translation>
    </message>
    <message>
        <source>With a description</source>
        <translation>带说明</translation>
    </message>
    <message>
        <source>With readers</source>
        <translation>附带读取程序</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Copied: the picture, and “{answer}” as text.</source>
        <translation>已复制：图片，以及文字“{answer}”。</translation>
    </message>
    <message>
        <source>Open a picture, a drawing or a model</source>
        <translation>打开图片、图画或模型</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>保存图画</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
    <message>
        <source>There is nothing to save yet: draw a digit first.</source>
        <translation>还没有可保存的内容：请先写一个数字。</translation>
    </message>
    <message>
        <source>{name} was not opened, because you went on before it was there.</source>
        <translation>没有打开 {name}，因为它载入之前你已经继续操作了。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All drawings</source>
        <translation>所有图画</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>任何一天</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>任何模型</translation>
    </message>
    <message>
        <source>Drawn on which day</source>
        <translation>哪一天写的</translation>
    </message>
    <message>
        <source>Read by which model</source>
        <translation>由哪个模型识别</translation>
    </message>
    <message>
        <source>Read wrongly</source>
        <translation>识别错误</translation>
    </message>
    <message>
        <source>That teach</source>
        <translation>参与学习的</translation>
    </message>
    <message>
        <source>Which drawings</source>
        <translation>哪些图画</translation>
    </message>
</context>
<context>
    <name>FirstLook</name>
    <message>
        <source>It takes {input}, and gives {answers}.</source>
        <translation>它接受 {input}，给出 {answers}。</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>{file}: {size} MB, {parameters} parameters, {adds} multiply-adds an image</source>
        <translation>{file}：{size} MB，{parameters} 个参数，每张图像 {adds} 次乘加运算</translation>
    </message>
</context>
<context>
    <name>FirstLookPage</name>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>评估(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Shown to it as</source>
        <translation>给它看的方式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use on the canvas</source>
        <translation>在画布上使用(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Digits are being shown to it</source>
        <translation>正在给它看数字</translation>
    </message>
    <message>
        <source>Digits of Digitpad&apos;s own:</source>
        <translation>Digitpad 自带的数字：</translation>
    </message>
    <message>
        <source>Find out again</source>
        <translation>重新测定</translation>
    </message>
    <message>
        <source>First look: {name}</source>
        <translation>初步了解：{name}</translation>
    </message>
    <message>
        <source>How digits are shown to it</source>
        <translation>用什么方式给它看数字</translation>
    </message>
    <message>
        <source>How digits are shown to the network; another way is measured at once</source>
        <translation>用什么方式给网络看数字；换一种方式会立即测量</translation>
    </message>
    <message>
        <source>In other words…</source>
        <translation>用别的词…</translation>
    </message>
    <message>
        <source>Let it read what you draw</source>
        <translation>让它识别你写的内容</translation>
    </message>
    <message>
        <source>MNIST&apos;s test images:</source>
        <translation>MNIST 的测试图像：</translation>
    </message>
    <message>
        <source>Measure it in the Evaluate tab</source>
        <translation>在“评估”页测量它</translation>
    </message>
    <message>
        <source>Of the digits {unsure} are unsure and {refused} called no digit; of letters and scribbles {none} are.</source>
        <translation>数字中，{unsure} 不确定，{refused} 被判断为不是数字；字母和涂鸦中，{none} 被判断为不是数字。</translation>
    </message>
    <message>
        <source>See it beside the model in use</source>
        <translation>与当前模型并排查看</translation>
    </message>
    <message>
        <source>Verdicts:</source>
        <translation>判断：</translation>
    </message>
    <message>
        <source>Words such as 0..255 dark transposed; what you leave open is found out</source>
        <translation>像 0..255 dark transposed 这样的词；没有写明的会自动测定</translation>
    </message>
    <message>
        <source>Your own digits:</source>
        <translation>你自己的数字：</translation>
    </message>
    <message>
        <source>none at hand</source>
        <translation>手头没有</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>1 Draw</source>
        <translation>1 书写</translation>
    </message>
    <message>
        <source>2 Train your own</source>
        <translation>2 训练自己的模型</translation>
    </message>
    <message>
        <source>3 See its errors</source>
        <translation>3 查看它的错误</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>第一步</translation>
    </message>
</context>
<context>
    <name>FollowTraining</name>
    <message>
        <source>After each epoch the Draw tab answers with the model in training: watch it learn to read your digit</source>
        <translation>每一轮之后，“书写”页用正在训练的模型回答：看着它学会识别你的数字</translation>
    </message>
    <message>
        <source>The canvas &amp;follows the training</source>
        <translation>画布跟随训练(&amp;F)</translation>
    </message>
    <message>
        <source>The canvas follows the training</source>
        <translation>画布跟随训练</translation>
    </message>
    <message>
        <source>{name} now answers on the canvas.</source>
        <translation>现在由 {name} 在画布上回答。</translation>
    </message>
    <message>
        <source>{run}, epoch {epoch}</source>
        <translation>{run}，第 {epoch} 轮</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>What is this: {what}</source>
        <translation>这是什么：{what}</translation>
    </message>
</context>
<context>
    <name>ImportExport</name>
    <message>
        <source>A picture cannot be saved as ink; choose a name that ends with .png.</source>
        <translation>图片不能保存为墨迹；请选择以 .png 结尾的名称。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures, drawings and models ({patterns});;All files (*)</source>
        <translation>图片、图画和模型 ({patterns});;所有文件 (*)</translation>
    </message>
    <message>
        <source>{name} ends with none of {endings}, so it is not clear what to save.</source>
        <translation>{name} 的结尾不是 {endings} 中的任何一个，不清楚要保存成什么。</translation>
    </message>
    <message>
        <source>{name} holds no drawing.</source>
        <translation>{name} 中没有图画。</translation>
    </message>
    <message>
        <source>{name} holds several drawings; “digitpad predict” reads them, the window a file with one.</source>
        <translation>{name} 中有多幅图画；“digitpad predict”可以读取它们，窗口只能打开含一幅的文件。</translation>
    </message>
</context>
<context>
    <name>Inference</name>
    <message>
        <source>answers with numbers from {lowest:.4g} to {highest:.4g} that sum to {float:.4g}: these are no probabilities, which lie between 0 and 1 and sum to 1</source>
        <translation>给出的数值在 {lowest:.4g} 到 {highest:.4g} 之间，总和是 {float:.4g}：这不是概率，概率在 0 和 1 之间，总和是 1</translation>
    </message>
    <message>
        <source>answers with numbers that are not finite</source>
        <translation>给出的数值中有非有限的</translation>
    </message>
    <message>
        <source>does not show its layers</source>
        <translation>不显示它的各层</translation>
    </message>
    <message>
        <source>gives {dtype} of shape {shape} for {count} images</source>
        <translation>对 {count} 张图像给出 {dtype}，形状为 {shape}</translation>
    </message>
    <message>
        <source>gives {dtype} of shape {shape} for {count} images; {needed}</source>
        <translation>对 {count} 张图像给出 {dtype}，形状为 {shape}；{needed}</translation>
    </message>
    <message>
        <source>gives {outputs} numbers for an image; it must give {least}, one for each digit, or more</source>
        <translation>对每张图像给出 {outputs} 个数值；应给出 {least} 个，每个数字一个，或者更多</translation>
    </message>
    <message>
        <source>has {count} inputs and {count2} outputs; {needed}</source>
        <translation>有 {count} 个输入和 {count2} 个输出；{needed}</translation>
    </message>
    <message>
        <source>has {count} inputs; it must have one</source>
        <translation>有 {count} 个输入；应只有一个</translation>
    </message>
    <message>
        <source>has {count} outputs, and not just one of them gives ten numbers; which one is meant cannot be told</source>
        <translation>有 {count} 个输出，给出十个数值的不是恰好一个；无法判断要用哪一个</translation>
    </message>
    <message>
        <source>is not the network that its convention was found for</source>
        <translation>不是测定这套约定时所用的网络</translation>
    </message>
    <message>
        <source>takes or gives {dtype}, where numbers are needed</source>
        <translation>输入或输出是 {dtype}，而这里需要数值</translation>
    </message>
    <message>
        <source>takes {dtype} of shape {shape}; it must be a square picture of {smallest} to {largest} pixels a side, in one channel or three, be it flat</source>
        <translation>接受 {dtype}，形状为 {shape}；应为正方形图片，边长 {smallest} 到 {largest} 像素，一个或三个通道，展平的也可以</translation>
    </message>
    <message>
        <source>takes {dtype} of shape {shape}; {needed}</source>
        <translation>接受 {dtype}，形状为 {shape}；{needed}</translation>
    </message>
</context>
<context>
    <name>Ink</name>
    <message>
        <source>.COORD does not name the columns X and Y once each</source>
        <translation>.COORD 没有恰好各列出一次 X 列和 Y 列</translation>
    </message>
    <message>
        <source>A .json file holds one drawing, not {count}; a .jsonl file holds one a line.</source>
        <translation>.json 文件只能放一幅图画，不能放 {count} 幅；.jsonl 文件每行放一幅。</translation>
    </message>
    <message>
        <source>Ink, one drawing a line</source>
        <translation>墨迹，每行一幅图画</translation>
    </message>
    <message>
        <source>Ink, one drawing a line, gzipped</source>
        <translation>墨迹，每行一幅图画，gzip 压缩</translation>
    </message>
    <message>
        <source>Ink, to be opened again</source>
        <translation>墨迹，可以重新打开</translation>
    </message>
    <message>
        <source>InkML, for other programs</source>
        <translation>InkML，供其他程序使用</translation>
    </message>
    <message>
        <source>These drawings take more than {value} MB in this format; a .jsonl.gz file holds them.</source>
        <translation>这些图画在这种格式下超过 {value} MB；可以用 .jsonl.gz 文件。</translation>
    </message>
    <message>
        <source>This drawing has more than {most_points:,} points, more than an ink file may hold.</source>
        <translation>这幅图画的点超过 {most_points:,} 个，墨迹文件放不下。</translation>
    </message>
    <message>
        <source>UNIPEN, for other programs</source>
        <translation>UNIPEN，供其他程序使用</translation>
    </message>
    <message>
        <source>a segment has a level, components, a quality and a label in quotation marks, no more</source>
        <translation>一个段只有级别、组成部分、质量和带引号的标签，没有别的</translation>
    </message>
    <message>
        <source>a stroke has a coordinate that is no usable number</source>
        <translation>有一个笔画的坐标不是可用的数值</translation>
    </message>
    <message>
        <source>a stroke has {name} that do not match its points</source>
        <translation>有一个笔画的 {name} 与它的点不一致</translation>
    </message>
    <message>
        <source>a stroke is a list of points</source>
        <translation>笔画应是点的列表</translation>
    </message>
    <message>
        <source>a stroke needs at least one point of two coordinates</source>
        <translation>笔画至少需要一个有两个坐标的点</translation>
    </message>
    <message>
        <source>a stroke of QuickDraw&apos;s is a list of all x, one of all y and perhaps one of all times</source>
        <translation>QuickDraw 的笔画应是全部 x 的列表、全部 y 的列表，也可以有全部时间的列表</translation>
    </message>
    <message>
        <source>a stroke&apos;s points are lists of 2 to 4 numbers, all of one length</source>
        <translation>笔画的点应是 2 到 4 个数值的列表，长度都相同</translation>
    </message>
    <message>
        <source>a trace has no channels X and Y</source>
        <translation>有一条轨迹没有 X 和 Y 通道</translation>
    </message>
    <message>
        <source>a view of a part of a group of traces is not read</source>
        <translation>不读取轨迹组中某一部分的视图</translation>
    </message>
    <message>
        <source>a view shows the points {start} to {end} of a trace that has {count}</source>
        <translation>有一个视图要显示轨迹的第 {start} 到第 {end} 个点，而轨迹只有 {count} 个点</translation>
    </message>
    <message>
        <source>ink is a JSON object with &quot;strokes&quot;</source>
        <translation>墨迹应是带有 &quot;strokes&quot; 的 JSON 对象</translation>
    </message>
    <message>
        <source>ink may have {most_points:,} points at the most</source>
        <translation>墨迹最多可以有 {most_points:,} 个点</translation>
    </message>
    <message>
        <source>ink needs &quot;strokes&quot;, a list of lists of points</source>
        <translation>墨迹需要 &quot;strokes&quot;，即由点的列表组成的列表</translation>
    </message>
    <message>
        <source>it is not clear whether the strokes are lists of points (x, y, seconds, pressure) or, as QuickDraw has them, a list of all x and one of all y</source>
        <translation>不清楚笔画是点（x、y、秒、压力）的列表，还是像 QuickDraw 那样，是全部 x 的列表和全部 y 的列表</translation>
    </message>
    <message>
        <source>it names points up to {value} of component {number}, which has {count}</source>
        <translation>它指到第 {number} 个组成部分的第 {value} 个点，而那里只有 {count} 个点</translation>
    </message>
    <message>
        <source>it names the components {first} to {last}, but the file has {count}</source>
        <translation>它指到第 {first} 到第 {last} 个组成部分，而文件只有 {count} 个</translation>
    </message>
    <message>
        <source>not all of them are numbers</source>
        <translation>它们不全是数值</translation>
    </message>
    <message>
        <source>point {place} of a trace goes on from a point before it, but there is none</source>
        <translation>轨迹的第 {place} 个点要接着前一个点，但前面没有点</translation>
    </message>
    <message>
        <source>point {place} of a trace has {count} numbers, not one for each of {names}</source>
        <translation>轨迹的第 {place} 个点有 {count} 个数值，不是 {names} 各一个</translation>
    </message>
    <message>
        <source>the label has no quotation mark at its end, or is too long</source>
        <translation>标签末尾没有引号，或者太长</translation>
    </message>
    <message>
        <source>the label {label!r} is not {kind} from 0 to {value}</source>
        <translation>标签 {label!r} 不是 0 到 {value} 的 {kind}</translation>
    </message>
    <message>
        <source>they are not {count} numbers each ({value})</source>
        <translation>它们不是每组 {count} 个数值（{value}）</translation>
    </message>
    <message>
        <source>this declares a document type (DOCTYPE), which might be a trap; InkML needs none</source>
        <translation>这里声明了文档类型（DOCTYPE），可能是陷阱；InkML 不需要它</translation>
    </message>
    <message>
        <source>this has more than {most_elements:,} elements, too many for ink</source>
        <translation>这里的元素超过 {most_elements:,} 个，对墨迹来说太多了</translation>
    </message>
    <message>
        <source>this is larger than {value} MB, too large for one file</source>
        <translation>这里超过 {value} MB，对单个文件来说太大了</translation>
    </message>
    <message>
        <source>this is nested too deeply for ink</source>
        <translation>这里的嵌套太深，不像墨迹</translation>
    </message>
    <message>
        <source>this is no InkML file: its first element is “{name}”, not “ink”</source>
        <translation>这不是 InkML 文件：第一个元素是“{name}”，不是“ink”</translation>
    </message>
    <message>
        <source>this is no UNIPEN file, as no line begins with a keyword such as .PEN_DOWN</source>
        <translation>这不是 UNIPEN 文件，因为没有一行以 .PEN_DOWN 这样的关键字开头</translation>
    </message>
    <message>
        <source>this refers to itself</source>
        <translation>这里引用了自己</translation>
    </message>
    <message>
        <source>this refers to “{reference}”, which is not in the file</source>
        <translation>这里引用了“{reference}”，但文件中没有它</translation>
    </message>
    <message>
        <source>{name} does not exist</source>
        <translation>{name} 不存在</translation>
    </message>
    <message>
        <source>{name} ends with none of {value}, so it is not clear what to write.</source>
        <translation>{name} 的结尾不是 {value} 中的任何一个，不清楚要写成什么。</translation>
    </message>
    <message>
        <source>{name} is no ink file: its name ends with none of {value}</source>
        <translation>{name} 不是墨迹文件：名称的结尾不是 {value} 中的任何一个</translation>
    </message>
    <message>
        <source>{name}, line {line}: this needs another file, “{other}”, which is not read along with it</source>
        <translation>{name}，第 {line} 行：这里需要另一个文件“{other}”，它不会一起读取</translation>
    </message>
    <message>
        <source>{path} could not be saved</source>
        <translation>无法保存 {path}</translation>
    </message>
    <message>
        <source>{place} is longer than {value} MB; nothing after it was read</source>
        <translation>{place} 超过 {value} MB；后面的内容没有读取</translation>
    </message>
    <message>
        <source>{place}: the file unpacks to more than ink ever does; nothing after it was read</source>
        <translation>{place}：文件解压后比任何墨迹都大；后面的内容没有读取</translation>
    </message>
    <message>
        <source>{place}: the same points are named too often; nothing after it was read</source>
        <translation>{place}：同样的点被引用太多次；后面的内容没有读取</translation>
    </message>
    <message>
        <source>“{first}” to “{last}” are no points of a trace</source>
        <translation>“{first}”到“{last}”不是轨迹的点</translation>
    </message>
    <message>
        <source>“{part}” names no components; they are written 3, 0-2 or 1:5-2:7</source>
        <translation>“{part}”没有指明组成部分；应写成 3、0-2 或 1:5-2:7</translation>
    </message>
    <message>
        <source>“{value}” is no point of a trace</source>
        <translation>“{value}”不是轨迹的点</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>Kept as a {digit}</source>
        <translation>已保存为 {digit}</translation>
    </message>
    <message>
        <source>Kept as no digit</source>
        <translation>已保存为不是数字</translation>
    </message>
    <message>
        <source>Say that this is a {digit}</source>
        <translation>说明这是 {digit}</translation>
    </message>
    <message>
        <source>Say that this is no digit</source>
        <translation>说明这不是数字</translation>
    </message>
    <message>
        <source>Say what it is</source>
        <translation>说明这是什么</translation>
    </message>
    <message>
        <source>Wrong? Press the digit that you meant</source>
        <translation>不对？按你想写的数字</translation>
    </message>
</context>
<context>
    <name>LabelCorrections</name>
    <message>
        <source>Image {image} counts as a {label} now, in these figures and in every training on this data. The file itself stays as it is.</source>
        <translation>图像 {image} 现在算作 {label}，这里的统计数值和用这些数据的所有训练都是如此。文件本身不变。</translation>
    </message>
    <message>
        <source>Image {image} is as it was in the file again, in these figures and in every training.</source>
        <translation>图像 {image} 恢复为文件中原来的样子，这里的统计数值和所有训练都是如此。</translation>
    </message>
    <message>
        <source>Image {image} is excluded: these figures and every training on this data leave it out. The file itself stays as it is.</source>
        <translation>图像 {image} 已排除：这里的统计数值和用这些数据的所有训练都不包括它。文件本身不变。</translation>
    </message>
    <message>
        <source>now a {label}</source>
        <translation>现在是 {label}</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>Draw a digit first; then its key says what it is.</source>
        <translation>请先写一个数字；然后按它的键说明这是什么。</translation>
    </message>
    <message>
        <source>It is a {digit}</source>
        <translation>这是 {digit}</translation>
    </message>
    <message>
        <source>It is no digit</source>
        <translation>这不是数字</translation>
    </message>
    <message>
        <source>Kept as a {digit}, as it was read. Your next stroke begins a new drawing.</source>
        <translation>已保存为 {digit}，与识别结果相同。你的下一笔会开始一幅新的图画。</translation>
    </message>
    <message>
        <source>Kept as a {digit}; the next one like it is read so. Your next stroke begins a new drawing; Ctrl+Z takes it back.</source>
        <translation>已保存为 {digit}；下一个相似的就会这样识别。你的下一笔会开始一幅新的图画；Ctrl+Z 可撤回。</translation>
    </message>
    <message>
        <source>Kept as no digit. Digitpad knows it from now on; Ctrl+Z takes it back.</source>
        <translation>已保存为不是数字。Digitpad 从现在起认识它；Ctrl+Z 可撤回。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>未保存：{reason}</translation>
    </message>
    <message>
        <source>Say which digit it is</source>
        <translation>说明这是哪个数字</translation>
    </message>
    <message>
        <source>This digit is kept as a {digit}. Ctrl+Z takes it back.</source>
        <translation>这个数字已保存为 {digit}。Ctrl+Z 可撤回。</translation>
    </message>
</context>
<context>
    <name>LayerMaps</name>
    <message>
        <source>What the filters of the layer see</source>
        <translation>这一层的滤波器看到了什么</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>What the colours mean</source>
        <translation>颜色的含义</translation>
    </message>
    <message>
        <source>colour of the winning bar</source>
        <translation>最高条的颜色</translation>
    </message>
    <message>
        <source>dashed frame</source>
        <translation>虚线框</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>反对它</translation>
    </message>
    <message>
        <source>speaks for {answer}</source>
        <translation>支持 {answer}</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>the {label}</source>
        <translation>{label}</translation>
    </message>
    <message>
        <source>what would change it most</source>
        <translation>最能改变答案的地方</translation>
    </message>
    <message>
        <source>{colour}: {meaning}</source>
        <translation>{colour}：{meaning}</translation>
    </message>
</context>
<context>
    <name>LibraryTab</name>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Draw some of each digit as you are asked; Digitpad learns how you write</source>
        <translation>按提示把每个数字写几个；Digitpad 会学习你的写法</translation>
    </message>
    <message>
        <source>Drawings and models</source>
        <translation>图画和模型</translation>
    </message>
    <message>
        <source>Learn &amp;my hand</source>
        <translation>学习我的笔迹(&amp;M)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>我的数字</translation>
    </message>
    <message>
        <source>There are no drawings to train on yet: draw some digits and press their keys first.</source>
        <translation>还没有可用来训练的图画：请先写几个数字，并按它们的键。</translation>
    </message>
    <message>
        <source>Train a model of your own: from the model in use, with your drawings and many others</source>
        <translation>训练自己的模型：以当前模型为起点，使用你的图画和许多别的图画</translation>
    </message>
    <message>
        <source>Train my &amp;own model</source>
        <translation>训练自己的模型(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Log of the training</source>
        <translation>训练日志</translation>
    </message>
    <message>
        <source>What the trainer says is noted here.</source>
        <translation>训练程序的消息会记在这里。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Digitpad changes its language at the next start: a training is under way.</source>
        <translation>训练正在进行，Digitpad 将在下次启动时切换语言。</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Digitpad</source>
        <translation>关于 Digitpad(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>跟随系统(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>评估(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>标注(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Usual text</source>
        <translation>默认文字大小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>放大文字(&amp;R)</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>列出所有快捷键</translation>
    </message>
    <message>
        <source>Quit; the drawing will be back</source>
        <translation>退出；下次打开时图画还在</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message>
        <source>Browse for a file: {what}</source>
        <translation>浏览文件：{what}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Choose a model’s file</source>
        <translation>选择模型文件</translation>
    </message>
    <message>
        <source>Digitpad’s own</source>
        <translation>Digitpad 自带</translation>
    </message>
    <message>
        <source>Models ({patterns});;All files (*)</source>
        <translation>模型 ({patterns});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Scroll the list of models</source>
        <translation>滚动模型列表</translation>
    </message>
    <message>
        <source>a model, a run or a file</source>
        <translation>模型、训练记录或文件</translation>
    </message>
    <message>
        <source>no other model</source>
        <translation>没有别的模型</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>, {count} multiply-adds an image</source>
        <translation>，每张图像 {count} 次乘加运算</translation>
    </message>
    <message>
        <source>Began as: {name} ({hash}), and was taught {what} ({digest})</source>
        <translation>起点：{name}（{hash}），学习了 {what}（{digest}）</translation>
    </message>
    <message>
        <source>Data: {name} ({licence}; {source}): {used}</source>
        <translation>数据：{name}（{licence}；{source}）：{used}</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>文件：{path}</translation>
    </message>
    <message>
        <source>Imported from {file}; asked: {finding}</source>
        <translation>从 {file} 导入；询问方式：{finding}</translation>
    </message>
    <message>
        <source>Made: {date}, with digitpad {version}, by: {command}</source>
        <translation>创建：{date}，使用 digitpad {version}，命令：{command}</translation>
    </message>
    <message>
        <source>Network: {network}, {size}</source>
        <translation>网络：{network}，{size}</translation>
    </message>
    <message>
        <source>{count} drawings of {source}</source>
        <translation>{source} 的 {count} 幅图画</translation>
    </message>
    <message>
        <source>{parameters} parameters</source>
        <translation>{parameters} 个参数</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Digitpad&apos;s own model</source>
        <translation>Digitpad 自带模型</translation>
    </message>
    <message>
        <source>The model that answered last time cannot be used ({reason}); Digitpad&apos;s own answers.</source>
        <translation>上次使用的模型无法使用（{reason}）；现在由 Digitpad 自带模型回答。</translation>
    </message>
</context>
<context>
    <name>ModelComparison</name>
    <message>
        <source>&amp;Ask both on the canvas</source>
        <translation>在画布上同时询问两个模型(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Evaluate both</source>
        <translation>评估两个模型(&amp;E)</translation>
    </message>
    <message>
        <source>Ask both about the same images, in the Evaluate tab: which errors the second mends and makes</source>
        <translation>在“评估”页让两个模型识别同样的图像：看第二个模型改正了哪些错误，又犯了哪些错误</translation>
    </message>
    <message>
        <source>Ask both on the canvas</source>
        <translation>在画布上同时询问两个模型</translation>
    </message>
    <message>
        <source>Began as</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compare models: {names}</source>
        <translation>比较模型：{names}</translation>
    </message>
    <message>
        <source>Draw, and see what each of the two models makes of it</source>
        <translation>写一个数字，看看两个模型各自怎么识别</translation>
    </message>
    <message>
        <source>Drawings that they answer differently</source>
        <translation>回答不同的图画</translation>
    </message>
    <message>
        <source>Evaluate both</source>
        <translation>评估两个模型</translation>
    </message>
    <message>
        <source>Meant as {label}</source>
        <translation>想写的是 {label}</translation>
    </message>
    <message>
        <source>The models beside each other</source>
        <translation>并排的模型</translation>
    </message>
    <message numerus="yes">
        <source>They answer alike to all of your %n drawing(s).</source>
        <translation>
            <numerusform>对你的全部 %n 幅图画，它们的回答都相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ on %n drawing(s) of yours; in the order of the models above:</source>
        <translation>
            <numerusform>对你的 %n 幅图画，它们的回答不同；按上面模型的顺序：</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no drawings yet: draw some digits and press their keys to compare here.</source>
        <translation>你还没有图画：写几个数字，并按它们的键，就能在这里比较。</translation>
    </message>
    <message>
        <source>Your drawings are being read …</source>
        <translation>正在识别你的图画…</translation>
    </message>
    <message>
        <source>Your drawings, right</source>
        <translation>你的图画，识别正确</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{right} of {all}</source>
        <translation>{right} / {all}</translation>
    </message>
</context>
<context>
    <name>ModelFiles</name>
    <message>
        <source>&amp;Draw</source>
        <translation>去书写(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Duplicate the model</source>
        <translation>创建模型副本</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>已导出为 {name}。</translation>
    </message>
    <message>
        <source>Exporting as {name}; that takes some seconds.</source>
        <translation>正在导出为 {name}；需要几秒钟。</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Import the folder of a SavedModel</source>
        <translation>导入 SavedModel 文件夹</translation>
    </message>
    <message>
        <source>Imported as “{name}”.</source>
        <translation>已导入为“{name}”。</translation>
    </message>
    <message>
        <source>Importing {name} …</source>
        <translation>正在导入 {name}…</translation>
    </message>
    <message>
        <source>Importing {name} … The first one takes up to ten seconds, as the trainer has to start.</source>
        <translation>正在导入 {name}…第一次最多需要十秒钟，因为要启动训练程序。</translation>
    </message>
    <message>
        <source>Models ({pattern});;All files (*)</source>
        <translation>模型 ({pattern});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>重命名模型</translation>
    </message>
    <message>
        <source>The model “{name}” was deleted.</source>
        <translation>已删除模型“{name}”。</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} 副本</translation>
    </message>
    <message>
        <source>{name} is there already; choose another name.</source>
        <translation>{name} 已经存在；请换一个名称。</translation>
    </message>
    <message>
        <source>“{name}” reads the canvas now.</source>
        <translation>现在由“{name}”识别画布。</translation>
    </message>
</context>
<context>
    <name>ModelLists</name>
    <message>
        <source>Ask a second model about the same drawing, and see both answers side by side</source>
        <translation>让第二个模型识别同一幅图画，把两个答案并排显示</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Digitpad&apos;s own model</source>
        <translation>Digitpad 自带模型</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>回答的模型</translation>
    </message>
    <message>
        <source>Model to compare with</source>
        <translation>要比较的模型</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>识别模型</translation>
    </message>
    <message>
        <source>Read by {name}</source>
        <translation>由 {name} 识别</translation>
    </message>
    <message>
        <source>Which model reads what you draw: Digitpad&apos;s own, one that you imported, or one that you trained</source>
        <translation>用哪个模型识别你写的内容：Digitpad 自带的、你导入的或你训练的</translation>
    </message>
    <message>
        <source>Wrong ≤ 1 in {number}</source>
        <translation>错误 ≤ 1/{number}</translation>
    </message>
    <message>
        <source>no other model</source>
        <translation>没有别的模型</translation>
    </message>
    <message>
        <source>{read_by}, {promise}</source>
        <translation>{read_by}，{promise}</translation>
    </message>
</context>
<context>
    <name>ModelRows</name>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>每次回答</translation>
    </message>
    <message>
        <source>Digitpad</source>
        <translation>Digitpad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>How long one answer takes on this computer, in milliseconds</source>
        <translation>在这台计算机上回答一次需要多长时间，以毫秒计</translation>
    </message>
    <message>
        <source>How many test images it reads rightly, as its card says</source>
        <translation>它能正确识别多少测试图像（据它的模型卡片）</translation>
    </message>
    <message>
        <source>How much it has to calculate for one image</source>
        <translation>它识别一张图像需要多少计算</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>乘加运算</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} 百万</translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <translation>{name}（当前）</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation>{time} ms</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>It was asked about {found}.</source>
        <translation>已询问过它：{found}。</translation>
    </message>
    <message>
        <source>It was asked about {found}; {more}.</source>
        <translation>已询问过它：{found}；{more}。</translation>
    </message>
    <message>
        <source>Keras model</source>
        <translation>Keras 模型</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>导出已停止</translation>
    </message>
    <message>
        <source>The export was thrown away, as it does not answer as the model does: {found}</source>
        <translation>导出结果已丢弃，因为它的回答与模型不同：{found}</translation>
    </message>
    <message>
        <source>The export was thrown away: it answers with {shape} numbers instead of {shape2}</source>
        <translation>导出结果已丢弃：它给出 {shape} 个数值，而不是 {shape2} 个</translation>
    </message>
    <message>
        <source>The exporter cannot be started</source>
        <translation>无法启动导出程序</translation>
    </message>
    <message>
        <source>The exporter did not finish in {longest:g} seconds</source>
        <translation>导出程序没有在 {longest:g} 秒内完成</translation>
    </message>
    <message>
        <source>The network {name} has no parameter {value}.</source>
        <translation>网络 {name} 没有参数 {value}。</translation>
    </message>
    <message>
        <source>The network {name} has {count:,} layers; at most {most_layers} can be trained.</source>
        <translation>网络 {name} 有 {count:,} 层；最多可以训练 {most_layers} 层。</translation>
    </message>
    <message>
        <source>The network {name} is too deep: nothing is left of the image after {layer_name}.</source>
        <translation>网络 {name} 太深：经过 {layer_name} 之后图像什么也不剩了。</translation>
    </message>
    <message>
        <source>The run {name} has no model yet</source>
        <translation>训练记录 {name} 还没有模型</translation>
    </message>
    <message>
        <source>There are two models called {text!r}; give the path of one: {paths}</source>
        <translation>有两个模型名为 {text!r}；请给出其中一个的路径：{paths}</translation>
    </message>
    <message>
        <source>There is no imported model called {name!r}; digitpad models list names all</source>
        <translation>没有名为 {name!r} 的导入模型；digitpad models list 可列出全部</translation>
    </message>
    <message>
        <source>There is no model and no run called {text!r}; digitpad models list names all</source>
        <translation>没有名为 {text!r} 的模型或训练记录；digitpad models list 可列出全部</translation>
    </message>
    <message>
        <source>There is no network called {name!r}; there are {value}.</source>
        <translation>没有名为 {name!r} 的网络；可用的有 {value}。</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>每幅图画</translation>
    </message>
    <message>
        <source>a score for each digit by itself</source>
        <translation>每个数字各自的分数</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>每张图像</translation>
    </message>
    <message>
        <source>at most one wrong in {answers:,} answers</source>
        <translation>{answers:,} 个答案中最多错一个</translation>
    </message>
    <message>
        <source>black or white</source>
        <translation>黑或白</translation>
    </message>
    <message>
        <source>cannot be asked in such a convention</source>
        <translation>不能用这样的约定来询问</translation>
    </message>
    <message>
        <source>cannot be converted: the converter cannot be started</source>
        <translation>无法转换：转换程序无法启动</translation>
    </message>
    <message>
        <source>cannot be converted: the converter died over it</source>
        <translation>无法转换：转换程序在处理时崩溃了</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>无法读取：{reason}</translation>
    </message>
    <message>
        <source>cannot be read: {value}</source>
        <translation>无法读取：{value}</translation>
    </message>
    <message>
        <source>cannot be trained on here: {why}</source>
        <translation>不能在这里接着训练：{why}</translation>
    </message>
    <message>
        <source>cannot hold the weights {name!r} of type {dtype}</source>
        <translation>不能存放类型为 {dtype} 的权重 {name!r}</translation>
    </message>
    <message>
        <source>cannot hold {count:,} arrays; at most {most_members:,}</source>
        <translation>不能存放 {count:,} 个数组；最多 {most_members:,} 个</translation>
    </message>
    <message>
        <source>comes from {file}, which another program made: here it can be asked, not trained</source>
        <translation>来自别的程序创建的 {file}：在这里可以询问它，但不能训练</translation>
    </message>
    <message>
        <source>dark on light</source>
        <translation>浅底深字</translation>
    </message>
    <message>
        <source>declares {size:,} numbers in {name}, more than are read</source>
        <translation>声明 {name} 中有 {size:,} 个数值，超过了可读取的数量</translation>
    </message>
    <message>
        <source>digitpad model</source>
        <translation>digitpad 模型</translation>
    </message>
    <message>
        <source>does not fit what goes into it: {what}</source>
        <translation>与它的输入不符：{what}</translation>
    </message>
    <message>
        <source>does not say how large its images are</source>
        <translation>没有说明它的图像有多大</translation>
    </message>
    <message>
        <source>does not say how sure it must be for at most one wrong in {one_in:,} answers: that was never measured</source>
        <translation>没有说明要做到 {one_in:,} 个答案中最多错一个需要多大把握：这从未测量过</translation>
    </message>
    <message>
        <source>does not say what it answers: it has no signature</source>
        <translation>没有说明它给出什么：没有签名</translation>
    </message>
    <message>
        <source>each column scaled to length one</source>
        <translation>每列缩放为长度 1</translation>
    </message>
    <message>
        <source>each image scaled to length one</source>
        <translation>每张图像缩放为长度 1</translation>
    </message>
    <message>
        <source>each row scaled to length one</source>
        <translation>每行缩放为长度 1</translation>
    </message>
    <message>
        <source>gives a layer more than arrays, after {name!r}</source>
        <translation>在 {name!r} 之后给一层的不只是数组</translation>
    </message>
    <message>
        <source>gives an answer that does not come from the image</source>
        <translation>给出的答案不是来自图像</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;certainty&quot; is not a list of stops with what they cost</source>
        <translation>模型卡片有误：&quot;certainty&quot; 不是带有代价的档位列表</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;parents&quot; is not a list of models and what they were taught</source>
        <translation>模型卡片有误：&quot;parents&quot; 不是由模型及其所学内容组成的列表</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;strokes&quot; holds no counts and weights</source>
        <translation>模型卡片有误：&quot;strokes&quot; 中没有数量和权重</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;strokes&quot; is not complete</source>
        <translation>模型卡片有误：&quot;strokes&quot; 不完整</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;{name}&quot; holds what JSON cannot hold</source>
        <translation>模型卡片有误：&quot;{name}&quot; 中有 JSON 不能存放的内容</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;{name}&quot; of its convention is none</source>
        <translation>模型卡片有误：它的约定中的 &quot;{name}&quot; 无效</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;{name}&quot; of what was imported is none</source>
        <translation>模型卡片有误：导入信息中的 &quot;{name}&quot; 无效</translation>
    </message>
    <message>
        <source>has a card that is wrong: a stop of &quot;certainty&quot; is not complete</source>
        <translation>模型卡片有误：&quot;certainty&quot; 的一个档位不完整</translation>
    </message>
    <message>
        <source>has a card that is wrong: one of its &quot;parents&quot; is not complete</source>
        <translation>模型卡片有误：&quot;parents&quot; 中有一项不完整</translation>
    </message>
    <message>
        <source>has a card that is wrong: {error}</source>
        <translation>模型卡片有误：{error}</translation>
    </message>
    <message>
        <source>has a card that is wrong: {otherwise}</source>
        <translation>模型卡片有误：{otherwise}</translation>
    </message>
    <message>
        <source>has a configuration of {size:,} letters</source>
        <translation>配置有 {size:,} 个字符</translation>
    </message>
    <message>
        <source>has a layer whose name is no name</source>
        <translation>有一层的名称不是有效的名称</translation>
    </message>
    <message>
        <source>has a layer {name!r} ({op}) that is refused: {why}</source>
        <translation>有一层 {name!r}（{op}）不被接受：{why}</translation>
    </message>
    <message>
        <source>has a layer {name!r} of a kind of its own, {kind}, whose code is not in the file</source>
        <translation>有一层 {name!r} 是自定义类型 {kind}，它的代码不在文件中</translation>
    </message>
    <message>
        <source>has a layer {name!r} of the kind {kind}, which could run any code; such models are not opened</source>
        <translation>有一层 {name!r} 的类型是 {kind}，可能会运行任何代码；这样的模型不会打开</translation>
    </message>
    <message>
        <source>has a layer {name!r} of the kind {op}, which digitpad does not know</source>
        <translation>有一层 {name!r} 的类型是 {op}，digitpad 不认识</translation>
    </message>
    <message>
        <source>has a layer {name!r} that calls {what}, which is no part of a network; such models are not opened</source>
        <translation>有一层 {name!r} 调用了 {what}，它不是网络的一部分；这样的模型不会打开</translation>
    </message>
    <message>
        <source>has a layer {name!r} with several answers</source>
        <translation>有一层 {name!r} 给出多个结果</translation>
    </message>
    <message>
        <source>has a link in it, {name}, that leads elsewhere; such files are not read</source>
        <translation>里面有指向别处的链接 {name}；这样的文件不会读取</translation>
    </message>
    <message>
        <source>has a network for strokes that this program does not know</source>
        <translation>有一个本程序不认识的笔画网络</translation>
    </message>
    <message>
        <source>has a network that crashes ({how})</source>
        <translation>其中的网络会崩溃（{how}）</translation>
    </message>
    <message>
        <source>has a network that did not answer in {seconds:g} seconds</source>
        <translation>其中的网络没有在 {seconds:g} 秒内回答</translation>
    </message>
    <message>
        <source>has a network that made the helper process answer nonsense</source>
        <translation>其中的网络使辅助进程给出了无意义的回答</translation>
    </message>
    <message>
        <source>has a network that needs {amount:,} MB for one image</source>
        <translation>其中的网络识别一张图像就需要 {amount:,} MB</translation>
    </message>
    <message>
        <source>has an inner model {name!r} with several inputs</source>
        <translation>有一个内部模型 {name!r} 带有多个输入</translation>
    </message>
    <message>
        <source>has an operator {name!r} ({kind}) before what goes into it, {missing!r}</source>
        <translation>有一个算子 {name!r}（{kind}）排在它的输入 {missing!r} 之前</translation>
    </message>
    <message>
        <source>has an operator {name!r} ({kind}) that is refused: {why}</source>
        <translation>有一个算子 {name!r}（{kind}）不被接受：{why}</translation>
    </message>
    <message>
        <source>has an operator {op}, which reaches out of a network</source>
        <translation>有一个算子 {op} 会触及网络以外的内容</translation>
    </message>
    <message>
        <source>has layers that the input does not lead to</source>
        <translation>有输入到不了的层</translation>
    </message>
    <message>
        <source>has more layers than the {most:,} that can be</source>
        <translation>层数超过了上限 {most:,}</translation>
    </message>
    <message>
        <source>has more operators than any network that is read</source>
        <translation>算子比任何可读取的网络都多</translation>
    </message>
    <message>
        <source>has more than one output: {name!r} too</source>
        <translation>有不止一个输出：还有 {name!r}</translation>
    </message>
    <message>
        <source>has more than {most:,} weights</source>
        <translation>权重超过 {most:,} 个</translation>
    </message>
    <message>
        <source>has no layer {name!r} to answer</source>
        <translation>没有用来回答的层 {name!r}</translation>
    </message>
    <message>
        <source>has something else than numbers in {name}</source>
        <translation>{name} 中有不是数值的内容</translation>
    </message>
    <message>
        <source>has too many models within each other</source>
        <translation>模型中嵌套的模型太多</translation>
    </message>
    <message>
        <source>has two layers of one name</source>
        <translation>有两层同名</translation>
    </message>
    <message>
        <source>has two layers of the name {name!r}</source>
        <translation>有两层的名称都是 {name!r}</translation>
    </message>
    <message>
        <source>has weights of a shape that no network has</source>
        <translation>权重的形状是任何网络都没有的</translation>
    </message>
    <message>
        <source>has weights {name!r} of a shape that no network has</source>
        <translation>权重 {name!r} 的形状是任何网络都没有的</translation>
    </message>
    <message>
        <source>has weights {name!r} that are no plain numbers</source>
        <translation>权重 {name!r} 不是普通的数值</translation>
    </message>
    <message>
        <source>has weights {name!r} that nobody keeps</source>
        <translation>权重 {name!r} 没有保存在任何地方</translation>
    </message>
    <message>
        <source>has {count:,} layers; 1 to {most:,} can be</source>
        <translation>有 {count:,} 层；可以有 1 到 {most:,} 层</translation>
    </message>
    <message>
        <source>has {count:,} weights; at most {most:,} can be</source>
        <translation>有 {count:,} 个权重；最多可以有 {most:,} 个</translation>
    </message>
    <message>
        <source>has {count} inputs and {count2} outputs instead of one and one</source>
        <translation>有 {count} 个输入和 {count2} 个输出，而不是各一个</translation>
    </message>
    <message>
        <source>has {count} inputs instead of one</source>
        <translation>有 {count} 个输入，而不是一个</translation>
    </message>
    <message>
        <source>has {count} inputs; one can be</source>
        <translation>有 {count} 个输入；只能有一个</translation>
    </message>
    <message>
        <source>has {count} outputs instead of one</source>
        <translation>有 {count} 个输出，而不是一个</translation>
    </message>
    <message>
        <source>has {count} outputs; one can be</source>
        <translation>有 {count} 个输出；只能有一个</translation>
    </message>
    <message>
        <source>holds no network</source>
        <translation>其中没有网络</translation>
    </message>
    <message>
        <source>holds weights only, without the network that they are for; save the whole model, with model.save(…)</source>
        <translation>只有权重，没有它们所属的网络；请用 model.save(…) 保存整个模型</translation>
    </message>
    <message>
        <source>holds {count:,} arrays or groups in one</source>
        <translation>一个组中有 {count:,} 个数组或组</translation>
    </message>
    <message>
        <source>how large the image is is not known</source>
        <translation>不知道图像有多大</translation>
    </message>
    <message>
        <source>how many numbers go in is not known</source>
        <translation>不知道输入多少个数值</translation>
    </message>
    <message>
        <source>is a Keras model (.keras), not a digitpad model</source>
        <translation>是 Keras 模型（.keras），不是 digitpad 模型</translation>
    </message>
    <message>
        <source>is a device or a pipe, not a digitpad model</source>
        <translation>是设备或管道，不是 digitpad 模型</translation>
    </message>
    <message>
        <source>is a device or a pipe, not a model</source>
        <translation>是设备或管道，不是模型</translation>
    </message>
    <message>
        <source>is a folder that holds no model: there is no saved_model.pb in it</source>
        <translation>是没有模型的文件夹：其中没有 saved_model.pb</translation>
    </message>
    <message>
        <source>is a model of a class of its own, {name}, whose code is not in the file</source>
        <translation>是自定义类 {name} 的模型，它的代码不在文件中</translation>
    </message>
    <message>
        <source>is a zip that holds no model of Keras: there is no config.json</source>
        <translation>是没有 Keras 模型的 zip：其中没有 config.json</translation>
    </message>
    <message>
        <source>is a {kind}, not a digitpad model</source>
        <translation>是 {kind}，不是 digitpad 模型</translation>
    </message>
    <message>
        <source>is an HDF5 file that holds no model of Keras</source>
        <translation>是没有 Keras 模型的 HDF5 文件</translation>
    </message>
    <message>
        <source>is an ONNX file; to read it the library onnx is needed: pip install onnx</source>
        <translation>是 ONNX 文件；读取它需要 onnx 库：pip install onnx</translation>
    </message>
    <message>
        <source>is broken: its weights {name} hold numbers that are not finite</source>
        <translation>已损坏：权重 {name} 中有非有限的数值</translation>
    </message>
    <message>
        <source>is damaged, and cannot be read</source>
        <translation>已损坏，无法读取</translation>
    </message>
    <message>
        <source>is damaged, or no model of a kind that is read</source>
        <translation>已损坏，或不是可读取类型的模型</translation>
    </message>
    <message>
        <source>is damaged, or was never a TensorFlow Lite network</source>
        <translation>已损坏，或根本不是 TensorFlow Lite 网络</translation>
    </message>
    <message>
        <source>is damaged: it calls what is not there</source>
        <translation>已损坏：它调用了不存在的内容</translation>
    </message>
    <message>
        <source>is damaged: it has no weights of the layer {name!r}</source>
        <translation>已损坏：没有层 {name!r} 的权重</translation>
    </message>
    <message>
        <source>is damaged: it holds no network</source>
        <translation>已损坏：其中没有网络</translation>
    </message>
    <message>
        <source>is damaged: it holds no {name}</source>
        <translation>已损坏：其中没有 {name}</translation>
    </message>
    <message>
        <source>is damaged: it is cut short</source>
        <translation>已损坏：不完整</translation>
    </message>
    <message>
        <source>is damaged: it is empty</source>
        <translation>已损坏：它是空的</translation>
    </message>
    <message>
        <source>is damaged: it is not a whole zip</source>
        <translation>已损坏：不是完整的 zip</translation>
    </message>
    <message>
        <source>is damaged: its HDF5 cannot be read</source>
        <translation>已损坏：无法读取它的 HDF5</translation>
    </message>
    <message>
        <source>is damaged: its card is not JSON</source>
        <translation>已损坏：模型卡片不是 JSON</translation>
    </message>
    <message>
        <source>is damaged: its configuration cannot be read</source>
        <translation>已损坏：无法读取它的配置</translation>
    </message>
    <message>
        <source>is damaged: its end is missing</source>
        <translation>已损坏：缺少结尾</translation>
    </message>
    <message>
        <source>is damaged: its network cannot be read</source>
        <translation>已损坏：无法读取它的网络</translation>
    </message>
    <message>
        <source>is damaged: its parts do not lie where it says</source>
        <translation>已损坏：它的各部分不在所写的位置</translation>
    </message>
    <message>
        <source>is damaged: its weights are {held:,} numbers, and its card says {numbers:,}</source>
        <translation>已损坏：权重有 {held:,} 个数值，而模型卡片写的是 {numbers:,} 个</translation>
    </message>
    <message>
        <source>is damaged: its weights cannot be read</source>
        <translation>已损坏：无法读取它的权重</translation>
    </message>
    <message>
        <source>is damaged: its weights hold {member!r}</source>
        <translation>已损坏：权重中有 {member!r}</translation>
    </message>
    <message>
        <source>is damaged: its weights {name!r} are not as many as it says</source>
        <translation>已损坏：权重 {name!r} 的数量与所写的不同</translation>
    </message>
    <message>
        <source>is damaged: its weights {name}: it {error}</source>
        <translation>已损坏：权重 {name} {error}</translation>
    </message>
    <message>
        <source>is damaged: the weights of its inner model {name!r} do not fit it</source>
        <translation>已损坏：内部模型 {name!r} 的权重与它不符</translation>
    </message>
    <message>
        <source>is damaged: who reads it crashes</source>
        <translation>已损坏：读取它的程序会崩溃</translation>
    </message>
    <message>
        <source>is damaged: {name!r} is not there</source>
        <translation>已损坏：没有 {name!r}</translation>
    </message>
    <message>
        <source>is damaged: {name} cannot be unpacked</source>
        <translation>已损坏：无法解压 {name}</translation>
    </message>
    <message>
        <source>is damaged: {name} does not have the hash that its card names</source>
        <translation>已损坏：{name} 的哈希值与模型卡片上的不同</translation>
    </message>
    <message>
        <source>is damaged: {name} is not as long as it claims</source>
        <translation>已损坏：{name} 的长度与声称的不同</translation>
    </message>
    <message>
        <source>is larger than any digitpad model ({value} MB)</source>
        <translation>比任何 digitpad 模型都大（{value} MB）</translation>
    </message>
    <message>
        <source>is larger than any model that is read ({most} MB)</source>
        <translation>比任何可读取的模型都大（{most} MB）</translation>
    </message>
    <message>
        <source>is not a {kind}, or is damaged: its directory does not fit its length</source>
        <translation>不是 {kind}，或已损坏：它的目录与长度不符</translation>
    </message>
    <message>
        <source>is not a {kind}: it claims to hold {count:,} members</source>
        <translation>不是 {kind}：它声称有 {count:,} 个成员</translation>
    </message>
    <message>
        <source>is not a {kind}: it holds two members of one name</source>
        <translation>不是 {kind}：其中有两个同名的成员</translation>
    </message>
    <message>
        <source>is not a {kind}: its member {name!r} is {reason}</source>
        <translation>不是 {kind}：它的成员 {name!r}：{reason}</translation>
    </message>
    <message>
        <source>is not a {kind}: {name} claims to hold {file_size:,} bytes</source>
        <translation>不是 {kind}：{name} 声称有 {file_size:,} 字节</translation>
    </message>
    <message>
        <source>is not a digitpad model: it does not hold {value} and nothing else</source>
        <translation>不是 digitpad 模型：它的内容不是恰好只有 {value}</translation>
    </message>
    <message>
        <source> in {layers} layers</source>
        <translation> 共 {layers} 层</translation>
    </message>
    <message>
        <source>is not a digitpad model: it holds no card.json</source>
        <translation>不是 digitpad 模型：其中没有 card.json</translation>
    </message>
    <message>
        <source>is of a network that this program does not know: {network}</source>
        <translation>使用了本程序不认识的网络：{network}</translation>
    </message>
    <message>
        <source>is of an ONNX too old (operators of version {version})</source>
        <translation>使用的 ONNX 太旧（算子版本 {version}）</translation>
    </message>
    <message>
        <source>it adds the axes {axes}</source>
        <translation>它增加了轴 {axes}</translation>
    </message>
    <message>
        <source>it computes with the number of images</source>
        <translation>它用图像的数量来计算</translation>
    </message>
    <message>
        <source>it crops the image</source>
        <translation>它裁剪图像</translation>
    </message>
    <message>
        <source>it divides by zero</source>
        <translation>它除以零</translation>
    </message>
    <message>
        <source>it does not say to which shape</source>
        <translation>它没有说明要变成什么形状</translation>
    </message>
    <message>
        <source>it does not take the mean away</source>
        <translation>它没有减去平均值</translation>
    </message>
    <message>
        <source>it has its channels first</source>
        <translation>它的通道在最前面</translation>
    </message>
    <message>
        <source>it has more axes than the image</source>
        <translation>它的轴比图像多</translation>
    </message>
    <message>
        <source>it has no axis {axis}</source>
        <translation>它没有轴 {axis}</translation>
    </message>
    <message>
        <source>it has no axis {axis} of channels</source>
        <translation>它没有通道轴 {axis}</translation>
    </message>
    <message>
        <source>it has {count} arrays of weights</source>
        <translation>它有 {count} 个权重数组</translation>
    </message>
    <message>
        <source>it holds more than one number</source>
        <translation>它含有不止一个数值</translation>
    </message>
    <message>
        <source>it holds no number</source>
        <translation>它不含数值</translation>
    </message>
    <message>
        <source>it is another for each image</source>
        <translation>它对每张图像都不同</translation>
    </message>
    <message>
        <source>it is of an ONNX too old</source>
        <translation>它使用的 ONNX 太旧</translation>
    </message>
    <message>
        <source>it is over more than one axis</source>
        <translation>它跨越不止一个轴</translation>
    </message>
    <message>
        <source>it is over more than the last axis</source>
        <translation>它跨越的不只是最后一个轴</translation>
    </message>
    <message>
        <source>it is over the axes {axes}</source>
        <translation>它跨越轴 {axes}</translation>
    </message>
    <message>
        <source>it is over the images</source>
        <translation>它跨越不同的图像</translation>
    </message>
    <message>
        <source>it joins images</source>
        <translation>它把图像合并</translation>
    </message>
    <message>
        <source>it learns while it answers</source>
        <translation>它一边回答一边学习</translation>
    </message>
    <message>
        <source>it makes another kind of numbers</source>
        <translation>它把数值变成别的类型</translation>
    </message>
    <message>
        <source>it makes more numbers than a network has</source>
        <translation>它产生的数值比网络能有的还多</translation>
    </message>
    <message>
        <source>it makes {shape} of {before}</source>
        <translation>它把 {before} 变成 {shape}</translation>
    </message>
    <message>
        <source>it merges by {mode}</source>
        <translation>它用 {mode} 合并</translation>
    </message>
    <message>
        <source>it moves over {count} sides</source>
        <translation>它沿 {count} 条边移动</translation>
    </message>
    <message>
        <source>it multiplies by no matrix</source>
        <translation>它乘的不是矩阵</translation>
    </message>
    <message>
        <source>it multiplies no row of numbers by a matrix</source>
        <translation>它不是用一行数值乘以矩阵</translation>
    </message>
    <message>
        <source>it pads and crops</source>
        <translation>它既填充又裁剪</translation>
    </message>
    <message>
        <source>it pads by {margins}</source>
        <translation>它填充了 {margins}</translation>
    </message>
    <message>
        <source>it pads by {margins} what may be negative</source>
        <translation>它给可能为负的数值填充 {margins}</translation>
    </message>
    <message>
        <source>it pads by {margins} without counting that</source>
        <translation>它填充了 {margins}，却不算进去</translation>
    </message>
    <message>
        <source>it pads in an unknown way</source>
        <translation>它的填充方式未知</translation>
    </message>
    <message>
        <source>it pads no image</source>
        <translation>它填充的不是图像</translation>
    </message>
    <message>
        <source>it pads with something else than zeros</source>
        <translation>它填充的不是零</translation>
    </message>
    <message>
        <source>it reads no image with the channels last</source>
        <translation>它读取的不是通道在最后的图像</translation>
    </message>
    <message>
        <source>it rounds to whole numbers</source>
        <translation>它取整</translation>
    </message>
    <message>
        <source>it says {key} = {value}, which cannot be read</source>
        <translation>它写着 {key} = {value}，无法读取</translation>
    </message>
    <message>
        <source>it takes a part of what is no list</source>
        <translation>它要取一部分的内容不是列表</translation>
    </message>
    <message>
        <source>it takes or gives something else than ours</source>
        <translation>它的输入或输出与我们的不同</translation>
    </message>
    <message>
        <source>it takes the axes {axes} away</source>
        <translation>它去掉了轴 {axes}</translation>
    </message>
    <message>
        <source>it turns {order}</source>
        <translation>它把顺序换成 {order}</translation>
    </message>
    <message>
        <source>its activation cannot be read</source>
        <translation>无法读取它的激活函数</translation>
    </message>
    <message>
        <source>its activation {function!r} is not known</source>
        <translation>它的激活函数 {function!r} 未知</translation>
    </message>
    <message>
        <source>its alpha is not {value:g}</source>
        <translation>它的 alpha 不是 {value:g}</translation>
    </message>
    <message>
        <source>its axes are not known</source>
        <translation>不知道它的轴</translation>
    </message>
    <message>
        <source>its axes {dims} are not those of an image</source>
        <translation>它的轴 {dims} 不是图像的轴</translation>
    </message>
    <message>
        <source>its images are made in another way than ours</source>
        <translation>它的图像的生成方式与我们的不同</translation>
    </message>
    <message>
        <source>its input {place} changes with the image</source>
        <translation>它的输入 {place} 随图像变化</translation>
    </message>
    <message>
        <source>its input {place} is missing</source>
        <translation>它缺少输入 {place}</translation>
    </message>
    <message>
        <source>its inputs do not fit each other</source>
        <translation>它的各个输入互相不符</translation>
    </message>
    <message>
        <source>its last layer is not dense</source>
        <translation>它的最后一层不是全连接层</translation>
    </message>
    <message>
        <source>its layer {name!r} ({op}) has no counterpart here</source>
        <translation>它的层 {name!r}（{op}）在这里没有对应的层</translation>
    </message>
    <message>
        <source>its limits are no limits</source>
        <translation>它的界限不是有效的界限</translation>
    </message>
    <message>
        <source>its places are no whole numbers</source>
        <translation>它的位置不是整数</translation>
    </message>
    <message>
        <source>its weights are {held} and should be {wanted}</source>
        <translation>它的权重是 {held}，应为 {wanted}</translation>
    </message>
    <message>
        <source>its weights hold numbers that are not finite</source>
        <translation>它的权重中有非有限的数值</translation>
    </message>
    <message>
        <source>its window has another number of sides than the image</source>
        <translation>它的窗口与图像的边数不同</translation>
    </message>
    <message>
        <source>its window has holes</source>
        <translation>它的窗口有空洞</translation>
    </message>
    <message>
        <source>its window is larger than the image</source>
        <translation>它的窗口比图像大</translation>
    </message>
    <message>
        <source>its window is no window</source>
        <translation>它的窗口不是有效的窗口</translation>
    </message>
    <message>
        <source>its window reaches beyond the image</source>
        <translation>它的窗口超出了图像</translation>
    </message>
    <message>
        <source>its {name} are {listed}</source>
        <translation>它的 {name} 是 {listed}</translation>
    </message>
    <message>
        <source>its {name} is not {value:g}</source>
        <translation>它的 {name} 不是 {value:g}</translation>
    </message>
    <message>
        <source>keeps the weights {name!r} in another file, which is not read</source>
        <translation>把权重 {name!r} 放在另一个文件中，那个文件不会读取</translation>
    </message>
    <message>
        <source>keeps {name} in other files; such files are not read</source>
        <translation>把 {name} 放在别的文件中；这样的文件不会读取</translation>
    </message>
    <message>
        <source>light on dark</source>
        <translation>深底浅字</translation>
    </message>
    <message>
        <source>log-probabilities</source>
        <translation>对数概率</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>measured on {digits:,} digits kept out of its training</source>
        <translation>用 {digits:,} 个没有参与训练的数字测量</translation>
    </message>
    <message>
        <source>multiplies {count:,} times for one image</source>
        <translation>识别一张图像要做 {count:,} 次乘法</translation>
    </message>
    <message>
        <source>needs the {kind} operator {name}, which is no part of LiteRT</source>
        <translation>需要 {kind} 算子 {name}，它不属于 LiteRT</translation>
    </message>
    <message>
        <source>nothing is known of how it reads</source>
        <translation>不知道它怎样识别</translation>
    </message>
    <message>
        <source>nothing is left of the image</source>
        <translation>图像什么也不剩了</translation>
    </message>
    <message>
        <source>packs {name} in a way that is not read</source>
        <translation>{name} 的压缩方式无法读取</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>reads no digits: in the best of all the ways to show it some ({pixels}) it reads {measured}</source>
        <translation>不识别数字：试过各种给它看的方式，最好的一种（{pixels}）也只识别出 {measured}</translation>
    </message>
    <message>
        <source>reads no image, but {count} dimensions</source>
        <translation>读取的不是图像，而是 {count} 个维度</translation>
    </message>
    <message>
        <source>reads no image, but {shape}</source>
        <translation>读取的不是图像，而是 {shape}</translation>
    </message>
    <message>
        <source>runs in a circle at {name!r}</source>
        <translation>在 {name!r} 处绕成了圈</translation>
    </message>
    <message>
        <source>standardised by MNIST&apos;s mean and deviation</source>
        <translation>按 MNIST 的平均值和标准差标准化</translation>
    </message>
    <message>
        <source>takes longer to read than any model does</source>
        <translation>读取的时间比任何模型都长</translation>
    </message>
    <message>
        <source>takes more memory to read than any model needs</source>
        <translation>读取时占用的内存比任何模型都多</translation>
    </message>
    <message>
        <source>takes {shape} numbers; it must take a square picture in one channel or three, be it flat</source>
        <translation>接受 {shape} 个数值；应接受一个或三个通道的正方形图片，展平的也可以</translation>
    </message>
    <message>
        <source>tells {outputs} classes apart, and its first ten are not the digits</source>
        <translation>区分 {outputs} 个类别，而前十个不是数字</translation>
    </message>
    <message>
        <source>the digit from rim to rim</source>
        <translation>数字占满整幅图</translation>
    </message>
    <message>
        <source>the picture resized</source>
        <translation>图片缩放后的样子</translation>
    </message>
    <message>
        <source>the pixels as they are, with more or less paper around them</source>
        <translation>像素保持原样，四周的纸多一些或少一些</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>行列对调</translation>
    </message>
    <message>
        <source>was made by a newer digitpad (format {version}; this program reads {format_version})</source>
        <translation>由更新版本的 digitpad 创建（格式 {version}；本程序读取 {format_version}）</translation>
    </message>
    <message>
        <source>was not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>was trained on drawings prepared in another way (version {normalisation!r}, this program&apos;s is {normalisation2}); train it again</source>
        <translation>训练时图画的处理方式不同（版本 {normalisation!r}，本程序是 {normalisation2}）；请重新训练</translation>
    </message>
    <message>
        <source>was trained on strokes prepared in another way (version {value!r}, this program&apos;s is {version}); train it again</source>
        <translation>训练时笔画的处理方式不同（版本 {value!r}，本程序是 {version}）；请重新训练</translation>
    </message>
    <message>
        <source>what goes in has different shapes</source>
        <translation>各个输入的形状不同</translation>
    </message>
    <message>
        <source>what goes into it does not come from the image</source>
        <translation>它的输入不是来自图像</translation>
    </message>
    <message>
        <source>what goes into it is not known</source>
        <translation>不知道它的输入是什么</translation>
    </message>
    <message>
        <source>what goes into it, {name!r}, does not come before</source>
        <translation>它的输入 {name!r} 没有排在它前面</translation>
    </message>
    <message>
        <source>{count} arrays go into it</source>
        <translation>它有 {count} 个输入数组</translation>
    </message>
    <message>
        <source>{count} arrays that fit {shape}</source>
        <translation>{count} 个符合 {shape} 的数组</translation>
    </message>
    <message>
        <source>{count} drawings, their strokes too</source>
        <translation>{count} 幅图画，包括笔画</translation>
    </message>
    <message>
        <source>{count} images of drawings</source>
        <translation>{count} 张图画的图像</translation>
    </message>
    <message>
        <source>{file} is there already and would be replaced; choose another name, or export the network alone</source>
        <translation>{file} 已经存在，会被替换；请换一个名称，或只导出网络</translation>
    </message>
    <message>
        <source>{first}, {then}</source>
        <translation>{first}，{then}</translation>
    </message>
    <message>
        <source>{given} dimensions instead of {wanted}</source>
        <translation>{given} 个维度，而不是 {wanted} 个</translation>
    </message>
    <message>
        <source>{groups} groups</source>
        <translation>{groups} 个组</translation>
    </message>
    <message>
        <source>{kind}, {count} of them</source>
        <translation>{kind}，共 {count} 个</translation>
    </message>
    <message>
        <source>{kind}, {count} of them, in the order {places}</source>
        <translation>{kind}，共 {count} 个，顺序为 {places}</translation>
    </message>
    <message>
        <source>{kind}, {count} of them, that of digit 0 last</source>
        <translation>{kind}，共 {count} 个，数字 0 的在最后</translation>
    </message>
    <message>
        <source>{kind}, {count} of them, that of no digit first</source>
        <translation>{kind}，共 {count} 个，“不是数字”的在最前</translation>
    </message>
    <message>
        <source>{low:g} to {high:g}</source>
        <translation>{low:g} 到 {high:g}</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a model; give it a plain one of one line</source>
        <translation>{name!r} 不能作为模型的名称；请用一行普通的名称</translation>
    </message>
    <message>
        <source>{name!r} is the name of {by} already; give it another name</source>
        <translation>{name!r} 已经是 {by} 的名称；请换一个名称</translation>
    </message>
    <message>
        <source>{name} are no whole numbers</source>
        <translation>{name} 不是整数</translation>
    </message>
    <message>
        <source>{name} cannot be brought back</source>
        <translation>无法恢复 {name}</translation>
    </message>
    <message>
        <source>{name} is a model of Digitpad, whose convention is known</source>
        <translation>{name} 是 Digitpad 的模型，它的约定是已知的</translation>
    </message>
    <message>
        <source>{name} is the model that comes with the program and stays; --model chooses another</source>
        <translation>{name} 是程序自带模型，会一直保留；--model 可选择别的模型</translation>
    </message>
    <message>
        <source>{of}, each with the same digit, probabilities at most {far} apart</source>
        <translation>{of}，数字全都相同，概率最多相差 {far}</translation>
    </message>
    <message>
        <source>{of}, {others} of them with another digit, probabilities up to {far:.2g} apart</source>
        <translation>{of}，其中 {others} 个数字不同，概率相差最大 {far:.2g}</translation>
    </message>
    <message>
        <source>{parameters:,} parameters{where}</source>
        <translation>{parameters:,} 个参数{where}</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>无法读取 {path}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error!r} (this is a fault in digitpad)</source>
        <translation>无法读取 {path}：{error!r}（这是 digitpad 的故障）</translation>
    </message>
    <message>
        <source>{path} cannot be removed</source>
        <translation>无法移除 {path}</translation>
    </message>
    <message>
        <source>{path} cannot be renamed</source>
        <translation>无法重命名 {path}</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>无法写入 {path}</translation>
    </message>
    <message>
        <source>{path} cannot be written: there is no such folder as {parent}</source>
        <translation>无法写入 {path}：没有文件夹 {parent}</translation>
    </message>
    <message>
        <source>{path} has a network that cannot be described: {why}</source>
        <translation>{path} 中的网络无法描述：{why}</translation>
    </message>
    <message>
        <source>{path} holds no weights of the network that its card names ({network}); it can be exported only as {value}</source>
        <translation>{path} 中没有模型卡片所写网络（{network}）的权重；只能导出为 {value}</translation>
    </message>
    <message>
        <source>{path} is a file; a name without an ending is for the folder of a SavedModel</source>
        <translation>{path} 是文件；没有结尾的名称用于 SavedModel 文件夹</translation>
    </message>
    <message>
        <source>{path} is a folder that is not empty; name a new one for the SavedModel</source>
        <translation>{path} 是非空的文件夹；请为 SavedModel 指定一个新的文件夹</translation>
    </message>
    <message>
        <source>{path} is a model of Digitpad, whose convention is known</source>
        <translation>{path} 是 Digitpad 的模型，它的约定是已知的</translation>
    </message>
    <message>
        <source>{path} is in the library already, as {name}</source>
        <translation>{path} 已经在资料库中，名为 {name}</translation>
    </message>
    <message>
        <source>{path} was not found</source>
        <translation>没有找到 {path}</translation>
    </message>
    <message>
        <source>{path} {refusal}</source>
        <translation>{path} {refusal}</translation>
    </message>
    <message>
        <source>{percent:.1f} % of {digits:,} digits</source>
        <translation>{digits:,} 个数字中的 {percent:.1f}%</translation>
    </message>
    <message>
        <source>{percent:.{places}f} %</source>
        <translation>{percent:.{places}f}%</translation>
    </message>
    <message>
        <source>{pixels}: {measured}</source>
        <translation>{pixels}：{measured}</translation>
    </message>
    <message>
        <source>{refused} of the digits get no answer, none of the answers is wrong</source>
        <translation>{refused} 的数字得不到答案，答案中没有错误</translation>
    </message>
    <message>
        <source>{refused} of the digits get no answer, {wrong} of the answers are wrong</source>
        <translation>{refused} 的数字得不到答案，{wrong} 的答案是错的</translation>
    </message>
    <message>
        <source>{said}; {next} reads nearly as well, {percent:.1f} %: which one is meant is not certain</source>
        <translation>{said}；{next} 识别得几乎一样好，{percent:.1f}%：不确定应是哪一种</translation>
    </message>
    <message>
        <source>{said}; {next}: {percent:.1f} %</source>
        <translation>{said}；{next}：{percent:.1f}%</translation>
    </message>
    <message>
        <source>{shapes}</source>
        <translation>{shapes}</translation>
    </message>
    <message>
        <source>{shape} numbers come out of it</source>
        <translation>它输出 {shape} 个数值</translation>
    </message>
    <message>
        <source>{size:,} numbers cannot become {target}</source>
        <translation>{size:,} 个数值不能变成 {target}</translation>
    </message>
    <message>
        <source>{size} × {size} pixels in {channels} colours, as ({shape})</source>
        <translation>{size} × {size} 像素，{channels} 种颜色，形状为（{shape}）</translation>
    </message>
    <message>
        <source>{size} × {size} pixels, as ({shape})</source>
        <translation>{size} × {size} 像素，形状为（{shape}）</translation>
    </message>
    <message>
        <source>{size}, {work:,} multiply-adds {per}</source>
        <translation>{size}，{per} {work:,} 次乘加运算</translation>
    </message>
    <message>
        <source>{size}, {work:.1f} million multiply-adds {per}</source>
        <translation>{size}，{per} {work:.1f} 百万次乘加运算</translation>
    </message>
    <message>
        <source>{target} cannot be written</source>
        <translation>无法写入 {target}</translation>
    </message>
    <message>
        <source>{target} ends in {ending}, which is no format of a model: choose one of {known}, or no ending for the folder of a SavedModel</source>
        <translation>{target} 以 {ending} 结尾，这不是模型的格式：请从 {known} 中选一个，或不写结尾以保存为 SavedModel 文件夹</translation>
    </message>
    <message>
        <source>{word!r} is no word for a convention; there are A..B (such as 0..255), {words}</source>
        <translation>{word!r} 不是描述约定的词；可用的有 A..B（例如 0..255）、{words}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Ask it beside the model in use, in the Draw tab</source>
        <translation>在“书写”页让它与当前模型并排识别</translation>
    </message>
    <message>
        <source>Card of the selected model</source>
        <translation>所选模型的卡片</translation>
    </message>
    <message>
        <source>Copy it under another name</source>
        <translation>以另一个名称复制它</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>创建副本(&amp;U)…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Delete the imported model (Delete)</source>
        <translation>删除导入的模型（Delete）</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) selected. Compare shows two to four side by side.</source>
        <translation>
            <numerusform>已选择 %n 个模型。“比较”可以并排显示两到四个。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Ask &amp;beside</source>
        <translation>并排识别(&amp;B)</translation>
    </message>
    <message>
        <source>Bring your own model: {endings}, or the folder of a SavedModel</source>
        <translation>导入你自己的模型：{endings}，或 SavedModel 文件夹</translation>
    </message>
    <message>
        <source>First &amp;look…</source>
        <translation>初步了解(&amp;L)…</translation>
    </message>
    <message>
        <source>Give the imported model another name (F2)</source>
        <translation>给导入的模型换一个名称（F2）</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Let the selected model read the canvas (Return)</source>
        <translation>让所选模型识别画布（Return）</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>更多(&amp;R)</translation>
    </message>
    <message>
        <source>More that can be done with the model</source>
        <translation>对模型的更多操作</translation>
    </message>
    <message>
        <source>Rename, duplicate or delete the selected model, or ask it beside the one in use</source>
        <translation>重命名、复制或删除所选模型，或让它与当前模型并排识别</translation>
    </message>
    <message>
        <source>See again how the imported model is asked</source>
        <translation>再次查看怎样询问导入的模型</translation>
    </message>
    <message>
        <source>See the selected models side by side; a single one beside the one in use</source>
        <translation>并排查看所选的模型；只选一个时，与当前模型并排</translation>
    </message>
    <message>
        <source>Select a model to read its card.</source>
        <translation>选择一个模型，查看它的卡片。</translation>
    </message>
    <message>
        <source>The f&amp;older of a SavedModel…</source>
        <translation>SavedModel 文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>What can be done with the model</source>
        <translation>对模型的操作</translation>
    </message>
    <message>
        <source>Write it to a file, in any of five formats</source>
        <translation>写入文件，有五种格式可选</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>Conv</source>
        <comment>short for convolution, below a box of 30 pixels</comment>
        <translation>卷积</translation>
    </message>
    <message>
        <source>Dense</source>
        <comment>a dense layer, below a box of 35 pixels</comment>
        <translation>全连</translation>
    </message>
    <message>
        <source>Layers of the network</source>
        <translation>网络的各层</translation>
    </message>
    <message>
        <source>Pool</source>
        <comment>short for pooling, below a box of 25 pixels</comment>
        <translation>池化</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Deeper CNN</source>
        <translation>更深的 CNN</translation>
    </message>
    <message>
        <source>Dense 784–128–64–10</source>
        <translation>全连接 784–128–64–10</translation>
    </message>
    <message>
        <source>Digitpad accurate</source>
        <translation>Digitpad 精准</translation>
    </message>
    <message>
        <source>Digitpad compact</source>
        <translation>Digitpad 紧凑</translation>
    </message>
    <message>
        <source>Digitpad fast</source>
        <translation>Digitpad 快速</translation>
    </message>
    <message>
        <source>Keras&apos; MNIST example</source>
        <translation>Keras 的 MNIST 示例</translation>
    </message>
    <message>
        <source>Plain CNN</source>
        <translation>普通 CNN</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{number} %</source>
        <comment>a share, with the space that is usual before the sign</comment>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>OcclusionMap</name>
    <message>
        <source>Which ink speaks for the answer</source>
        <translation>哪些墨迹支持这个答案</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>Always read several digits as a number</source>
        <translation>总是把多个数字按多位数识别</translation>
    </message>
    <message>
        <source>Read as a number (N)</source>
        <translation>按多位数识别（N）</translation>
    </message>
    <message>
        <source>Read the drawing as a number</source>
        <translation>把图画按多位数识别</translation>
    </message>
    <message>
        <source>{tip} (N)</source>
        <translation>{tip}（N）</translation>
    </message>
    <message>
        <source>{tip}, unasked</source>
        <translation>{tip}，不再询问</translation>
    </message>
</context>
<context>
    <name>Personal</name>
    <message>
        <source>{path} cannot be saved</source>
        <translation>无法保存 {path}</translation>
    </message>
    <message>
        <source>{path} is damaged: it is no personal part</source>
        <translation>{path} 已损坏：不是个人部分</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Done: Digitpad has five of each of your digits, and reads with them from now on.</source>
        <translation>完成：你的每个数字 Digitpad 都有了五个，从现在起会用它们来识别。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Write a {digit}</source>
        <translation>写一个 {digit}</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>Another</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>Ask for another digit</source>
        <translation>换一个数字来写</translation>
    </message>
    <message>
        <source>Digits written so far</source>
        <translation>已写的数字</translation>
    </message>
    <message>
        <source>End practice; all is kept (Esc)</source>
        <translation>结束练习；全部保留（Esc）</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>This digit is finished (Enter)</source>
        <translation>这个数字写好了（Enter）</translation>
    </message>
    <message>
        <source>Write a {digit}</source>
        <translation>写一个 {digit}</translation>
    </message>
    <message>
        <source>{done} of {total} digits are written</source>
        <translation>已写 {done} / {total} 个数字</translation>
    </message>
</context>
<context>
    <name>PredictionPanel</name>
    <message>
        <source>How likely each digit is</source>
        <translation>每个数字的可能性有多大</translation>
    </message>
    <message>
        <source>Looks like several digits: read {number}?</source>
        <translation>看起来像多个数字：识别为 {number}？</translation>
    </message>
    <message>
        <source>Looks like several digits: {number}. Press N to read them as a number.</source>
        <translation>看起来像多个数字：{number}。按 N 按多位数识别。</translation>
    </message>
    <message>
        <source>Not a digit; {closest}</source>
        <translation>不是数字；{closest}</translation>
    </message>
    <message>
        <source>Read just as it is</source>
        <translation>按原样识别</translation>
    </message>
    <message>
        <source>Recognised digit: {text}</source>
        <translation>识别出的数字：{text}</translation>
    </message>
    <message>
        <source>Recognised number: {text}</source>
        <translation>识别出的多位数：{text}</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>The answer {marks}: points, commas, dashes and the like are no digits</source>
        <translation>答案（{marks}）：点、逗号、横线等不是数字</translation>
    </message>
    <message>
        <source>The answer, {marks}</source>
        <translation>答案，{marks}</translation>
    </message>
    <message>
        <source>The {ordinal} digit</source>
        <translation>第 {ordinal} 个数字</translation>
    </message>
    <message>
        <source>Verdict: {sentence}</source>
        <translation>判断：{sentence}</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>模型看到的</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message numerus="yes">
        <source>without %n marks</source>
        <translation>
            <numerusform>略去 %n 个符号</numerusform>
        </translation>
    </message>
    <message>
        <source>without 1 mark</source>
        <translation>略去 1 个符号</translation>
    </message>
    <message>
        <source>{digit}: {answer}</source>
        <translation>{digit}：{answer}</translation>
    </message>
</context>
<context>
    <name>Preprocessing</name>
    <message>
        <source>a picture has a pixel that is not between black and white</source>
        <translation>图片中有一个像素不在黑与白之间</translation>
    </message>
    <message>
        <source>a picture has rows and columns, not the shape {shape}</source>
        <translation>图片应有行和列，而不是形状 {shape}</translation>
    </message>
    <message>
        <source>has {width} × {height} pixels, more than a picture of a digit may have</source>
        <translation>有 {width} × {height} 像素，超过了数字图片允许的大小</translation>
    </message>
    <message>
        <source>{name} has more than {most_pages} pages; the others are left out</source>
        <translation>{name} 超过 {most_pages} 页；其余的被略去</translation>
    </message>
    <message>
        <source>{name} holds no page</source>
        <translation>{name} 中没有页面</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} 是空的</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>无法读取 {path}</translation>
    </message>
    <message>
        <source>{path} is a folder, not a picture</source>
        <translation>{path} 是文件夹，不是图片</translation>
    </message>
    <message>
        <source>{path} is an address on the web, which is not fetched; save the picture to a file first</source>
        <translation>{path} 是网址，不会去下载；请先把图片保存为文件</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>&amp;Present</source>
        <translation>演示(&amp;P)</translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation>退出演示</translation>
    </message>
    <message>
        <source>Show the canvas, the answer and the bars on the whole screen; Esc or F11 leaves</source>
        <translation>在整个屏幕上显示画布、答案和条形图；Esc 或 F11 退出</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>99 % of MNIST in seconds</source>
        <translation>几秒钟达到 MNIST 的 99%</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>精准</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Custom network</source>
        <translation>自定义网络</translation>
    </message>
    <message>
        <source>Deeper CNN</source>
        <translation>更深的 CNN</translation>
    </message>
    <message>
        <source>Dense network</source>
        <translation>全连接网络</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Keras&apos; example</source>
        <translation>Keras 的示例</translation>
    </message>
    <message>
        <source>My own digits</source>
        <translation>我自己的数字</translation>
    </message>
    <message>
        <source>Plain CNN</source>
        <translation>普通 CNN</translation>
    </message>
    <message>
        <source>as the shipped model</source>
        <translation>与自带模型相同</translation>
    </message>
    <message>
        <source>larger and slower</source>
        <translation>更大也更慢</translation>
    </message>
    <message>
        <source>trained in seconds</source>
        <translation>几秒钟训练完成</translation>
    </message>
    <message>
        <source>{label}: {promise}</source>
        <translation>{label}：{promise}</translation>
    </message>
</context>
<context>
    <name>ProbabilityBar</name>
    <message>
        <source>%p percent</source>
        <translation>%p%</translation>
    </message>
    <message>
        <source>How probable the model finds it that this is {label}</source>
        <translation>模型认为这是 {label} 的概率</translation>
    </message>
    <message>
        <source>Probability of {label}</source>
        <translation>{label} 的概率</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probability of each digit</source>
        <translation>每个数字的概率</translation>
    </message>
</context>
<context>
    <name>Processes</name>
    <message>
        <source>the process that worked on it has died ({how})</source>
        <translation>处理它的进程已崩溃（{how}）</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>&amp;Add somebody</source>
        <translation>添加一个人(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Whose hand</source>
        <translation>谁的笔迹(&amp;W)</translation>
    </message>
    <message>
        <source>Add somebody whose digits Digitpad is to learn, rename or remove them</source>
        <translation>添加要让 Digitpad 学习其数字的人，或重命名、移除</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>更改(&amp;H)</translation>
    </message>
    <message>
        <source>Change the list of hands</source>
        <translation>更改笔迹列表</translation>
    </message>
    <message>
        <source>Click a name: its drawings are shown and speak in every answer</source>
        <translation>点击一个名字：显示这个人的图画，并让它们参与每次回答</translation>
    </message>
    <message>
        <source>Digitpad as shipped</source>
        <translation>Digitpad 初始状态</translation>
    </message>
    <message>
        <source>My hand</source>
        <translation>我的笔迹</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove somebody</source>
        <translation>移除一个人</translation>
    </message>
    <message numerus="yes">
        <source>Remove “{name}” and %n drawing(s) for good?</source>
        <translation>
            <numerusform>要永久移除“{name}”和 %n 幅图画吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>This cannot be undone. Export the drawings first if you may want them again.</source>
        <translation>此操作无法撤销。如果以后可能还需要这些图画，请先导出。</translation>
    </message>
    <message>
        <source>Whose hand</source>
        <translation>谁的笔迹</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>During epoch {number}</source>
        <translation>第 {number} 轮进行中</translation>
    </message>
    <message>
        <source>Epoch {number}</source>
        <translation>第 {number} 轮</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message numerus="yes">
        <source>and %n other curve(s)</source>
        <translation>
            <numerusform>以及另外 %n 条曲线</numerusform>
        </translation>
    </message>
    <message>
        <source>batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>{role} {value} after epoch {epoch}</source>
        <translation>第 {epoch} 轮后，{role} {value}</translation>
    </message>
    <message>
        <source>{role} {value} after epoch {epoch}, the best {best} in epoch {at}</source>
        <translation>第 {epoch} 轮后，{role} {value}，最佳为第 {at} 轮的 {best}</translation>
    </message>
</context>
<context>
    <name>ReliabilityDiagram</name>
    <message>
        <source>How often it is right</source>
        <translation>实际正确的比例</translation>
    </message>
    <message>
        <source>How sure the model says it is (confidence)</source>
        <translation>模型说自己有多大把握（置信度）</translation>
    </message>
    <message>
        <source>Nothing has been evaluated yet.</source>
        <translation>还没有评估任何模型。</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>可靠性图</translation>
    </message>
</context>
<context>
    <name>ReliabilityPage</name>
    <message>
        <source>Each bar gathers the answers that claim to be so sure; if it ends on the dashed line, the model is right as often as it claims, below the line it is too sure, above it too shy. Pale bars stand for few answers.</source>
        <translation>每个条形汇集了声称有这么大把握的答案；如果它到达虚线处，模型答对的比例就与它声称的一样；低于虚线，模型过于自信；高于虚线，模型过于谨慎。浅色的条形表示答案很少。</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>可靠性图</translation>
    </message>
    <message>
        <source>What the model claims and what is true differ by {error} on average (calibration error).</source>
        <translation>模型声称的与实际的平均相差 {error}（校准误差）。</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Start again on the &amp;CPU</source>
        <translation>用 CPU 重新开始(&amp;C)</translation>
    </message>
    <message>
        <source>Start again with &amp;batch size {size}</source>
        <translation>用批大小 {size} 重新开始(&amp;B)</translation>
    </message>
    <message>
        <source>Start again with &amp;learning rate {rate}</source>
        <translation>用学习率 {rate} 重新开始(&amp;L)</translation>
    </message>
    <message>
        <source>Use &amp;computer-made digits instead</source>
        <translation>改用计算机生成的数字(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Choose a folder for the report</source>
        <translation>为报告选择文件夹</translation>
    </message>
    <message>
        <source>Share the report as one file</source>
        <translation>把报告分享为单个文件</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>The report is being written …</source>
        <translation>正在写入报告…</translation>
    </message>
    <message>
        <source>The report is being written: {done} of {total} files</source>
        <translation>正在写入报告：{done} / {total} 个文件</translation>
    </message>
    <message>
        <source>The report is there: {page}</source>
        <translation>报告已完成：{page}</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>A run cannot be made in {parent}</source>
        <translation>无法在 {parent} 中创建训练记录</translation>
    </message>
    <message>
        <source>A training configuration must be a JSON object.</source>
        <translation>训练配置必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>An outcome must be one of {value}, not {outcome!r}.</source>
        <translation>结果必须是 {value} 之一，而不是 {outcome!r}。</translation>
    </message>
    <message>
        <source>Another trainer works on the run {name}.</source>
        <translation>另一个训练程序正在处理训练记录 {name}。</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data must name at least one source.</source>
        <translation>“数据”至少要有一个来源。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Label smoothing needs the one-hot loss.</source>
        <translation>标签平滑需要独热损失。</translation>
    </message>
    <message>
        <source>Labels are wrong: {error}.</source>
        <translation>标签有误：{error}。</translation>
    </message>
    <message>
        <source>Layers are wrong: {error}.</source>
        <translation>层有误：{error}。</translation>
    </message>
    <message>
        <source>Name must be one line of at most {longest_name} letters.</source>
        <translation>“名称”必须是一行，最多 {longest_name} 个字符。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Non-digits need augmentation and the one-hot loss.</source>
        <translation>非数字需要数据增强和独热损失。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Patience needs a validation share, by which the best epoch is told.</source>
        <translation>耐心值需要验证比例，用来判断哪一轮最佳。</translation>
    </message>
    <message>
        <source>Rehearsal share needs a model to start from and the one-hot loss.</source>
        <translation>复习比例需要起始模型和独热损失。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The best of these runs</source>
        <translation>这些训练记录中最好的</translation>
    </message>
    <message>
        <source>The line before the name is that of its curves. F2 or a double click renames</source>
        <translation>名称前的线就是它的曲线的样式。按 F2 或双击可重命名</translation>
    </message>
    <message>
        <source>The run {name} cannot be brought back</source>
        <translation>无法恢复训练记录 {name}</translation>
    </message>
    <message>
        <source>The run {name} cannot be brought back: another has its name now.</source>
        <translation>无法恢复训练记录 {name}：它的名称现在已被另一个使用。</translation>
    </message>
    <message>
        <source>The run {name} cannot be deleted</source>
        <translation>无法删除训练记录 {name}</translation>
    </message>
    <message>
        <source>The run {name} cannot be renamed</source>
        <translation>无法重命名训练记录 {name}</translation>
    </message>
    <message>
        <source>The run {name} is deleted, but {hidden} is still there</source>
        <translation>训练记录 {name} 已删除，但 {hidden} 还在</translation>
    </message>
    <message>
        <source>The run {name} is running; it can be renamed when it has ended.</source>
        <translation>训练记录 {name} 正在运行；结束后才能重命名。</translation>
    </message>
    <message>
        <source>The run {name} is running; stop it first.</source>
        <translation>训练记录 {name} 正在运行；请先停止它。</translation>
    </message>
    <message>
        <source>The share of the source’s own test images that it reads right; “–” without such</source>
        <translation>数据来源自带的测试图像中识别正确的比例；没有测试图像时为“–”</translation>
    </message>
    <message>
        <source>The share right of the images that were kept out of the training</source>
        <translation>没有参与训练的图像中识别正确的比例</translation>
    </message>
    <message>
        <source>The trainer cannot be started</source>
        <translation>无法启动训练程序</translation>
    </message>
    <message>
        <source>The trainer ended without a word: it was killed, or the machine was switched off.</source>
        <translation>训练程序没有任何说明就结束了：它被强行终止，或计算机被关闭。</translation>
    </message>
    <message>
        <source>The trainer is still at work on the run {name}.</source>
        <translation>训练程序还在处理训练记录 {name}。</translation>
    </message>
    <message>
        <source>The window lost sight of the training (a fault in digitpad); the run can be resumed.</source>
        <translation>窗口与训练失去了联系（这是 digitpad 的故障）；这次训练可以继续。</translation>
    </message>
    <message>
        <source>There are too many runs called {base}.</source>
        <translation>名为 {base} 的训练记录太多了。</translation>
    </message>
    <message>
        <source>There is a run called {shown} already.</source>
        <translation>已经有名为 {shown} 的训练记录。</translation>
    </message>
    <message>
        <source>There is no run called {name!r} in {runs_folder}.</source>
        <translation>{runs_folder} 中没有名为 {name!r} 的训练记录。</translation>
    </message>
    <message>
        <source>This network has {size:,} parameters; at most {largest_network:,} can be trained.</source>
        <translation>这个网络有 {size:,} 个参数；最多可以训练 {largest_network:,} 个参数。</translation>
    </message>
    <message>
        <source>Tick runs to lay their curves over those of the selected one</source>
        <translation>勾选训练记录，把它们的曲线与所选记录的曲线叠放在一起</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Whatever you want to remember: double-click or press F2 to write</source>
        <translation>任何想记住的内容：双击或按 F2 来写</translation>
    </message>
    <message>
        <source>cannot be trained on here: {file} held a network that is ready to be asked, not to learn</source>
        <translation>不能在这里接着训练：{file} 中的网络可以回答，但不能学习</translation>
    </message>
    <message numerus="yes">
        <source>of %n image(s)</source>
        <translation>
            <numerusform>基于 %n 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} cannot be written to</source>
        <translation>无法写入文件夹 {folder}</translation>
    </message>
    <message>
        <source>{label} must be a list, not {shown}.</source>
        <translation>{label} 必须是列表，而不是 {shown}。</translation>
    </message>
    <message>
        <source>{label} must be {wanted}, not {shown}.</source>
        <translation>{label} 必须是 {wanted}，而不是 {shown}。</translation>
    </message>
    <message>
        <source>{model} does not exist.</source>
        <translation>{model} 不存在。</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a run: Windows takes it for a device.</source>
        <translation>{name!r} 不能作为训练记录的名称：Windows 会把它当作设备。</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a run; {no_name}.</source>
        <translation>{name!r} 不能作为训练记录的名称；{no_name}。</translation>
    </message>
    <message>
        <source>{name} cannot be written</source>
        <translation>无法写入 {name}</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>无法读取 {path}</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>无法写入 {path}</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} 已损坏。</translation>
    </message>
    <message>
        <source>{path} is far too large.</source>
        <translation>{path} 太大了。</translation>
    </message>
    <message>
        <source>{start_from} is a model of other classes: {value}.</source>
        <translation>{start_from} 是区分其他类别的模型：{value}。</translation>
    </message>
    <message>
        <source>{start_from} is a model of the network {network}, not of this {network2}.</source>
        <translation>{start_from} 是网络 {network} 的模型，而不是这个 {network2} 的。</translation>
    </message>
    <message>
        <source>{value} cannot be written</source>
        <translation>无法写入 {value}</translation>
    </message>
    <message>
        <source>{value} is damaged.</source>
        <translation>{value} 已损坏。</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Compare {name}</source>
        <translation>比较 {name}</translation>
    </message>
    <message>
        <source>{accuracy}, the best of these runs</source>
        <translation>{accuracy}，这些训练记录中最好的</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>&amp;Before and after…</source>
        <translation>之前与之后(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Compare with others</source>
        <translation>与其他记录比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Resume the training</source>
        <translation>继续训练(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use on the canvas</source>
        <translation>在画布上使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>使用这个模型(&amp;U)</translation>
    </message>
    <message>
        <source>Compare, copy the settings of, resume, rename, export or delete the selected run</source>
        <translation>比较、复制设置、继续训练、重命名、导出或删除所选训练记录</translation>
    </message>
    <message>
        <source>Copy se&amp;ttings into the form</source>
        <translation>把设置复制到表单(&amp;T)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Evaluate the selected run and show its errors</source>
        <translation>评估所选训练记录并显示它的错误</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>已导出为 {name}。</translation>
    </message>
    <message>
        <source>Exporting as {name}; that takes some seconds.</source>
        <translation>正在导出为 {name}；需要几秒钟。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>筛选训练记录</translation>
    </message>
    <message>
        <source>Let the selected run’s model read the canvas</source>
        <translation>让所选训练记录的模型识别画布</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>更多(&amp;R)</translation>
    </message>
    <message>
        <source>More that can be done with the run</source>
        <translation>对训练记录的更多操作</translation>
    </message>
    <message>
        <source>No runs yet. Each training is kept here, to be compared, used, resumed or exported.</source>
        <translation>还没有训练记录。每次训练都会保存在这里，可以比较、使用、继续训练或导出。</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>See &amp;errors</source>
        <translation>查看错误(&amp;E)</translation>
    </message>
    <message>
        <source>See its &amp;errors</source>
        <translation>查看它的错误(&amp;E)</translation>
    </message>
    <message>
        <source>Show only the runs in which these words stand</source>
        <translation>只显示含有这些词的训练记录</translation>
    </message>
    <message>
        <source>The run “{name}” was deleted.</source>
        <translation>已删除训练记录“{name}”。</translation>
    </message>
    <message>
        <source>What can be done with the run</source>
        <translation>对训练记录的操作</translation>
    </message>
    <message>
        <source>{name} is there already; choose another name.</source>
        <translation>{name} 已经存在；请换一个名称。</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>All trials are done. How many more?</source>
        <translation>所有试验都已完成。还要再做几次？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with the search</source>
        <translation>继续搜索</translation>
    </message>
    <message>
        <source>Press Search: the curves of all trials are drawn here, the best one in front.</source>
        <translation>按“搜索”：所有试验的曲线会画在这里，最好的在最前面。</translation>
    </message>
    <message>
        <source>Ray is starting, which shares out the trials: some seconds, on a busy computer a minute.</source>
        <translation>正在启动分配试验的 Ray：需要几秒，电脑繁忙时要一分钟。</translation>
    </message>
    <message>
        <source>The best model of the search is in the library as “{name}”.</source>
        <translation>搜索到的最佳模型已放入资料库，名为“{name}”。</translation>
    </message>
    <message>
        <source>The first curves come after the first epoch of a trial.</source>
        <translation>第一条曲线会在某次试验的第一轮之后出现。</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>&amp;Cluster</source>
        <translation>集群(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;End hopeless trials early</source>
        <translation>提前结束没有希望的试验(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>目标(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Hours at most</source>
        <translation>最多小时数(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Parameters at most</source>
        <translation>最多参数个数(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Start the search</source>
        <translation>开始搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Trials</source>
        <translation>试验次数(&amp;T)</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>同时进行(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Few mistakes for little work</source>
        <translation>错误少，计算也少</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时数</translation>
    </message>
    <message>
        <source>Parameters at most</source>
        <translation>最多参数个数</translation>
    </message>
    <message>
        <source>Search for good settings</source>
        <translation>搜索好的设置</translation>
    </message>
    <message>
        <source>Settings to vary</source>
        <translation>要变化的设置</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>开始搜索</translation>
    </message>
    <message>
        <source>The address of a Ray that runs already, HOST:PORT; without one, this computer does the work</source>
        <translation>已在运行的 Ray 的地址，HOST:PORT；不填时由这台计算机来做</translation>
    </message>
    <message>
        <source>The highest accuracy</source>
        <translation>最高的准确率</translation>
    </message>
    <message>
        <source>The lowest loss</source>
        <translation>最低的损失</translation>
    </message>
    <message>
        <source>Tick what shall be tried out, as a range like 0.0001..0.01 or a list like 32,64,128. All else is as in the form.</source>
        <translation>勾选要尝试的设置，写成范围，如 0.0001..0.01，或列表，如 32,64,128。其余都与表单相同。</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试验次数</translation>
    </message>
    <message>
        <source>Trials at once</source>
        <translation>同时进行的试验</translation>
    </message>
    <message>
        <source>Values of “{setting}”</source>
        <translation>“{setting}”的值</translation>
    </message>
    <message>
        <source>What makes a trial good</source>
        <translation>怎样的试验算好</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>能放下多少就多少</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>这台计算机</translation>
    </message>
    <message>
        <source>“{text}” is no number, in “{field}”.</source>
        <translation>“{field}”中的“{text}”不是数值。</translation>
    </message>
</context>
<context>
    <name>SessionStore</name>
    <message>
        <source>A fault in Digitpad ({kind}).</source>
        <translation>Digitpad 的故障（{kind}）。</translation>
    </message>
    <message>
        <source>The state of the last start could not be used, and {what_became_of_it}: it stays as it is.</source>
        <translation>上次启动的状态无法使用，{what_became_of_it}：它会保持原样。</translation>
    </message>
    <message>
        <source>The unfinished drawing could not be brought back: {reason}; {what_became_of_it}.</source>
        <translation>无法恢复未完成的图画：{reason}；{what_became_of_it}。</translation>
    </message>
    <message>
        <source>{reason} Digitpad goes on, but cannot keep your drawing for the next start.</source>
        <translation>{reason} Digitpad 会继续运行，但无法为下次启动保留你的图画。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Checkpoint every (min)</source>
        <translation>检查点间隔（分）</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Dense layers</source>
        <translation>全连接层</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>随机失活</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Non-digits</source>
        <translation>非数字</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心值</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>计算精度</translation>
    </message>
    <message>
        <source>Rehearsal share</source>
        <translation>复习比例</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>学习率变化</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起始模型</translation>
    </message>
    <message>
        <source>TensorBoard logs</source>
        <translation>TensorBoard 日志</translation>
    </message>
    <message>
        <source>TensorBoard logs are written too, where it is installed</source>
        <translation>同时写入 TensorBoard 日志（如果已安装）</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>验证比例</translation>
    </message>
    <message>
        <source>Weight averaging</source>
        <translation>权重平均</translation>
    </message>
    <message>
        <source>data augmentation: every digit is moved, turned, slanted, bent, thickened anew each time</source>
        <translation>数据增强：每次都重新移动、旋转、倾斜、弯曲、加粗每个数字</translation>
    </message>
    <message>
        <source>dropout rate before each dense layer of the custom network</source>
        <translation>自定义网络中每个全连接层之前的随机失活比例</translation>
    </message>
    <message>
        <source>early stopping after so many epochs without a lower validation loss; the best is kept; 0 never stops</source>
        <translation>如果经过这么多轮验证损失都没有降低，就提前停止；保留最佳的一轮；0 表示从不提前停止</translation>
    </message>
    <message>
        <source>filters of each convolution of the custom network</source>
        <translation>自定义网络中每个卷积层的滤波器</translation>
    </message>
    <message>
        <source>floating-point precision of the training; auto asks the processor</source>
        <translation>训练时的浮点计算精度；auto 会检查处理器</translation>
    </message>
    <message>
        <source>images in a training step</source>
        <translation>每个训练步的图像数</translation>
    </message>
    <message>
        <source>label smoothing: share of each one-hot target that is spread over all classes, so that the network is never quite sure; 0 is none</source>
        <translation>标签平滑（label smoothing）：每个独热目标中分给所有类别的比例，让网络永远不会完全确定；0 表示不用</translation>
    </message>
    <message>
        <source>learning rate at the schedule&apos;s highest</source>
        <translation>学习率在变化过程中的最高值</translation>
    </message>
    <message>
        <source>learning-rate schedule: constant, cosine decay, or a warm-up over a fifth and cosine decay (one-cycle)</source>
        <translation>学习率变化：恒定、余弦衰减，或先用五分之一的时间升高再余弦衰减（单周期）</translation>
    </message>
    <message>
        <source>loss function: categorical cross-entropy with labels, or with one-hot targets</source>
        <translation>损失函数：使用标签的分类交叉熵，或使用独热目标的分类交叉熵</translation>
    </message>
    <message>
        <source>minutes between checkpoints, besides one after every epoch</source>
        <translation>每轮之后的检查点以外，两个检查点之间的分钟数</translation>
    </message>
    <message>
        <source>model to fine-tune, by its file or its name: its network and its weights are trained on</source>
        <translation>要微调的模型，用文件或名称指定：在它的网络和权重上接着训练</translation>
    </message>
    <message>
        <source>momentum of an exponential moving average (EMA) of the weights, which becomes the model; 0 is none</source>
        <translation>权重的指数滑动平均（EMA）的动量，平均值成为模型；0 表示不用</translation>
    </message>
    <message>
        <source>name of the run; made up from the data and the network if empty</source>
        <translation>训练记录的名称；留空时用数据和网络来命名</translation>
    </message>
    <message>
        <source>non-digit images for each digit (scribbles, letters, overlaid digits), which the model learns to refuse</source>
        <translation>每个数字配多少张非数字图像（涂鸦、字母、重叠的数字），模型由此学会拒绝它们</translation>
    </message>
    <message>
        <source>optimizer that updates the weights</source>
        <translation>更新权重的优化器</translation>
    </message>
    <message>
        <source>passes over the training data; of synthetic digits alone 10,000 are an epoch, and 6 epochs the default</source>
        <translation>训练数据过多少遍；只用计算机生成的数字时，10,000 个算一个轮次，默认 6 个轮次</translation>
    </message>
    <message>
        <source>processor to train on; auto takes a GPU if there is one</source>
        <translation>用来训练的处理器；如果有 GPU，auto 就会用它</translation>
    </message>
    <message>
        <source>random seed of the initial weights, the order of the data, dropout and augmentation</source>
        <translation>初始权重、数据顺序、随机失活和数据增强的随机种子</translation>
    </message>
    <message>
        <source>replay: share of each batch in which the model to start from rehearses what it knows, on MNIST where that is there and on synthetic digits, by its own answers; so it learns your digits and forgets nothing; 0 is none</source>
        <translation>复习（replay）：每个批次中，起始模型用来复习已学内容的比例，使用 MNIST（如果有）和计算机生成的数字，以它自己的答案为准；这样它学习你的数字，又什么也不忘记；0 表示不复习</translation>
    </message>
    <message>
        <source>units of each dense layer of the custom network</source>
        <translation>自定义网络中每个全连接层的单元</translation>
    </message>
    <message>
        <source>validation split: share of the data kept out of training to measure each epoch</source>
        <translation>验证集划分：不参与训练、用来在每轮之后测量的数据比例</translation>
    </message>
    <message>
        <source>where the labelled digits come from: {sources}; sets are joined</source>
        <translation>带标签的数字从哪里来：{sources}；多个数据集会合并</translation>
    </message>
    <message>
        <source>which network to train</source>
        <translation>要训练的网络</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>As the model is</source>
        <translation>按模型原样</translation>
    </message>
    <message>
        <source>At most one wrong in {answers} answers</source>
        <translation>{answers} 个答案中最多错一个</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>需要多大把握</translation>
    </message>
    <message>
        <source>It asks where two digits are nearly as likely</source>
        <translation>两个数字的可能性差不多时会询问</translation>
    </message>
    <message>
        <source>Nobody has measured how sure the model in use must be for that: it answers as it is.</source>
        <translation>没有人测量过当前模型要做到这一点需要多大把握：它按原样回答。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The model in use cannot promise this</source>
        <translation>当前模型无法保证这一点</translation>
    </message>
    <message>
        <source>Where it is less sure than this, Digitpad asks instead of answering: “A 4 or a 9?” The surer it must be, the more often it asks.</source>
        <translation>把握没有这么大时，Digitpad 会询问而不是回答：“是 4 还是 9？”要求的把握越大，询问得越多。</translation>
    </message>
</context>
<context>
    <name>SpokenDrawings</name>
    <message>
        <source>Labelled {label}, {nearness} alike; click to silence it</source>
        <translation>标注为 {label}，相似度 {nearness}；点击可让它不参与</translation>
    </message>
    <message>
        <source>Labelled {label}; silenced, click to hear it again</source>
        <translation>标注为 {label}；没有参与，点击可让它重新参与</translation>
    </message>
    <message>
        <source>Your drawings that spoke for it</source>
        <translation>参与了这次回答的图画</translation>
    </message>
    <message>
        <source>Your drawings that spoke for it; click one to silence it</source>
        <translation>参与了这次回答的图画；点击其中一幅可让它不参与</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>不是数字</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n epoch(s) in {time}</source>
        <translation>
            <numerusform>%n 轮，用时 {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try it on the canvas</source>
        <translation>在画布上试试(&amp;T)</translation>
    </message>
    <message>
        <source>Choose data and a network, then press Start. You can go on drawing meanwhile.</source>
        <translation>选择数据和网络，然后点击“开始”。训练时你可以继续书写。</translation>
    </message>
    <message>
        <source>Done: {share} of 1 test image, {took}.</source>
        <translation>完成：1 张测试图像的准确率 {share}，{took}。</translation>
    </message>
    <message>
        <source>Done: {share} of 1 validation image, {took}.</source>
        <translation>完成：1 张验证图像的准确率 {share}，{took}。</translation>
    </message>
    <message>
        <source>Done: {share} of the test images, {took}.</source>
        <translation>完成：测试图像的准确率 {share}，{took}。</translation>
    </message>
    <message>
        <source>Done: {share} of the validation images, {took}.</source>
        <translation>完成：验证图像的准确率 {share}，{took}。</translation>
    </message>
    <message>
        <source>Done: {share} of {images} test images, {took}.</source>
        <translation>完成：{images} 张测试图像的准确率 {share}，{took}。</translation>
    </message>
    <message>
        <source>Done: {share} of {images} validation images, {took}.</source>
        <translation>完成：{images} 张验证图像的准确率 {share}，{took}。</translation>
    </message>
    <message>
        <source>Done: {took}.</source>
        <translation>完成：{took}。</translation>
    </message>
    <message>
        <source>Epoch {number} of {all}</source>
        <translation>第 {number} 轮，共 {all} 轮</translation>
    </message>
    <message>
        <source>Images loaded: {number}; the network is being built …</source>
        <translation>已载入图像：{number}；正在构建网络…</translation>
    </message>
    <message>
        <source>Let the model read what you draw</source>
        <translation>让模型识别你写的内容</translation>
    </message>
    <message numerus="yes">
        <source>Loading TensorFlow, about %n second(s) …</source>
        <translation>
            <numerusform>正在载入 TensorFlow，大约 %n 秒…</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading TensorFlow, which takes some seconds …</source>
        <translation>正在载入 TensorFlow，需要几秒钟…</translation>
    </message>
    <message>
        <source>Look at the images that it gets wrong</source>
        <translation>看看它认错的图像</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>See its err&amp;ors</source>
        <translation>查看它的错误(&amp;O)</translation>
    </message>
    <message>
        <source>Starting the trainer …</source>
        <translation>正在启动训练程序…</translation>
    </message>
    <message>
        <source>Training {run}</source>
        <translation>正在训练 {run}</translation>
    </message>
    <message>
        <source>{number} images/s</source>
        <translation>{number} 张图像/秒</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>还剩 {time}</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>无法读取（{reason}）</translation>
    </message>
    <message>
        <source>declares {amount}, more than can be in it</source>
        <translation>声明有 {amount}，超过了其中能有的大小</translation>
    </message>
    <message>
        <source>does not hold the {size:,} bytes that its header declares</source>
        <translation>没有它的文件头所声明的 {size:,} 字节</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>is damaged, or is no array of NumPy&apos;s</source>
        <translation>已损坏，或不是 NumPy 数组</translation>
    </message>
    <message>
        <source>is damaged: it declares the shape {shape}</source>
        <translation>已损坏：声明的形状是 {shape}</translation>
    </message>
    <message>
        <source>is far too large</source>
        <translation>太大了</translation>
    </message>
    <message>
        <source>is locked with a password</source>
        <translation>有密码保护</translation>
    </message>
    <message>
        <source>is no file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>is of type {type}, not of numbers</source>
        <translation>类型是 {type}，不是数值</translation>
    </message>
    <message>
        <source>it could not be set aside ({reason})</source>
        <translation>它无法移到一旁（{reason}）</translation>
    </message>
    <message>
        <source>it was set aside as {name}</source>
        <translation>它已移到一旁，名为 {name}</translation>
    </message>
    <message>
        <source>was written by a newer Digitpad</source>
        <translation>由更新版本的 Digitpad 写入</translation>
    </message>
    <message>
        <source>what is too large for the memory does not go into {folder}: {reason}; TMPDIR may name another folder</source>
        <translation>内存放不下的内容也存不进 {folder}：{reason}；可用 TMPDIR 指定另一个文件夹</translation>
    </message>
    <message>
        <source>you have no home folder; set {variable} to a folder of yours</source>
        <translation>你没有个人文件夹；请把 {variable} 设为你自己的一个文件夹</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}</source>
        <translation>无法创建 {folder}：{reason}</translation>
    </message>
    <message>
        <source>{folder} is not there: {place} is a link to {target}</source>
        <translation>{folder} 不存在：{place} 是指向 {target} 的链接</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>无法读取 {path}：{reason}</translation>
    </message>
    <message>
        <source>{path} cannot be saved</source>
        <translation>无法保存 {path}</translation>
    </message>
    <message>
        <source>{path} cannot be saved: the drawing is too large.</source>
        <translation>无法保存 {path}：图画太大。</translation>
    </message>
    <message>
        <source>{path} does not exist</source>
        <translation>{path} 不存在</translation>
    </message>
    <message>
        <source>{path} has no {key}</source>
        <translation>{path} 中没有 {key}</translation>
    </message>
    <message>
        <source>{path} holds more than {most:,} files</source>
        <translation>{path} 中的文件超过 {most:,} 个</translation>
    </message>
    <message>
        <source>{path} holds {name!r}, which leads out of it or is no plain file</source>
        <translation>{path} 中有 {name!r}，它指向外面，或不是普通文件</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no .npz file</source>
        <translation>{path} 已损坏，或不是 .npz 文件</translation>
    </message>
    <message>
        <source>{path} unpacks to {size:,} MB, more than can be in it</source>
        <translation>{path} 解压后有 {size:,} MB，超过了其中能有的大小</translation>
    </message>
    <message>
        <source>{path} {problem}</source>
        <translation>{path} {problem}</translation>
    </message>
    <message>
        <source>{path} {problem}; {what_became_of_it}, and Digitpad starts with its default settings.</source>
        <translation>{path} {problem}；{what_became_of_it}，Digitpad 以默认设置启动。</translation>
    </message>
    <message>
        <source>{path} {what}</source>
        <translation>{path} {what}</translation>
    </message>
    <message>
        <source>{path}: {key} is damaged</source>
        <translation>{path}：{key} 已损坏</translation>
    </message>
    <message>
        <source>{path}: {key} {problem}</source>
        <translation>{path}：{key} {problem}</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Press Evaluate to see the data here.</source>
        <translation>点击“评估”，数据会显示在这里。</translation>
    </message>
    <message>
        <source>Some of the images</source>
        <translation>其中一些图像</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>The mean image</source>
        <translation>平均图像</translation>
    </message>
    <message>
        <source>The mean image of each digit</source>
        <translation>每个数字的平均图像</translation>
    </message>
    <message>
        <source>{count} images without labels</source>
        <translation>{count} 张没有标签的图像</translation>
    </message>
    <message>
        <source>{count} images, by digit</source>
        <translation>{count} 张图像，按数字分</translation>
    </message>
    <message>
        <source>{count} of unlimited images, by digit</source>
        <translation>无限多图像中的 {count} 张，按数字分</translation>
    </message>
</context>
<context>
    <name>SweepPanel</name>
    <message numerus="yes">
        <source>%n trial(s) done</source>
        <translation>
            <numerusform>已完成 %n 次试验</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>搜索(&amp;S)…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with this search, or try some more</source>
        <translation>继续这次搜索，或再试几次</translation>
    </message>
    <message>
        <source>How the search goes</source>
        <translation>搜索的进展</translation>
    </message>
    <message>
        <source>No search yet. A search trains many networks with other settings, and keeps the best.</source>
        <translation>还没有搜索。搜索会用不同的设置训练许多网络，并保留最好的。</translation>
    </message>
    <message>
        <source>Search that is shown</source>
        <translation>显示的搜索</translation>
    </message>
    <message>
        <source>Let the model of the selected trial, or else of the best one, read the canvas</source>
        <translation>让所选试验的模型（未选时为最佳试验的模型）识别画布</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>搜索的进度</translation>
    </message>
    <message>
        <source>Ray is starting …</source>
        <translation>正在启动 Ray …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the search; it can go on later where it stood</source>
        <translation>停止搜索；以后可以从停下的地方继续</translation>
    </message>
    <message>
        <source>Stopped: {what}</source>
        <translation>已停止：{what}</translation>
    </message>
    <message>
        <source>Stopping; each training writes a checkpoint …</source>
        <translation>正在停止；每个训练都在写入检查点 …</translation>
    </message>
    <message>
        <source>The first trainings are starting …</source>
        <translation>第一批训练正在开始 …</translation>
    </message>
    <message>
        <source>Trials of the search</source>
        <translation>搜索的各次试验</translation>
    </message>
    <message>
        <source>Try other settings, one training after another</source>
        <translation>尝试别的设置，一次训练接着一次</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>best: trial {number}, {share}</source>
        <translation>最佳：第 {number} 次试验，{share}</translation>
    </message>
    <message>
        <source>{done} of {trials} trials done</source>
        <translation>已完成 {done} / {trials} 次试验</translation>
    </message>
</context>
<context>
    <name>SweepPlots</name>
    <message>
        <source>After the first trial its line is drawn here, and after some more which setting matters.</source>
        <translation>第一次试验之后，它的线会画在这里；再多几次之后，会显示哪个设置重要。</translation>
    </message>
    <message>
        <source>Best: trial {number}, {share}</source>
        <translation>最佳：第 {number} 次试验，{share}</translation>
    </message>
    <message>
        <source>Plots of the search: all trials, and which setting matters</source>
        <translation>搜索的图表：所有试验，以及哪个设置重要</translation>
    </message>
    <message>
        <source>{setting} matters most, {share}</source>
        <translation>{setting} 最重要，{share}</translation>
    </message>
</context>
<context>
    <name>Sweeps</name>
    <message>
        <source>A sweep cannot be made in {parent}</source>
        <translation>无法在 {parent} 中创建搜索</translation>
    </message>
    <message>
        <source>A sweep cannot end as {outcome!r}.</source>
        <translation>搜索不能以 {outcome!r} 结束。</translation>
    </message>
    <message>
        <source>A sweep must be a JSON object.</source>
        <translation>搜索必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>A sweep needs a validation share, by whose images its trials are compared.</source>
        <translation>搜索需要验证比例，用那些图像来比较各次试验。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>All combinations have been tried.</source>
        <translation>所有组合都已试过。</translation>
    </message>
    <message>
        <source>All trials</source>
        <translation>所有试验</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>同时进行</translation>
    </message>
    <message>
        <source>Give the cluster&apos;s own address, HOST:PORT as “ray start” has told it, on one of its machines; one that begins with ray:// is for clients of other kinds.</source>
        <translation>请在集群的一台机器上，填写集群自己的地址，即“ray start”给出的 HOST:PORT；以 ray:// 开头的地址是给其他类型的客户端用的。</translation>
    </message>
    <message>
        <source>Goal must be one of {goals}, not {goal!r}.</source>
        <translation>“目标”必须是 {goals} 之一，而不是 {goal!r}。</translation>
    </message>
    <message>
        <source>Hours must be a number above 0 and at most {most:g}.</source>
        <translation>“小时数”必须大于 0，最多 {most:g}。</translation>
    </message>
    <message>
        <source>It lagged behind the others.</source>
        <translation>它落后于其他试验。</translation>
    </message>
    <message>
        <source>It was stopped before it began.</source>
        <translation>它在开始之前就停止了。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>它已停止。</translation>
    </message>
    <message>
        <source>Most parameters</source>
        <translation>最多参数个数</translation>
    </message>
    <message>
        <source>The hours that it had are over.</source>
        <translation>规定的时间已用完。</translation>
    </message>
    <message>
        <source>The loss function cannot be varied where the loss is the goal: losses differ in kind.</source>
        <translation>以损失为目标时，不能变化损失函数：不同的损失无法相比。</translation>
    </message>
    <message>
        <source>The sweep cannot be started</source>
        <translation>无法启动搜索</translation>
    </message>
    <message>
        <source>The sweep cannot be started: {error}.</source>
        <translation>无法启动搜索：{error}。</translation>
    </message>
    <message>
        <source>The sweep ended with exit status {code}: {said}</source>
        <translation>搜索已结束，退出状态为 {code}：{said}</translation>
    </message>
    <message>
        <source>The sweep was ended by signal {number}; it can be resumed.</source>
        <translation>搜索被信号 {number} 终止；可以继续。</translation>
    </message>
    <message>
        <source>The sweep was killed, as asked; it can be resumed.</source>
        <translation>已按要求强行终止搜索；可以继续。</translation>
    </message>
    <message>
        <source>The sweep {name} is running.</source>
        <translation>搜索 {name} 正在运行。</translation>
    </message>
    <message>
        <source>The window lost sight of the search (a fault in digitpad); the search can be resumed.</source>
        <translation>窗口与搜索失去了联系（这是 digitpad 的故障）；这次搜索可以继续。</translation>
    </message>
    <message>
        <source>There are too many sweeps called {base}.</source>
        <translation>名为 {base} 的搜索太多了。</translation>
    </message>
    <message>
        <source>There is no Ray at {address} ({error}); give HOST:PORT as “ray start” has told it.</source>
        <translation>{address} 上没有 Ray（{error}）；请填写“ray start”给出的 HOST:PORT。</translation>
    </message>
    <message>
        <source>There is no setting {name!r} to vary, only {known}.</source>
        <translation>没有可以变化的设置 {name!r}，只有 {known}。</translation>
    </message>
    <message>
        <source>There is no sweep called {name!r} in {folder}.</source>
        <translation>{folder} 中没有名为 {name!r} 的搜索。</translation>
    </message>
    <message>
        <source>There is nothing to vary; say what, like learning-rate=1e-4..1e-2.</source>
        <translation>没有要变化的设置；请写明，例如 learning-rate=1e-4..1e-2。</translation>
    </message>
    <message>
        <source>This needs Ray and Optuna, which are not installed: {command}</source>
        <translation>这需要尚未安装的 Ray 和 Optuna：{command}</translation>
    </message>
    <message>
        <source>This network has {parameters:,} parameters; this sweep tries none with more than {most:,}.</source>
        <translation>这个网络有 {parameters:,} 个参数；这次搜索不尝试超过 {most:,} 个参数的网络。</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试验次数</translation>
    </message>
    <message>
        <source>Which setting matters</source>
        <translation>哪个设置重要</translation>
    </message>
    <message>
        <source>Which setting matters: {told}.</source>
        <translation>哪个设置重要：{told}。</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>{folder} cannot be written to</source>
        <translation>无法写入文件夹 {folder}</translation>
    </message>
    <message>
        <source>{label} must be a whole number from 1 to {most:,}.</source>
        <translation>{label} 必须是 1 到 {most:,} 的整数。</translation>
    </message>
    <message>
        <source>{label} must begin above 0 on a logarithmic scale.</source>
        <translation>{label} 使用对数刻度时，起点必须大于 0。</translation>
    </message>
    <message>
        <source>{label} must go from a lower to a higher value, not from {low:g} to {high:g}.</source>
        <translation>{label} 必须从较小的值到较大的值，而不是从 {low:g} 到 {high:g}。</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a sweep: Windows takes it for a device.</source>
        <translation>{name!r} 不能作为搜索的名称：Windows 会把它当作设备。</translation>
    </message>
    <message>
        <source>{name} cannot be varied over {text!r}.</source>
        <translation>{name} 不能按 {text!r} 变化。</translation>
    </message>
    <message>
        <source>{name} cannot be varied: it is the same in all trials.</source>
        <translation>{name} 不能变化：它在所有试验中都相同。</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>无法读取 {path}</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>无法写入 {path}</translation>
    </message>
    <message>
        <source>{path} has an unknown key {key!r}.</source>
        <translation>{path} 中有未知的键 {key!r}。</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} 已损坏。</translation>
    </message>
    <message>
        <source>{path} is neither JSON nor TOML.</source>
        <translation>{path} 既不是 JSON 也不是 TOML。</translation>
    </message>
    <message>
        <source>{path} must hold an object with “vary”.</source>
        <translation>{path} 中必须有带“vary”的对象。</translation>
    </message>
    <message>
        <source>{text!r} does not say what to vary; say it like learning-rate=1e-4..1e-2 or batch-size=32,64.</source>
        <translation>{text!r} 没有说明要变化什么；请这样写：learning-rate=1e-4..1e-2 或 batch-size=32,64。</translation>
    </message>
    <message>
        <source>“vary” must hold a range or a list of values for each setting.</source>
        <translation>“vary”中每个设置都必须有一个范围或一列值。</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>File name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个文件夹</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>磁盘是只读的</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Draw</source>
        <translation>书写</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <source>Something went wrong that should not have ({}); the log has the details.</source>
        <translation>出现了本不该发生的问题（{}）；详细信息在日志中。</translation>
    </message>
    <message>
        <source>There is not enough memory for that.</source>
        <translation>内存不足，无法完成。</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Pen width</source>
        <translation>笔的粗细</translation>
    </message>
    <message>
        <source>Pen width ([ and ]): changes the look, never the answer</source>
        <translation>笔的粗细（[ 和 ]）：只改变外观，不影响答案</translation>
    </message>
</context>
<context>
    <name>TrainForm</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Choose the file of a model to start from</source>
        <translation>选择用作起点的模型文件</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Problem: {what}</source>
        <translation>问题：{what}</translation>
    </message>
    <message>
        <source>Settings that go well together; the data stays as it is</source>
        <translation>互相搭配得好的设置；数据保持不变</translation>
    </message>
    <message>
        <source>Show or hide the other settings</source>
        <translation>显示或隐藏其他设置</translation>
    </message>
    <message>
        <source>The run will be called “{name}”, as no file can be called so.</source>
        <translation>训练记录将命名为“{name}”，因为文件不能用这个名称。</translation>
    </message>
    <message>
        <source>Your own settings</source>
        <translation>你自己的设置</translation>
    </message>
</context>
<context>
    <name>TrainTab</name>
    <message>
        <source>A training is under way; train on your own digits when it has ended.</source>
        <translation>训练正在进行；等它结束后，再用你自己的数字训练。</translation>
    </message>
    <message>
        <source>Choose an &amp;mnist.npz …</source>
        <translation>选择 mnist.npz(&amp;M)…</translation>
    </message>
    <message>
        <source>Choose an mnist.npz</source>
        <translation>选择 mnist.npz</translation>
    </message>
    <message numerus="yes">
        <source>First point in about %n second(s)</source>
        <translation>
            <numerusform>大约 %n 秒后出现第一个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Press Start: the curve is drawn here while the network learns.</source>
        <translation>点击“开始”：网络学习时，曲线会画在这里。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
    <message>
        <source>Runs and log</source>
        <translation>训练记录和日志</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Stopping after this batch; a checkpoint is being written …</source>
        <translation>这个批次之后停止；正在写入检查点…</translation>
    </message>
    <message>
        <source>The first point comes in a few seconds.</source>
        <translation>第一个点几秒钟后出现。</translation>
    </message>
    <message>
        <source>The run is called “{name}”: “{wanted}” was taken, or cannot be the name of a folder.</source>
        <translation>训练记录命名为“{name}”：“{wanted}”已被使用，或不能作为文件夹的名称。</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n 幅已经在这里</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) exported to {name}, with a description and a data card beside it.</source>
        <translation>
            <numerusform>已把 %n 幅图画导出到 {name}，旁边附有说明和数据卡片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) left out, which this format cannot hold.</source>
        <translation>
            <numerusform>已略去 %n 幅图画，这种格式不能存放它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>A &amp;file of drawings…</source>
        <translation>图画文件(&amp;F)…</translation>
    </message>
    <message>
        <source>A f&amp;older of pictures or IDX files…</source>
        <translation>图片或 IDX 文件的文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Drawings ({patterns});;All files (*)</source>
        <translation>图画 ({patterns});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export drawings</source>
        <translation>导出图画</translation>
    </message>
    <message>
        <source>Export drawings into a new folder</source>
        <translation>把图画导出到新文件夹</translation>
    </message>
    <message>
        <source>Exporting {name} …</source>
        <translation>正在导出 {name}…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Import drawings</source>
        <translation>导入图画</translation>
    </message>
    <message>
        <source>Importing {name} …</source>
        <translation>正在导入 {name}…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop; nothing is left half done</source>
        <translation>停止；不会留下半成品</translation>
    </message>
    <message>
        <source>{name} is there already; choose another name.</source>
        <translation>{name} 已经存在；请换一个名称。</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n new drawing(s)</source>
        <translation>
            <numerusform>{name}：%n 幅新图画</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialsModel</name>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The best so far</source>
        <translation>目前最好的</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>running, {share}</source>
        <translation>正在运行，{share}</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Draw a digit: the ink that speaks for the answer is coloured here, while you draw.</source>
        <translation>写一个数字：你书写时，支持答案的墨迹会在这里着色。</translation>
    </message>
    <message>
        <source>No small change would make anything else of this {label}.</source>
        <translation>没有什么小的改动能让这个 {label} 变成别的。</translation>
    </message>
    <message>
        <source>This image alone would be read as {alone}; how it was drawn makes it {digit}.</source>
        <translation>单看这张图像会识别为 {alone}；书写的过程使它成为 {digit}。</translation>
    </message>
    <message>
        <source>This is not read as a digit; {closest} comes closest.</source>
        <translation>这没有识别为数字；最接近 {closest}。</translation>
    </message>
    <message>
        <source>With ink in the frame, this {label} would be read as {other} ({percent}).</source>
        <translation>如果在框中加上墨迹，这个 {label} 会识别为 {other}（{percent}）。</translation>
    </message>
    <message>
        <source>Without the framed ink, this {label} would be read as {other} ({percent}).</source>
        <translation>如果去掉框中的墨迹，这个 {label} 会识别为 {other}（{percent}）。</translation>
    </message>
    <message>
        <source>Your drawing as the model gets it, coloured by what each part of it does for the answer</source>
        <translation>模型得到的你的图画，按每个部分对答案的作用着色</translation>
    </message>
    <message>
        <source>{said} With ink in the frame, {other} would ({percent}).</source>
        <translation>{said}如果在框中加上墨迹，{other} 会最接近（{percent}）。</translation>
    </message>
    <message>
        <source>{said} Without the framed ink, {other} would ({percent}).</source>
        <translation>{said}如果去掉框中的墨迹，{other} 会最接近（{percent}）。</translation>
    </message>
</context>
</TS>
