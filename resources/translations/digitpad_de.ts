<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
    <name>App</name>
    <message>
        <source>Digits cannot be read: {reason}. Drawing works all the same.</source>
        <translation>Ziffern können nicht gelesen werden: {reason}. Zeichnen geht trotzdem.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Drop it here</source>
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
        <source>Add “{source}”</source>
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
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits ({patterns});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawTab</name>
    <message>
        <source>{name} was not opened, because you went on before it was there.</source>
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
    <name>EvaluateTab</name>
    <message>
        <source>Image {number} of the data is labelled {label}; it is read just as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image {number} of the data, read just as it is</source>
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
    <name>MainWindow</name>
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
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Digitpad changes its language at the next start: a training is under way.</source>
        <translation>Digitpad wechselt die Sprache beim nächsten Start: Gerade läuft ein Training.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
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
        <source>Tabs</source>
        <translation>Reiter</translation>
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
    <name>Models</name>
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
        <source>measured on {digits:,} digits kept out of its training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameters:,} parameters{where}</source>
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
</TS>
