<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Digitpad</source>
        <translation>Über Digitpad</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modell: {name}</translation>
    </message>
    <message>
        <source>Network “{network}”, {size}, made {day}</source>
        <translation>Netz „{network}“, {size}, erstellt am {day}</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Reads the digits that people actually draw. MIT licence.</source>
        <translation>Liest die Ziffern, die Menschen wirklich zeichnen. MIT-Lizenz.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>A number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit from 0 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw one of {labels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it turned?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a digit, I think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a digit; {label} comes closest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure: {first} or {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned? Try a quarter turn to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned? Try a quarter turn to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upside down? Try half a turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closest: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}, {percent} percent sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <comment>two digits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {second}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {percent} percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {doubt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ordinal} digit: {words}</source>
        <comment>of a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}nd</source>
        <comment>2nd, 22nd …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}rd</source>
        <comment>3rd, 23rd …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}st</source>
        <comment>1st, 21st …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}th</source>
        <comment>4th, 5th, 11th, 12th, 13th …</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerLabel</name>
    <message>
        <source>What the model reads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Looking at the picture …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read in this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Digits cannot be read: {reason}. Drawing works all the same.</source>
        <translation>Ziffern können nicht gelesen werden: {reason}. Zeichnen geht trotzdem.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Draw a digit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is seen in this picture: draw on it, or open another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop, paste or open a picture of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hint} with the mouse, a finger or a stylus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellGrid</name>
    <message>
        <source>labelled (true digit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as (predicted)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n drawing(s) deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) labelled as {label}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) will no longer teach.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) will teach from now on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Start: the curve is drawn here while the network learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart “{metric}” as a picture or as values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart “{metric}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all again (double-click, or 0); drag over the chart to look closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of “{metric}” again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart “{metric}” could not be drawn: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values as CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{metric} chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Each line of the grid is ten times the one below: small losses can be told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;g scale of the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic scale of the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth the curves, so that their direction is seen; the values stay, pale, behind them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best: epoch {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thick: validation · thin: training · pale: each batch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-hot cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sparse cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassBar</name>
    <message numerus="yes">
        <source>%n drawing(s) of {label}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassPage</name>
    <message>
        <source>Averages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a digit to read its row in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the macro average every digit counts alike, in the weighted average every image does; digits that the data lacks are left out of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all the 7s that there were, the model found so many: recall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {predicted} images that were called a {digit}, {precision} were one (precision). Of the {support} that are one, {recall} were found (recall).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what the model called a 7, so many were a 7: precision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision and recall in one figure, high only if both are high: F1, their harmonic mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many images of the digit the data has, and of a digit that it lacks nothing can be said: support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data has no {digit}, so nothing can be said of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted average</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClearAfter</name>
    <message>
        <source>&amp;Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear b&amp;y itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the canvas some seconds after the last stroke</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>&amp;Keep training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is under way. Stop it and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Digitpad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has learned is kept, and the run can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>{model} cannot read this: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>&amp;Ask both on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a second model above, and both are asked about the same images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw, and see what each of the two models makes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If both models were equally good, chance alone would bring about so large a difference this often: the p-value of McNemar’s exact test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>McNemar’s test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images behind these numbers are offered on the page Images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the second model does otherwise, in images: + more, − fewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>&amp;Shares in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;unts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Evaluate: which digits are taken for which is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}M</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentLoader</name>
    <message numerus="yes">
        <source>%n files came at once; this is the first, {name}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no picture; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is text, not a picture; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no picture; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds text, not a picture; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is an address on the network, which Digitpad does not fetch; save the picture to a file first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>&amp;Resume training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the selected run where it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after this batch; the run can be resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a new network with these settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Digitpad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Digitpad goes on, and your drawing is kept.
Please copy the details into an issue of the project&apos;s issue tracker; they are also in {log}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>1 image excluded, as marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 label corrected, as marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks are read from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a source is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share for validation is {share}; it lies between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have no labelled drawings yet; draw a digit in the window and press its key to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} images excluded, as marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} labels corrected, as marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{damaged}MNIST cannot be saved in {parent}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error}; it was passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} has no IDX file with the images of the {part} part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} has no IDX files of the {part} part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds several sets ({name}, {name2}); name one of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} differs in length: {count:,} images, {count2:,} labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not exist, and is none of {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has images of the shape {value}; height and width are {shortest_side} to {longest_side} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has labels of the shape {shape}; there is one number for each image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no labels, so a model cannot be trained on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no pixel above {largest:g}; pixels lie between 0 and 255, or 0 and 1: multiply them by {value:.4g}, if {largest:g} is the darkest ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds digits, which are not what the model tells apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no digits but those that were marked to be excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a pipe, a socket or a device, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a web address; download the file and give its path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is too small to keep {share:.0%} of it for validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} shows nothing but the digit {only}; training needs two or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {row}: a pixel is {item:g}; pixels lie between 0 and 255, or 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {row}: the label {value:g} is not a digit from 0 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} declares {size:,} bytes of {kind}, but holds {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} declares {value} bytes, more than it can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has more than one column of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has more than {most_images:,} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no header, and whether the labels stand in the first or the last column cannot be told; add a line of names above it, in which the column of the labels is called label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has {count:,} columns of pixels, which is not the number of a square image&apos;s; the column of the labels, if there is one, is called label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds more than {most_images:,} drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds {count:,} drawings; at most {most:,} can be imported at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: it is no list of marks; remove it to go on without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text, nor UTF-16 with a byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is truncated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is truncated or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lacks its {kind}: there is no {wanted} beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {number} is longer than a digit can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {number}: this is not text, or UTF-16 without a byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: its header names a pixel twice, or leaves one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} has {count:,} columns, not {count2:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: column {value} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} has no {part} part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} has no {part} part; write {text} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} holds more than {most_images:,} pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is one file and has no {part} part; name that part&apos;s own file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{without} has no labels, so it cannot be joined to sets that have</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPreview</name>
    <message>
        <source>Choose what to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the data …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the data: {done} of {total} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some images of each digit, and how many of each there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to be seen of this data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlimited computer-made digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataSourceBox</name>
    <message>
        <source>&amp;Add a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a fol&amp;der…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file or a folder of digits, or add one to those chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer-made digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits ({patterns});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST, 60,000 real digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%n drawing(s) selected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Teaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected drawings; Ctrl+Z brings them back (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what these drawings are (a digit’s key, or minus for no digit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a drawing to see more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it on the canvas of the Draw tab (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch how it was drawn (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Digitpad learns from these drawings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceMatrix</name>
    <message>
        <source>Compare two models: what the second does otherwise is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of the two confusion matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} read as {answer}: as many with both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count} fewer with {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count} more with {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{second} is better in {better} cells and worse in {worse}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitBars</name>
    <message>
        <source>Digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each model misreads each digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been compared yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each digit that is misread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{digit}: {first} by {first_model}, {second} by {second_model}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawActions</name>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save drawing as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wider pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the drawing, and what it is read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;raser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser, also the right mouse button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture or a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right mouse button</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawTab</name>
    <message>
        <source>&amp;Learn my hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a whole number, not one digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a number; N goes back to one digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read several digits &amp;by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read several digits as a number unasked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eraser takes away ink, not the picture; Clear takes the picture away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drawing has {points} points, more than which cannot be kept; clear it to draw on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each digit a few times, so that yours are read better</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawingWords</name>
    <message>
        <source>Does not teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn for practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled in the Draw tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meant: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {said}, {sure}, by {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read wrongly as {said}, {sure}, by {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawings</name>
    <message>
        <source>Digitpad as shipped learns nothing and keeps no drawings; use a profile of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDX files as of MNIST, in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink, one drawing a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink, one drawing a line, gzipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy arrays x and y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures, a folder for each digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a blank drawing cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a profile needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is far too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first profile is always there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a profile {strip!r} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no drawing {drawing_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a database of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer Digitpad: its drawings can only be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, drawing {drawing_id}, {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} cannot be written: there is no such folder as {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} ends in {suffix}, which is no format of drawings: choose one of {known}, or no ending for a folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is a folder; name a file for this format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is there already and not an empty folder; name a new one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawingsPage</name>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Digitpad wrote these drawings: here they can only be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add drawings from a file or a folder: ink, pictures, NumPy arrays, IDX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the drawings that are shown to a file, with a description beside it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>&amp;Draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose less, and more is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digitpad as shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit in the Draw tab and press its key, 0 to 9: it is kept here, and the next one like it is read so. You can also import drawings from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished">Auswerten</translation>
    </message>
    <message>
        <source>Evaluate {model} on {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drawings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your drawings is like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model reads images whose digit is known. You see which digits it mixes up, look at every kind of error, find labels that are likely wrong, and can compare two models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how Digitpad reads before anybody has taught it. It keeps no drawings and learns nothing. Click a name on the left to go back to your own hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the model get wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drawings cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>{said}.</source>
        <translation>{said}.</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
</context>
<context>
    <name>EvaluateForm</name>
    <message>
        <source>&amp;Cancel the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation type="unfinished">Aus&amp;werten</translation>
    </message>
    <message>
        <source>C&amp;ompare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model and data, then press Evaluate. Of data in two parts, the test part is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished">Auswerten</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the model on the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hare as one file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all of this as one file, to be sent to somebody: it opens in any browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all of this into a folder, as a page with pictures and tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvaluateTab</name>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the data to evaluate on: mnist, synthetic or a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;valuate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image {number} of the data is labelled {label}; it is read just as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image {number} of the data, read just as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open image {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this model learned from these images, so it will be less right on others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} on {data}: {images} images in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Claims off by (calibration)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the right answers surprise the model on average; 0 is not at all: loss, or cross-entropy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image {number:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In two guesses (top-2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 images the model reads so many right: accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 images the right digit is so often the model’s first or second guess: top-2 accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of answers that claim to be 90 % sure, 90 in 100 should be right; this is how far off such claims are on average: calibration error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read right (accuracy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many images are read as another digit than their label says: errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surprise (loss)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both right: {both_right:,}; both wrong: {both_wrong:,}; only the second right: {fixed:,}; only the first right: {new:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence {low:.0f} to {high:.0f} %: {count:,} answers, {right:.0f} % right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p &lt; 0.0001: hardly chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = {p:.2g}: hardly chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = {p:.3f}: the difference may well be chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as {answer} ({sure})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}, {share} of the {label}s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{disputed:,} of MNIST&apos;s test labels are disputed (readers did not uphold them); without these, the accuracy is {accuracy}, with {errors:,} errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{endless} has no end, so it cannot be joined to other sources here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} as {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} read as {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} read as {answer}, the least sure {most} of {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} read as {answer}, the surest {most} of {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count:,} image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count:,} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{loss:.4f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is the model that is evaluated; choose another one to compare it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: accuracy {accuracy}, {errors:,} errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {name2} tell different classes apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no labels, so two models cannot be compared on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no images but those that are excluded; undo one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent:.{decimals}f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{right:,} of {images:,} images are read right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExampleGroup</name>
    <message>
        <source>A list of what to look at, not of what is wrong (confident learning).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors, the surest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five readers each did not uphold these labels (Northcutt, Athalye, Mueller, 2021). Nobody can say whether a model that reads them otherwise is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely wrong labels, the likeliest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label is suspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one error: every image is read right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {model} reads right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample predictions, drawn at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model agrees with only {share} of the labels: many of these will be its own errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model learned from these images, wrong labels included: it will miss some of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times, labels differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} of {images} images are answered by runs that did not learn from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} read as {answer}, the least sure first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} read as {answer}, the surest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (first {count} of {total})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExamplePanel</name>
    <message>
        <source>&amp;Correct label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image to see more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xclude from training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this image out of the figures and of every training (minus key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Evaluate to see images here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which digit this is, for the figures and for training (the digit’s key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this image on the Draw tab (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was said about this image, or what was said last (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which images</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplanationPanel</name>
    <message>
        <source>See &amp;why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which ink speaks for the answer, what would change it, and what the layers see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplanationView</name>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {number} ({name})</source>
        <comment>a layer of the network, and what the field calls it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each of its {number} pattern finders (filters) found its pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which layer of the network to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no digit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why {answer}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why {first} or {second}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>A trained model that learns on, instead of a new network that begins with chance: the name of a run or of a model, or its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each digit is moved, turned, slanted and bent a little, differently in each epoch, so that the network learns what does not matter. It takes longer, and reads other people&apos;s digits better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How an error is measured, which training makes smaller. One-hot can also learn to refuse what is no digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How exactly the computer calculates. bfloat16 is quicker on some processors; auto asks yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the changes of the weights are. Too small, and it learns slowly; too large, and the loss grows instead of falling. 0.001 to 0.005 is a good start. A comma or a point, as you like: 0,001 or 0.001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images the network looks at before it changes its weights a little. Larger batches are quicker and need more memory; smaller ones change the weights more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many patterns each convolution looks for, from the first one to the last, parted by commas: 32, 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many units each dense layer has, parted by commas. In a dense layer every unit sees all that came before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the network sees all the training data. One time through is one epoch. More epochs take longer, and at some point no longer help. Of computer-made digits alone, 10,000 are an epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate changes during the training: constant; cosine, which lets it sink to zero; or one-cycle, which lets it rise first and then sink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the network is built. A larger one can learn more, and takes longer. Its layers are drawn below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes after which all is kept, so that little is lost if the computer is switched off. It is kept after every epoch anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scribbles, letters and digits on top of each other, so many for each digit, from which the network learns to say that something is no digit. 0.04 is 4 for 100 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that a model that learns your digits forgets nothing: this share of what it sees are other digits, which it is to read as it did before. 0.75 is three in four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop early when so many epochs have passed without a lower validation loss, and keep the best epoch. 0 never stops early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits that the network learns from, each with the answer that is right. Choose them from the list, or a file or folder of your own with Browse. Several are joined by +.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model becomes a running average of its weights (EMA), which is often a little better. 0 is none; 0.998 averages over some hundred steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that chance begins with. The same seed and settings give the same training again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule by which the weights are changed in each step. Adam works well almost always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the data that is not trained on, but kept to see after each epoch how well the network reads digits that it does not know. 0.1 is 10 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of units that are switched off by chance in each step, so that the network does not rely on a few of them. 0.4 is 40 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What calculates: auto takes a graphics processor (GPU) if there is one that TensorFlow can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the run is called in the table. If it is empty, it is called by its data and network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the curves for the program TensorBoard too, if it is installed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: the picture, and “{answer}” as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture or a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save yet: draw a digit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not opened, because you went on before it was there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn on which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by which model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which drawings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>1 Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Train your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 See its errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowTraining</name>
    <message>
        <source>After each epoch the Draw tab answers with the model in training: watch it learn to read your digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The canvas &amp;follows the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The canvas follows the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} now answers on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>What is this: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportExport</name>
    <message>
        <source>A picture cannot be saved as ink; choose a name that ends with .png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and drawings ({patterns});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ends with none of {endings}, so it is not clear what to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds several drawings; “digitpad predict” reads them, the window a file with one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inference</name>
    <message>
        <source>answers with numbers from {lowest:.4g} to {highest:.4g} that sum to {float:.4g}: these are no probabilities, which lie between 0 and 1 and sum to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not show its layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives {dtype} of shape {shape} for {count} images; {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {count} inputs and {count2} outputs; {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes {dtype} of shape {shape}; {needed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ink</name>
    <message>
        <source>.COORD does not name the columns X and Y once each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .json file holds one drawing, not {count}; a .jsonl file holds one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink, one drawing a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink, one drawing a line, gzipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ink, to be opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InkML, for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These drawings take more than {value} MB in this format; a .jsonl.gz file holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drawing has more than {most_points:,} points, more than an ink file may hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNIPEN, for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a segment has a level, components, a quality and a label in quotation marks, no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stroke has a coordinate that is no usable number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stroke has {name} that do not match its points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stroke is a list of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stroke needs at least one point of two coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stroke of QuickDraw&apos;s is a list of all x, one of all y and perhaps one of all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stroke&apos;s points are lists of 2 to 4 numbers, all of one length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a trace has no channels X and Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a view of a part of a group of traces is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a view shows the points {start} to {end} of a trace that has {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ink is a JSON object with &quot;strokes&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ink may have {most_points:,} points at the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ink needs &quot;strokes&quot;, a list of lists of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not clear whether the strokes are lists of points (x, y, seconds, pressure) or, as QuickDraw has them, a list of all x and one of all y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names points up to {value} of component {number}, which has {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names the components {first} to {last}, but the file has {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all of them are numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point {place} of a trace goes on from a point before it, but there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point {place} of a trace has {count} numbers, not one for each of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label has no quotation mark at its end, or is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label {label!r} is not {kind} from 0 to {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are not {count} numbers each ({value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this declares a document type (DOCTYPE), which might be a trap; InkML needs none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this has more than {most_elements:,} elements, too many for ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is larger than {value} MB, too large for one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is nested too deeply for ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no InkML file: its first element is “{name}”, not “ink”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no UNIPEN file, as no line begins with a keyword such as .PEN_DOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this refers to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this refers to “{reference}”, which is not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ends with none of {value}, so it is not clear what to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no ink file: its name ends with none of {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line}: this needs another file, “{other}”, which is not read along with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is longer than {value} MB; nothing after it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the file unpacks to more than ink ever does; nothing after it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: the same points are named too often; nothing after it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{first}” to “{last}” are no points of a trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” names no components; they are written 3, 0-2 or 1:5-2:7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no point of a trace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>Kept as a {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that this is a {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that this is no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong? Press the digit that you meant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelCorrections</name>
    <message>
        <source>Image {image} counts as a {label} now, in these figures and in every training on this data. The file itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image {image} is as it was in the file again, in these figures and in every training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image {image} is excluded: these figures and every training on this data leave it out. The file itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now a {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>Draw a digit first; then its key says what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a {digit}, as it was read. Your next stroke begins a new drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a {digit}; the next one like it is read so. Your next stroke begins a new drawing; Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as no digit. Digitpad knows it from now on; Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which digit it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This digit is kept as a {digit}. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerMaps</name>
    <message>
        <source>What the filters of the layer see</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>What the colours mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour of the winning bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashed frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks for {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what would change it most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{colour}: {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryTab</name>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw some of each digit as you are asked; Digitpad learns how you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings and models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn &amp;my hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no drawings to train on yet: draw some digits and press their keys first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model of your own: from the model in use, with your drawings and many others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train my &amp;own model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Log of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the trainer says is noted here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Digitpad changes its language at the next start: a training is under way.</source>
        <translation>Digitpad wechselt die Sprache beim nächsten Start: Gerade läuft ein Training.</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Reiter</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Digitpad</source>
        <translation>Ü&amp;ber Digitpad</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>Aus&amp;werten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>&amp;Usual text</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Alle Tasten auflisten</translation>
    </message>
    <message>
        <source>Quit; the drawing will be back</source>
        <translation>Beenden; die Zeichnung ist beim nächsten Mal wieder da</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>K&amp;leinere Schrift</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message>
        <source>Browse for a file: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model’s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digitpad models (*.digitpad);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digitpad’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the list of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model, a run or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>, {count} multiply-adds an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data: {name} ({licence}; {source}): {used}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made: {date}, with digitpad {version}, by: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: {network}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameters} parameters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Digitpad&apos;s own model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that answered last time cannot be used ({reason}); Digitpad&apos;s own answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelLists</name>
    <message>
        <source>Ask a second model about the same drawing, and see both answers side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digitpad&apos;s own model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which model reads what you draw: Digitpad&apos;s own, one that you imported, or one that you trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong ≤ 1 in {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read_by}, {promise}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelRows</name>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digitpad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long one answer takes on this computer, in milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many test images it reads rightly, as its card says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it has to calculate for one image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>The export was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exporter cannot be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exporter did not finish in {longest:g} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {name} has no parameter {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {name} has {count:,} layers; at most {most_layers} can be trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {name} is too deep: nothing is left of the image after {layer_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {name} has no model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two models called {text!r}; give the path of one: {paths}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no imported model called {name!r}; digitpad models list names all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model and no run called {text!r}; digitpad models list names all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network called {name!r}; there are {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most one wrong in {answers:,} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot hold the weights {name!r} of type {dtype}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot hold {count:,} arrays; at most {most_members:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say how sure it must be for at most one wrong in {one_in:,} answers: that was never measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;certainty&quot; is not a list of stops with what they cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;parents&quot; is not a list of models and what they were taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;strokes&quot; holds no counts and weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;strokes&quot; is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;{name}&quot; holds what JSON cannot hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a card that is wrong: a stop of &quot;certainty&quot; is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a card that is wrong: one of its &quot;parents&quot; is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a card that is wrong: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a card that is wrong: {otherwise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a network for strokes that this program does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a Keras model (.keras), not a digitpad model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a device or a pipe, not a digitpad model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a {kind}, not a digitpad model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is broken: its weights {name} hold numbers that are not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: it is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: it is not a whole zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: its card is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: its weights are {held:,} numbers, and its card says {numbers:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: its weights hold {member!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: its weights {name}: it {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: {name} cannot be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: {name} does not have the hash that its card names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: {name} is not as long as it claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than any digitpad model ({value} MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a digitpad model, or is damaged: its directory does not fit its length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a digitpad model: it claims to hold {count:,} members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a digitpad model: it does not hold {value} and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a digitpad model: it holds no card.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a digitpad model: it holds two members of one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a digitpad model: its member {name!r} is {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a digitpad model: {name} claims to hold {file_size:,} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of a network that this program does not know: {network}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured on {digits:,} digits kept out of its training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was made by a newer digitpad (format {version}; this program reads {format_version})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was trained on drawings prepared in another way (version {normalisation!r}, this program&apos;s is {normalisation2}); train it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was trained on strokes prepared in another way (version {value!r}, this program&apos;s is {version}); train it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a model; give it a plain one of one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} is the name of {by} already; give it another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the model that comes with the program and stays; --model chooses another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameters:,} parameters{where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {error!r} (this is a fault in digitpad)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: there is no such folder as {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no weights of the network that its card names ({network}); it can be exported only as {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a file; a name without an ending is for the folder of a SavedModel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder that is not empty; name a new one for the SavedModel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent:.{places}f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refused} of the digits get no answer, none of the answers is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refused} of the digits get no answer, {wrong} of the answers are wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, {work:,} multiply-adds {per}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, {work:.1f} million multiply-adds {per}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} ends in {ending}, which is no format of a model: choose one of {known}, or no ending for the folder of a SavedModel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model from a .digitpad file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask it beside the model in use, in the Draw tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of the selected model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare, rename, duplicate or delete the selected model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the imported model (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting as {name}; that takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the imported model another name (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the selected model read the canvas (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More that can be done with the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a model to read its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{name}” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it to a file, in any of five formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” reads the canvas now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>Conv</source>
        <comment>short for convolution, below a box of 30 pixels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense</source>
        <comment>a dense layer, below a box of 35 pixels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <comment>short for pooling, below a box of 25 pixels</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deeper CNN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense 784–128–64–10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digitpad accurate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digitpad compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digitpad fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keras&apos; MNIST example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain CNN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>{number} %</source>
        <comment>a share, with the space that is usual before the sign</comment>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>OcclusionMap</name>
    <message>
        <source>Which ink speaks for the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always read several digits as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a number (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the drawing as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tip} (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tip}, unasked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Personal</name>
    <message>
        <source>{path} cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged: it is no personal part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Done: Digitpad has five of each of your digits, and reads with them from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a {digit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits written so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End practice; all is kept (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This digit is finished (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} digits are written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictionPanel</name>
    <message>
        <source>How likely each digit is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like several digits: read {number}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like several digits: {number}. Press N to read them as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a digit; {closest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read just as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised digit: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised number: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer {marks}: points, commas, dashes and the like are no digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer, {marks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {ordinal} digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>without %n marks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>without 1 mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{digit}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preprocessing</name>
    <message>
        <source>a picture has a pixel that is not between black and white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture has rows and columns, not the shape {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {width} × {height} pixels, more than a picture of a digit may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has more than {most_pages} pages; the others are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder, not a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is an address on the web, which is not fetched; save the picture to a file first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the canvas, the answer and the bars on the whole screen; Esc or F11 leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>99 % of MNIST in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deeper CNN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keras&apos; example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain CNN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added to the model in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the shipped model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger and slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {promise}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProbabilityBar</name>
    <message>
        <source>%p percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How probable the model finds it that this is {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probability of each digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>&amp;Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whose hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody whose digits Digitpad is to learn, rename or remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the list of hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a name: its drawings are shown and speak in every answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digitpad as shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove “{name}” and %n drawing(s) for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. Export the drawings first if you may want them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During epoch {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n other curve(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} {value} after epoch {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} {value} after epoch {epoch}, the best {best} in epoch {at}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReliabilityDiagram</name>
    <message>
        <source>How often it is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the model says it is (confidence)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been evaluated yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReliabilityPage</name>
    <message>
        <source>Each bar gathers the answers that claim to be so sure; if it ends on the dashed line, the model is right as often as it claims, below the line it is too sure, above it too shy. Pale bars stand for few answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model claims and what is true differ by {error} on average (calibration error).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Start again on the &amp;CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again with &amp;batch size {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again with &amp;learning rate {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp;computer-made digits instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the report as one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is being written …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is being written: {done} of {total} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is there: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>A run cannot be made in {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training configuration must be a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outcome must be one of {value}, not {outcome!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another trainer works on the run {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data must name at least one source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels are wrong: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name must be one line of at most {longest_name} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-digits need augmentation and the one-hot loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience needs a validation share, by which the best epoch is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal share needs a model to start from and the one-hot loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best of these runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line before the name is that of its curves. F2 or a double click renames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {name} cannot be brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {name} cannot be brought back: another has its name now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {name} cannot be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {name} cannot be renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {name} is deleted, but {hidden} is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {name} is running; it can be renamed when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run {name} is running; stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the source’s own test images that it reads right; “–” without such</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share right of the images that were kept out of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trainer cannot be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trainer ended without a word: it was killed, or the machine was switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trainer is still at work on the run {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window lost sight of the training (a fault in digitpad); the run can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many runs called {base}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a run called {shown} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run called {name!r} in {runs_folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network has {size:,} parameters; at most {largest_network:,} can be trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick runs to lay their curves over those of the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you want to remember: double-click or press F2 to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n image(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} must be a list, not {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} must be {wanted}, not {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a run: Windows takes it for a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a run; {no_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is far too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start_from} is a model of other classes: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start_from} is a model of the network {network}, not of this {network2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Compare {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accuracy}, the best of these runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>&amp;Compare with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare, copy the settings of, resume, rename, export or delete the selected run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy se&amp;ttings into the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate the selected run and show its errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting as {name}; that takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the selected run’s model read the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More that can be done with the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet. Each training is kept here, to be compared, used, resumed or exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See &amp;errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See its &amp;errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the runs in which these words stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run “{name}” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionStore</name>
    <message>
        <source>A fault in Digitpad ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the last start could not be used, and {what_became_of_it}: it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unfinished drawing could not be brought back: {reason}; {what_became_of_it}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} Digitpad goes on, but cannot keep your drawing for the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint every (min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorBoard logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TensorBoard logs are written too, where it is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight averaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data augmentation: every digit is moved, turned, slanted, bent, thickened anew each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropout rate before each dense layer of the custom network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early stopping after so many epochs without a lower validation loss; the best is kept; 0 never stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filters of each convolution of the custom network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floating-point precision of the training; auto asks the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images in a training step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate at the schedule&apos;s highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning-rate schedule: constant, cosine decay, or a warm-up over a fifth and cosine decay (one-cycle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss function: categorical cross-entropy with labels, or with one-hot targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes between checkpoints, besides one after every epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model to fine-tune, by its file or its name: its network and its weights are trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>momentum of an exponential moving average (EMA) of the weights, which becomes the model; 0 is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the run; made up from the data and the network if empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-digit images for each digit (scribbles, letters, overlaid digits), which the model learns to refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimizer that updates the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes over the training data; of synthetic digits alone 10,000 are an epoch, and 6 epochs the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processor to train on; auto takes a GPU if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random seed of the initial weights, the order of the data, dropout and augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replay: share of each batch in which the model to start from rehearses what it knows, on MNIST where that is there and on synthetic digits, by its own answers; so it learns your digits and forgets nothing; 0 is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units of each dense layer of the custom network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation split: share of the data kept out of training to measure each epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the labelled digits come from: {sources}; sets are joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which network to train</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>As the model is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most one wrong in {answers} answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks where two digits are nearly as likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has measured how sure the model in use must be for that: it answers as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in use cannot promise this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is less sure than this, Digitpad asks instead of answering: “A 4 or a 9?” The surer it must be, the more often it asks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenDrawings</name>
    <message>
        <source>Labelled {label}, {nearness} alike; click to silence it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled {label}; silenced, click to hear it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drawings that spoke for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drawings that spoke for it; click one to silence it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n epoch(s) in {time}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try it on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose data and a network, then press Start. You can go on drawing meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {share} of 1 test image, {took}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {share} of 1 validation image, {took}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {share} of the test images, {took}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {share} of the validation images, {took}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {share} of {images} test images, {took}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {share} of {images} validation images, {took}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {took}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images loaded: {number}; the network is being built …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the model read what you draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Loading TensorFlow, about %n second(s) …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Loading TensorFlow, which takes some seconds …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the images that it gets wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See its err&amp;ors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the trainer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training {run}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>cannot be read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declares {amount}, more than can be in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not hold the {size:,} bytes that its header declares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged, or is no array of NumPy&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged: it declares the shape {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is far too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is of type {type}, not of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be set aside ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was set aside as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was written by a newer Digitpad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have no home folder; set {variable} to a folder of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not there: {place} is a link to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be saved: the drawing is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged, or is no .npz file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} {problem}; {what_became_of_it}, and Digitpad starts with its default settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {key} is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {key} {problem}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Press Evaluate to see the data here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean image of each digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} images without labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} images, by digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of unlimited images, by digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Ordner</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Speicherplatz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ist kein Ordner</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Der Datenträger ist schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <source>Something went wrong that should not have ({}); the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Pen width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen width ([ and ]): changes the look, never the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainForm</name>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of a model to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that go well together; the data stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the other settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run will be called “{name}”, as no file can be called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainTab</name>
    <message>
        <source>Choose an &amp;mnist.npz …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an mnist.npz</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>First point in about %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Start: the curve is drawn here while the network learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs and log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this batch; a checkpoint is being written …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first point comes in a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is called “{name}”: “{wanted}” was taken, or cannot be the name of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%n already here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) exported to {name}, with a description and a data card beside it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) left out, which this format cannot hold.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A &amp;file of drawings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A f&amp;older of pictures or IDX files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings ({patterns});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export drawings into a new folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import drawings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; nothing is left half done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n new drawing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Draw a digit: the ink that speaks for the answer is coloured here, while you draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No small change would make anything else of this {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image alone would be read as {alone}; how it was drawn makes it {digit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not read as a digit; {closest} comes closest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With ink in the frame, this {label} would be read as {other} ({percent}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the framed ink, this {label} would be read as {other} ({percent}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drawing as the model gets it, coloured by what each part of it does for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} With ink in the frame, {other} would ({percent}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} Without the framed ink, {other} would ({percent}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
