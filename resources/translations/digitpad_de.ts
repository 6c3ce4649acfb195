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
    <name>Answer</name>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>Draw a digit from 0 to 9</source>
        <translation>Eine Ziffer von 0 bis 9 zeichnen</translation>
    </message>
    <message>
        <source>Draw one of {labels}</source>
        <translation>Eines davon zeichnen: {labels}</translation>
    </message>
    <message>
        <source>Is it turned?</source>
        <translation>Ist es gedreht?</translation>
    </message>
    <message>
        <source>Not a digit, I think</source>
        <translation>Wohl keine Ziffer</translation>
    </message>
    <message>
        <source>Not a digit; {label} comes closest</source>
        <translation>Keine Ziffer; am nächsten kommt {label}</translation>
    </message>
    <message>
        <source>Not sure: {first} or {second}</source>
        <translation>Nicht sicher: {first} oder {second}</translation>
    </message>
    <message>
        <source>Nothing is drawn</source>
        <translation>Es ist nichts gezeichnet</translation>
    </message>
    <message>
        <source>This is no number</source>
        <translation>Das ist keine Zahl</translation>
    </message>
    <message>
        <source>Turned? Try a quarter turn to the left</source>
        <translation>Gedreht? Eine Vierteldrehung nach links versuchen</translation>
    </message>
    <message>
        <source>Turned? Try a quarter turn to the right</source>
        <translation>Gedreht? Eine Vierteldrehung nach rechts versuchen</translation>
    </message>
    <message>
        <source>Upside down? Try half a turn</source>
        <translation>Auf dem Kopf? Eine halbe Drehung versuchen</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Eine Zahl schreiben</translation>
    </message>
    <message>
        <source>a {label}</source>
        <translation>eine {label}</translation>
    </message>
    <message>
        <source>an {label}</source>
        <translation>eine {label}</translation>
    </message>
    <message>
        <source>closest: {label}</source>
        <translation>am nächsten: {label}</translation>
    </message>
    <message>
        <source>{answer}, {percent} %</source>
        <translation>{answer}, {percent} %</translation>
    </message>
    <message>
        <source>{answer}, {percent} percent sure</source>
        <translation>{answer}, zu {percent} Prozent sicher</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <comment>two digits</comment>
        <translation>{first} oder {second}</translation>
    </message>
    <message>
        <source>{first} or {second}?</source>
        <translation>{first} oder {second}?</translation>
    </message>
    <message>
        <source>{label}: {percent} percent</source>
        <translation>{label}: {percent} Prozent</translation>
    </message>
    <message>
        <source>{number}. {doubt}</source>
        <translation>{number}. {doubt}</translation>
    </message>
    <message>
        <source>{ordinal} digit: {words}</source>
        <comment>of a number</comment>
        <translation>{ordinal} Ziffer: {words}</translation>
    </message>
    <message>
        <source>{place}nd</source>
        <comment>2nd, 22nd …</comment>
        <translation>{place}.</translation>
    </message>
    <message>
        <source>{place}rd</source>
        <comment>3rd, 23rd …</comment>
        <translation>{place}.</translation>
    </message>
    <message>
        <source>{place}st</source>
        <comment>1st, 21st …</comment>
        <translation>{place}.</translation>
    </message>
    <message>
        <source>{place}th</source>
        <comment>4th, 5th, 11th, 12th, 13th …</comment>
        <translation>{place}.</translation>
    </message>
</context>
<context>
    <name>AnswerLabel</name>
    <message>
        <source>What the model reads</source>
        <translation>Was das Modell liest</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Looking at the picture …</source>
        <translation>Das Bild wird angesehen …</translation>
    </message>
    <message>
        <source>There is nothing to read in this picture</source>
        <translation>In diesem Bild gibt es nichts zu lesen</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Das lässt sich nicht lesen</translation>
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
    <name>BeforeAfter</name>
    <message>
        <source>&amp;Keep it: use on the canvas</source>
        <translation>&amp;Behalten: auf der Zeichenfläche verwenden</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Before and after: {name}</source>
        <translation>Vorher und nachher: {name}</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Geänderte Antworten</translation>
    </message>
    <message>
        <source>Changed answers: {better} right now, {worse} no longer, {other} wrong as before</source>
        <translation>Geänderte Antworten: {better} jetzt richtig, {worse} nicht mehr, {other} falsch wie zuvor</translation>
    </message>
    <message>
        <source>Computer-made digits: {before} right before, {after} after ({all} of them)</source>
        <translation>Künstliche Ziffern: vorher {before} richtig, nachher {after} (von {all})</translation>
    </message>
    <message>
        <source>Each of your digits was read by a model that had learned only the others.</source>
        <translation>Jede Ihrer Ziffern wurde von einem Modell gelesen, das nur aus den anderen gelernt hatte.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Let the new model read what you draw; the one before stays in the list</source>
        <translation>Das neue Modell lesen lassen, was gezeichnet wird; das vorige bleibt in der Liste</translation>
    </message>
    <message>
        <source>No answer has changed.</source>
        <translation>Keine Antwort hat sich geändert.</translation>
    </message>
    <message>
        <source>Of others: meant as {label}, read as {before} before, as {after} now</source>
        <translation>Von anderen: gemeint als {label}, vorher gelesen als {before}, jetzt als {after}</translation>
    </message>
    <message>
        <source>Other people&apos;s digits: {before} right before, {after} after ({all} of MNIST)</source>
        <translation>Ziffern anderer Leute: vorher {before} richtig, nachher {after} ({all} aus MNIST)</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The model before answers again, exactly as it was, and the new one is deleted</source>
        <translation>Das vorige Modell antwortet wieder, genau wie es war, und das neue wird gelöscht</translation>
    </message>
    <message>
        <source>Your own digits: {before} of {all} right before, {after} after</source>
        <translation>Ihre eigenen Ziffern: vorher {before} von {all} richtig, nachher {after}</translation>
    </message>
    <message>
        <source>Yours: meant as {label}, read as {before} before, as {after} now</source>
        <translation>Ihre: gemeint als {label}, vorher gelesen als {before}, jetzt als {after}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>too few to tell; with {enough} one could</source>
        <translation>zu wenige, um es zu sagen; mit {enough} ginge es</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Draw a digit here</source>
        <translation>Hier eine Ziffer zeichnen</translation>
    </message>
    <message>
        <source>Drop it here</source>
        <translation>Hier ablegen</translation>
    </message>
    <message>
        <source>Nothing is seen in this picture: draw on it, or open another</source>
        <translation>In diesem Bild ist nichts zu sehen: darauf zeichnen oder ein anderes öffnen</translation>
    </message>
    <message>
        <source>Write a number here</source>
        <translation>Hier eine Zahl schreiben</translation>
    </message>
    <message>
        <source>or drop, paste or open a picture of one</source>
        <translation>oder ein Bild davon ablegen, einfügen oder öffnen</translation>
    </message>
    <message>
        <source>{hint} with the mouse, a finger or a stylus</source>
        <translation>{hint}: mit Maus, Finger oder Eingabestift</translation>
    </message>
</context>
<context>
    <name>CellGrid</name>
    <message>
        <source>labelled (true digit)</source>
        <translation>beschriftet als (wahre Ziffer)</translation>
    </message>
    <message>
        <source>read as (predicted)</source>
        <translation>gelesen als (Vorhersage)</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n drawing(s) deleted.</source>
        <translation>
            <numerusform>%n Zeichnung gelöscht.</numerusform>
            <numerusform>%n Zeichnungen gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) labelled as {label}.</source>
        <translation>
            <numerusform>%n Zeichnung beschriftet: {label}.</numerusform>
            <numerusform>%n Zeichnungen beschriftet: {label}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) will no longer teach.</source>
        <translation>
            <numerusform>Aus %n Zeichnung wird künftig nicht mehr gelernt.</numerusform>
            <numerusform>Aus %n Zeichnungen wird künftig nicht mehr gelernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) will teach from now on.</source>
        <translation>
            <numerusform>Aus %n Zeichnung wird ab jetzt gelernt.</numerusform>
            <numerusform>Aus %n Zeichnungen wird ab jetzt gelernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriften</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Zum Lernen</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Press Start: the curve is drawn here while the network learns.</source>
        <translation>„Start“ drücken: Hier entsteht die Kurve, während das Netz lernt.</translation>
    </message>
    <message>
        <source>Save the chart “{metric}” as a picture or as values</source>
        <translation>Das Diagramm „{metric}“ als Bild oder als Werte speichern</translation>
    </message>
    <message>
        <source>Save the chart “{metric}”…</source>
        <translation>Diagramm „{metric}“ speichern …</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Show all again (double-click, or 0); drag over the chart to look closer</source>
        <translation>Wieder alles zeigen (Doppelklick oder 0); über das Diagramm ziehen, um genauer hinzusehen</translation>
    </message>
    <message>
        <source>Show all of “{metric}” again</source>
        <translation>„{metric}“ wieder ganz zeigen</translation>
    </message>
    <message>
        <source>The chart “{metric}” could not be drawn: {reason}.</source>
        <translation>Das Diagramm „{metric}“ konnte nicht gezeichnet werden: {reason}.</translation>
    </message>
    <message>
        <source>Values as CSV (*.csv)</source>
        <translation>Werte als CSV (*.csv)</translation>
    </message>
    <message>
        <source>{metric} chart</source>
        <translation>Diagramm: {metric}</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Each line of the grid is ten times the one below: small losses can be told apart</source>
        <translation>Jede Linie des Gitters ist das Zehnfache der Linie darunter: So lassen sich kleine Verluste unterscheiden</translation>
    </message>
    <message>
        <source>Lo&amp;g scale of the loss</source>
        <translation>Verlust l&amp;ogarithmisch</translation>
    </message>
    <message>
        <source>Logarithmic scale of the loss</source>
        <translation>Verlust logarithmisch zeigen</translation>
    </message>
    <message>
        <source>Press Start: the curve is drawn here while the network learns.</source>
        <translation>„Start“ drücken: Hier entsteht die Kurve, während das Netz lernt.</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>&amp;Glättung</translation>
    </message>
    <message>
        <source>Smooth the curves, so that their direction is seen; the values stay, pale, behind them</source>
        <translation>Die Kurven glätten, damit ihre Richtung zu sehen ist; die Werte bleiben blass dahinter</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Glättung der Kurven</translation>
    </message>
    <message>
        <source>best: epoch {number}</source>
        <translation>beste: Epoche {number}</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>thick: validation of the best · thin: its training · pale: the others</source>
        <translation>dick: Validierung des besten · dünn: sein Training · blass: die anderen</translation>
    </message>
    <message>
        <source>thick: validation · thin: training · pale: each batch</source>
        <translation>dick: Validierung · dünn: Training · blass: jeder Batch</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>One-cycle</source>
        <translation>One-Cycle</translation>
    </message>
    <message>
        <source>One-hot cross-entropy</source>
        <translation>Kreuzentropie, One-Hot</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Prozessor (CPU)</translation>
    </message>
    <message>
        <source>Sparse cross-entropy</source>
        <translation>Kreuzentropie, Sparse</translation>
    </message>
</context>
<context>
    <name>ClassBar</name>
    <message numerus="yes">
        <source>%n drawing(s) of {label}</source>
        <translation>
            <numerusform>%n Zeichnung: {label}</numerusform>
            <numerusform>%n Zeichnungen: {label}</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>ClassPage</name>
    <message>
        <source>Averages</source>
        <translation>Mittelwerte</translation>
    </message>
    <message>
        <source>Choose a digit to read its row in words.</source>
        <translation>Eine Ziffer wählen, um ihre Zeile in Worten zu lesen.</translation>
    </message>
    <message>
        <source>Classification report</source>
        <translation>Bericht je Ziffer</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>In the macro average every digit counts alike, in the weighted average every image does; digits that the data lacks are left out of both.</source>
        <translation>Im Makro-Mittel zählt jede Ziffer gleich viel, im gewichteten Mittel jedes Bild; Ziffern, die in den Daten fehlen, zählen in beiden nicht.</translation>
    </message>
    <message>
        <source>Macro average</source>
        <translation>Makro-Mittel</translation>
    </message>
    <message>
        <source>Of all the 7s that there were, the model found so many: recall.</source>
        <translation>Von allen Siebenen, die es gab, hat das Modell so viele gefunden: Trefferquote.</translation>
    </message>
    <message>
        <source>Of the {predicted} images that were called a {digit}, {precision} were one (precision). Of the {support} that are one, {recall} were found (recall).</source>
        <translation>Von den {predicted} Bildern, die eine {digit} genannt wurden, waren {precision} eine (Präzision). Von den {support}, die eine sind, wurden {recall} gefunden (Trefferquote).</translation>
    </message>
    <message>
        <source>Of what the model called a 7, so many were a 7: precision.</source>
        <translation>Von allem, was das Modell eine 7 nannte, war so viel eine 7: Präzision.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Precision and recall in one figure, high only if both are high: F1, their harmonic mean.</source>
        <translation>Präzision und Trefferquote in einer Zahl, die nur hoch ist, wenn beide hoch sind: F1, ihr harmonisches Mittel.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>So many images of the digit the data has, and of a digit that it lacks nothing can be said: support.</source>
        <translation>So viele Bilder der Ziffer gibt es in den Daten; über eine Ziffer, die fehlt, lässt sich nichts sagen: Support.</translation>
    </message>
    <message>
        <source>The data has no {digit}, so nothing can be said of it.</source>
        <translation>In den Daten ist keine {digit}, also lässt sich nichts über sie sagen.</translation>
    </message>
    <message>
        <source>Weighted average</source>
        <translation>Gewichtetes Mittel</translation>
    </message>
</context>
<context>
    <name>ClearAfter</name>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>After {seconds} seconds</source>
        <translation>Nach {seconds} Sekunden</translation>
    </message>
    <message>
        <source>Clear b&amp;y itself</source>
        <translation>&amp;Von selbst leeren</translation>
    </message>
    <message>
        <source>Empty the canvas some seconds after the last stroke</source>
        <translation>Die Zeichenfläche einige Sekunden nach dem letzten Strich leeren</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>&amp;Keep training</source>
        <translation>&amp;Weiter trainieren</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Anhalten und schließen</translation>
    </message>
    <message>
        <source>A training is under way. Stop it and close?</source>
        <translation>Gerade läuft ein Training. Anhalten und schließen?</translation>
    </message>
    <message>
        <source>Close Digitpad</source>
        <translation>Digitpad schließen</translation>
    </message>
    <message>
        <source>What it has learned is kept, and the run can be resumed.</source>
        <translation>Das Gelernte bleibt erhalten, und der Lauf lässt sich fortsetzen.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>{model} cannot read this: {reason}</source>
        <translation>{model} kann das nicht lesen: {reason}</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>&amp;Ask both on the canvas</source>
        <translation>Be&amp;ide auf der Zeichenfläche fragen</translation>
    </message>
    <message>
        <source>Choose a second model above, and both are asked about the same images.</source>
        <translation>Oben ein zweites Modell wählen; dann werden beide nach denselben Bildern gefragt.</translation>
    </message>
    <message>
        <source>Draw, and see what each of the two models makes of it</source>
        <translation>Zeichnen und sehen, was jedes der beiden Modelle daraus macht</translation>
    </message>
    <message>
        <source>If both models were equally good, chance alone would bring about so large a difference this often: the p-value of McNemar’s exact test.</source>
        <translation>Wären beide Modelle gleich gut, käme ein so großer Unterschied so oft durch bloßen Zufall zustande: der p-Wert des exakten McNemar-Tests.</translation>
    </message>
    <message>
        <source>McNemar’s test</source>
        <translation>McNemar-Test</translation>
    </message>
    <message>
        <source>The images behind these numbers are offered on the page Images.</source>
        <translation>Die Bilder zu diesen Zahlen stehen auf der Seite „Bilder“.</translation>
    </message>
    <message>
        <source>What the second model does otherwise, in images: + more, − fewer</source>
        <translation>Was das zweite Modell anders macht, in Bildern: + mehr, − weniger</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>&amp;Shares in percent</source>
        <translation>Anteile in &amp;Prozent</translation>
    </message>
    <message>
        <source>Co&amp;unts</source>
        <translation>An&amp;zahlen</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Press Evaluate: which digits are taken for which is shown here.</source>
        <translation>„Auswerten“ drücken: Hier ist dann zu sehen, welche Ziffern für welche gehalten werden.</translation>
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
            <numerusform>%n Datei kam auf einmal; dies ist die erste, {name}.</numerusform>
            <numerusform>%n Dateien kamen auf einmal; dies ist die erste, {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a drawing</source>
        <translation>Zeichnung ablegen</translation>
    </message>
    <message>
        <source>Drop a picture</source>
        <translation>Bild ablegen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Paste a drawing</source>
        <translation>Zeichnung einfügen</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>That is no picture; nothing was changed.</source>
        <translation>Das ist kein Bild; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That is text, not a picture; nothing was changed.</source>
        <translation>Das ist Text, kein Bild; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture; nothing was changed.</source>
        <translation>Die Zwischenablage enthält kein Bild; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The clipboard holds text, not a picture; nothing was changed.</source>
        <translation>Die Zwischenablage enthält Text, kein Bild; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>Die Zeichnung</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>{address} is an address on the network, which Digitpad does not fetch; save the picture to a file first.</source>
        <translation>{address} ist eine Internetadresse, die Digitpad nicht abruft; das Bild zuerst in einer Datei speichern.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>&amp;Resume training</source>
        <translation>Train&amp;ing fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Training starten</translation>
    </message>
    <message>
        <source>Go on with the selected run where it stopped</source>
        <translation>Den ausgewählten Lauf dort fortsetzen, wo er angehalten hat</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>S&amp;top training</source>
        <translation>Training a&amp;nhalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop after this batch; the run can be resumed</source>
        <translation>Nach diesem Batch anhalten; der Lauf lässt sich fortsetzen</translation>
    </message>
    <message>
        <source>Train a new network with these settings</source>
        <translation>Ein neues Netz mit diesen Einstellungen trainieren</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Something went wrong in Digitpad</source>
        <translation>In Digitpad ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Digitpad goes on, and your drawing is kept.
Please copy the details into an issue of the project&apos;s issue tracker; they are also in {log}.</source>
        <translation>Etwas ist schiefgegangen, das nicht hätte schiefgehen dürfen. Digitpad läuft weiter, und Ihre Zeichnung bleibt erhalten.
Bitte die Einzelheiten kopieren und im Issue-Tracker des Projekts melden; sie stehen auch in {log}.</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>1 image excluded, as marked</source>
        <translation>1 Bild ausgeschlossen, wie vermerkt</translation>
    </message>
    <message>
        <source>1 label corrected, as marked</source>
        <translation>1 Beschriftung berichtigt, wie vermerkt</translation>
    </message>
    <message>
        <source>a file of PyTorch’s; save its arrays with numpy.savez</source>
        <translation>eine Datei von PyTorch; ihre Arrays mit numpy.savez speichern</translation>
    </message>
    <message>
        <source>a model, not data</source>
        <translation>ein Modell, keine Daten</translation>
    </message>
    <message>
        <source>a pickle, which may run a program of its writer’s when it is opened; save its arrays with numpy.savez</source>
        <translation>eine Pickle-Datei, die beim Öffnen ein Programm ihres Verfassers ausführen kann; ihre Arrays mit numpy.savez speichern</translation>
    </message>
    <message>
        <source>a workbook; save its sheet as CSV</source>
        <translation>eine Arbeitsmappe; ihr Blatt als CSV speichern</translation>
    </message>
    <message>
        <source>an HDF5 file; save its arrays with numpy.savez</source>
        <translation>eine HDF5-Datei; ihre Arrays mit numpy.savez speichern</translation>
    </message>
    <message>
        <source>column {name} holds no pixels: passed over</source>
        <translation>Spalte {name} enthält keine Pixel: übergangen</translation>
    </message>
    <message>
        <source>column {number} counts the rows: passed over</source>
        <translation>Spalte {number} zählt die Zeilen: übergangen</translation>
    </message>
    <message>
        <source>column {number} holds words: passed over</source>
        <translation>Spalte {number} enthält Wörter: übergangen</translation>
    </message>
    <message>
        <source>each row ends with a comma more: passed over</source>
        <translation>jede Zeile endet mit einem Komma zu viel: übergangen</translation>
    </message>
    <message>
        <source>hardly any image looks like its label: look at them before you use them</source>
        <translation>kaum ein Bild sieht aus wie seine Beschriftung: vor dem Verwenden ansehen</translation>
    </message>
    <message>
        <source>marks are read from {name}</source>
        <translation>Vermerke werden aus {name} gelesen</translation>
    </message>
    <message>
        <source>no column called label</source>
        <translation>keine Spalte namens label</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>keine Kopfzeile</translation>
    </message>
    <message>
        <source>one picture; put those of each digit into a folder of its own, called 0 to 9, and name the folder above</source>
        <translation>ein einzelnes Bild; die Bilder jeder Ziffer in einen eigenen Ordner legen, 0 bis 9 genannt, und den Ordner darüber nennen</translation>
    </message>
    <message>
        <source>passed over {count} beside it: {names}</source>
        <translation>daneben übergangen ({count}): {names}</translation>
    </message>
    <message>
        <source>the array {images} is taken for the images, {labels} for their labels</source>
        <translation>das Array {images} gilt als das der Bilder, {labels} als das ihrer Beschriftungen</translation>
    </message>
    <message>
        <source>the digits are those of the folders’ names: {names}</source>
        <translation>die Ziffern sind die der Ordnernamen: {names}</translation>
    </message>
    <message>
        <source>the digits lay on their side, rows and columns exchanged, as EMNIST&apos;s do: set upright</source>
        <translation>die Ziffern lagen auf der Seite, Zeilen und Spalten vertauscht wie bei EMNIST: aufgerichtet</translation>
    </message>
    <message>
        <source>the digits seem to be {way}; nothing was changed</source>
        <translation>die Ziffern sehen so aus: {way}; nichts wurde geändert</translation>
    </message>
    <message>
        <source>the first line counts the columns: taken for a header</source>
        <translation>die erste Zeile zählt die Spalten: sie gilt als Kopfzeile</translation>
    </message>
    <message>
        <source>the first row had been taken for names and numbered, as pandas does it: read as a row</source>
        <translation>die erste Zeile war für Namen gehalten und nummeriert worden, wie pandas es tut: als Zeile gelesen</translation>
    </message>
    <message>
        <source>the images have colours: taken for grey</source>
        <translation>die Bilder haben Farben: als Grau gelesen</translation>
    </message>
    <message>
        <source>the images stand one beside the other, not one below the other: exchanged</source>
        <translation>die Bilder stehen nebeneinander statt untereinander: vertauscht</translation>
    </message>
    <message>
        <source>the labels are in the names of the pictures: {where}</source>
        <translation>die Beschriftungen stehen in den Namen der Bilder: {where}</translation>
    </message>
    <message>
        <source>the labels are those in {name}</source>
        <translation>die Beschriftungen sind die in {name}</translation>
    </message>
    <message>
        <source>the labels go from 1 to 10: 10 is taken for 0, as MATLAB&apos;s users write it</source>
        <translation>die Beschriftungen gehen von 1 bis 10: 10 gilt als 0, wie es bei MATLAB üblich ist</translation>
    </message>
    <message>
        <source>the labels go from 1 to 10: each is one more than its digit</source>
        <translation>die Beschriftungen gehen von 1 bis 10: jede ist um eins größer als ihre Ziffer</translation>
    </message>
    <message>
        <source>the labels were ten numbers each, a 1 where the digit is</source>
        <translation>die Beschriftungen waren je zehn Zahlen, mit einer 1 bei der Ziffer</translation>
    </message>
    <message>
        <source>the name of a source is empty</source>
        <translation>der Name einer Quelle ist leer</translation>
    </message>
    <message>
        <source>the pixels were numbers from {low:g} to {high:g}: scaled</source>
        <translation>die Pixel waren Zahlen von {low:g} bis {high:g}: umgerechnet</translation>
    </message>
    <message>
        <source>the rows have a name before the first column: passed over</source>
        <translation>die Zeilen haben vor der ersten Spalte einen Namen: übergangen</translation>
    </message>
    <message>
        <source>the share for validation is {share}; it lies between 0 and 1</source>
        <translation>der Anteil für die Validierung ist {share}; er liegt zwischen 0 und 1</translation>
    </message>
    <message>
        <source>there are no labels: this is a test set</source>
        <translation>es gibt keine Beschriftungen: das sind Testdaten</translation>
    </message>
    <message>
        <source>there is an array for each digit: {names}</source>
        <translation>es gibt für jede Ziffer ein Array: {names}</translation>
    </message>
    <message>
        <source>there is no column of labels: this is a test set</source>
        <translation>es gibt keine Spalte mit Beschriftungen: das sind Testdaten</translation>
    </message>
    <message>
        <source>there is no header: the labels stand in the last column</source>
        <translation>es gibt keine Kopfzeile: die Beschriftungen stehen in der letzten Spalte</translation>
    </message>
    <message>
        <source>what is called {name} is taken for the test part</source>
        <translation>was {name} heißt, gilt als der Testteil</translation>
    </message>
    <message>
        <source>you have no labelled drawings yet; draw a digit in the window and press its key to keep it</source>
        <translation>es gibt noch keine beschrifteten Zeichnungen; im Fenster eine Ziffer zeichnen und ihre Taste drücken, um sie zu behalten</translation>
    </message>
    <message>
        <source>{count:,} images excluded, as marked</source>
        <translation>{count:,} Bilder ausgeschlossen, wie vermerkt</translation>
    </message>
    <message>
        <source>{count:,} labels corrected, as marked</source>
        <translation>{count:,} Beschriftungen berichtigt, wie vermerkt</translation>
    </message>
    <message>
        <source>{count:,} of the images are nearly blank: no pixel is above {item:g} of {largest:g}</source>
        <translation>{count:,} der Bilder sind fast leer: kein Pixel liegt über {item:g} von {largest:g}</translation>
    </message>
    <message>
        <source>{damaged}MNIST cannot be saved in {parent}: {value}</source>
        <translation>{damaged}MNIST kann nicht in {parent} gespeichert werden: {value}</translation>
    </message>
    <message>
        <source>{error}; it was passed over</source>
        <translation>{error}; das wurde übergangen</translation>
    </message>
    <message>
        <source>{folder} has no IDX file with the images of the {part} part</source>
        <translation>{folder} hat keine IDX-Datei mit den Bildern des Teils {part}</translation>
    </message>
    <message>
        <source>{folder} has no IDX files of the {part} part</source>
        <translation>{folder} hat keine IDX-Dateien des Teils {part}</translation>
    </message>
    <message>
        <source>{folder} holds several sets ({name}, {name2}); name one of the files</source>
        <translation>{folder} enthält mehrere Datensätze ({name}, {name2}); eine der Dateien nennen</translation>
    </message>
    <message>
        <source>{name} can be read in two ways, and its images do not tell which is right: {doubts}</source>
        <translation>{name} lässt sich auf zwei Arten lesen, und an den Bildern ist nicht zu erkennen, welche richtig ist: {doubts}</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{name} differs in length: {count:,} images, {count2:,} labels</source>
        <translation>{name} ist nicht gleich lang: {count:,} Bilder, {count2:,} Beschriftungen</translation>
    </message>
    <message>
        <source>{name} does not exist, and is none of {value}</source>
        <translation>{name} gibt es nicht, und es ist auch keines von {value}</translation>
    </message>
    <message>
        <source>{name} has images of the shape {value}; height and width are {shortest_side} to {longest_side} pixels</source>
        <translation>{name} hat Bilder der Form {value}; Höhe und Breite sind {shortest_side} bis {longest_side} Pixel</translation>
    </message>
    <message>
        <source>{name} has images some of which one sees through, in several colours; save them on paper</source>
        <translation>{name} hat Bilder, von denen einige durchsichtig sind, in mehreren Farben; sie auf Papier gelegt speichern</translation>
    </message>
    <message>
        <source>{name} has images that are not all of one size, or no numbers</source>
        <translation>{name} hat Bilder, die nicht alle gleich groß sind oder keine Zahlen enthalten</translation>
    </message>
    <message>
        <source>{name} has labels of the shape {shape}; there is one number for each image</source>
        <translation>{name} hat Beschriftungen der Form {shape}; es muss eine Zahl je Bild sein</translation>
    </message>
    <message>
        <source>{name} has no labels, so a model cannot be trained on it</source>
        <translation>{name} hat keine Beschriftungen, also lässt sich damit kein Modell trainieren</translation>
    </message>
    <message>
        <source>{path} has no arrays of the {part} part</source>
        <translation>{path} hat keine Arrays des Teils {part}</translation>
    </message>
    <message>
        <source>{path} has no arrays whose names tell images and labels, such as x_train and y_train, images and labels, or data and target; there are: {names}</source>
        <translation>{path} hat keine Arrays, deren Namen Bilder und Beschriftungen erkennen lassen, wie x_train und y_train, images und labels oder data und target; es gibt: {names}</translation>
    </message>
    <message>
        <source>{path} has no column of labels that is called label beside the names</source>
        <translation>{path} hat neben den Namen keine Spalte mit Beschriftungen, die label heißt</translation>
    </message>
    <message>
        <source>{path} has no column of the names of pictures</source>
        <translation>{path} hat keine Spalte mit den Namen von Bildern</translation>
    </message>
    <message>
        <source>{path} has no columns called image and label; there are: {names}</source>
        <translation>{path} hat keine Spalten namens image und label; es gibt: {names}</translation>
    </message>
    <message>
        <source>{name} holds digits, which are not what the model tells apart</source>
        <translation>{name} enthält Ziffern, und die unterscheidet das Modell nicht</translation>
    </message>
    <message>
        <source>{name} holds no digits</source>
        <translation>{name} enthält keine Ziffern</translation>
    </message>
    <message>
        <source>{name} holds no digits but those that were marked to be excluded</source>
        <translation>{name} enthält nur Ziffern, die als ausgeschlossen vermerkt sind</translation>
    </message>
    <message>
        <source>{name} holds no file that can be read as digits</source>
        <translation>{name} enthält keine Datei, die sich als Ziffern lesen lässt</translation>
    </message>
    <message>
        <source>{name} is a pipe, a socket or a device, not a file</source>
        <translation>{name} ist eine Pipe, ein Socket oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>{name} is a web address; download the file and give its path</source>
        <translation>{name} ist eine Internetadresse; die Datei herunterladen und ihren Pfad angeben</translation>
    </message>
    <message>
        <source>{name} is read</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>{name} is too small to keep {share:.0%} of it for validation</source>
        <translation>{name} ist zu klein, um {share:.0%} davon für die Validierung zurückzubehalten</translation>
    </message>
    <message>
        <source>{name} shows nothing but the digit {only}; training needs two or more</source>
        <translation>{name} zeigt nur die Ziffer {only}; zum Training sind zwei oder mehr nötig</translation>
    </message>
    <message>
        <source>{name}, row {row} has no label</source>
        <translation>{name}, Zeile {row} hat keine Beschriftung</translation>
    </message>
    <message>
        <source>{name}, {row}: a pixel is {item:g}, but most images have none above {median:g}, so it is not clear which number is black</source>
        <translation>{name}, {row}: ein Pixel ist {item:g}, aber die meisten Bilder haben keines über {median:g}, also ist nicht klar, welche Zahl Schwarz ist</translation>
    </message>
    <message>
        <source>{name}, {row}: a pixel is {item:g}; pixels lie between 0 and 255, or 0 and 1</source>
        <translation>{name}, {row}: ein Pixel ist {item:g}; Pixel liegen zwischen 0 und 255 oder zwischen 0 und 1</translation>
    </message>
    <message>
        <source>{name}, {row}: no pixel is above {item:g}, as in {count:,} images, but in others they go up to {largest:g}: two scales are mixed</source>
        <translation>{name}, {row}: kein Pixel liegt über {item:g}, wie in {count:,} Bildern, aber in anderen gehen sie bis {largest:g}: zwei Skalen sind gemischt</translation>
    </message>
    <message>
        <source>{name}, {row}: the label {value!r} is not a digit from 0 to 9</source>
        <translation>{name}, {row}: die Beschriftung {value!r} ist keine Ziffer von 0 bis 9</translation>
    </message>
    <message>
        <source>{name}, {row}: the label {value:g} is not a digit from 0 to 9</source>
        <translation>{name}, {row}: die Beschriftung {value:g} ist keine Ziffer von 0 bis 9</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {value}</source>
        <translation>{path} kann nicht gelesen werden: {value}</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{path} declares {size:,} bytes of {kind}, but holds {amount}</source>
        <translation>{path} kündigt {size:,} Bytes an ({kind}), enthält aber {amount}</translation>
    </message>
    <message>
        <source>{path} declares {value} bytes, more than it can hold</source>
        <translation>{path} kündigt {value} Bytes an, mehr als darin sein können</translation>
    </message>
    <message>
        <source>{path} has images under several names, {names}; it is not clear which are meant</source>
        <translation>{path} hat Bilder unter mehreren Namen, {names}; es ist nicht klar, welche gemeint sind</translation>
    </message>
    <message>
        <source>{path} has images, but there is no file of their labels beside it, such as y.npy beside x.npy</source>
        <translation>{path} hat Bilder, aber daneben liegt keine Datei mit ihren Beschriftungen, wie y.npy neben x.npy</translation>
    </message>
    <message>
        <source>{path} has more than one column of labels</source>
        <translation>{path} hat mehr als eine Spalte mit Beschriftungen</translation>
    </message>
    <message>
        <source>{path} has more than {most_images:,} rows</source>
        <translation>{path} hat mehr als {most_images:,} Zeilen</translation>
    </message>
    <message>
        <source>{path} has no labels</source>
        <translation>{path} hat keine Beschriftungen</translation>
    </message>
    <message>
        <source>{path} has {count:,} columns of pixels, an image of {side} × {side}, in which no digit can be told</source>
        <translation>{path} hat {count:,} Spalten mit Pixeln, ein Bild von {side} × {side}, in dem keine Ziffer zu erkennen ist</translation>
    </message>
    <message>
        <source>{path} has {count:,} columns of pixels, which is not the number of a square image&apos;s; the column of the labels, if there is one, is called label</source>
        <translation>{path} hat {count:,} Spalten mit Pixeln, und das ergibt kein quadratisches Bild; die Spalte der Beschriftungen, falls es eine gibt, heißt label</translation>
    </message>
    <message>
        <source>{path} has {lacks}, and whether the labels stand in the first or the last column cannot be told; add a line of names above it, in which the column of the labels is called label</source>
        <translation>{path} hat {lacks}, und ob die Beschriftungen in der ersten oder der letzten Spalte stehen, ist nicht zu erkennen; darüber eine Zeile mit Namen einfügen, in der die Spalte der Beschriftungen label heißt</translation>
    </message>
    <message>
        <source>{path} has {name}, but no {lacking}</source>
        <translation>{path} hat {name}, aber nicht {lacking}</translation>
    </message>
    <message>
        <source>{path} holds labels that are no digits</source>
        <translation>{path} enthält Beschriftungen, die keine Ziffern sind</translation>
    </message>
    <message>
        <source>{path} holds more than {most_images:,} drawings</source>
        <translation>{path} enthält mehr als {most_images:,} Zeichnungen</translation>
    </message>
    <message>
        <source>{path} holds no digits</source>
        <translation>{path} enthält keine Ziffern</translation>
    </message>
    <message>
        <source>{path} holds {count:,} drawings; at most {most:,} can be imported at once</source>
        <translation>{path} enthält {count:,} Zeichnungen; höchstens {most:,} lassen sich auf einmal importieren</translation>
    </message>
    <message>
        <source>{path} is a MATLAB file of version 7.3, which is not read; save it in MATLAB with save(name, &apos;X&apos;, &apos;y&apos;, &apos;-v7&apos;)</source>
        <translation>{path} ist eine MATLAB-Datei der Version 7.3, die nicht gelesen wird; in MATLAB mit save(name, &apos;X&apos;, &apos;y&apos;, &apos;-v7&apos;) speichern</translation>
    </message>
    <message>
        <source>{path} is a Parquet file, which needs the library pyarrow: {command}</source>
        <translation>{path} ist eine Parquet-Datei, für die die Bibliothek pyarrow nötig ist: {command}</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no MATLAB file</source>
        <translation>{path} ist beschädigt oder keine MATLAB-Datei</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no Parquet file</source>
        <translation>{path} ist beschädigt oder keine Parquet-Datei</translation>
    </message>
    <message>
        <source>{path} is damaged: it is no list of marks; remove it to go on without</source>
        <translation>{path} ist beschädigt: es ist keine Liste von Vermerken; entfernen, um ohne sie weiterzumachen</translation>
    </message>
    <message>
        <source>{path} is empty</source>
        <translation>{path} ist leer</translation>
    </message>
    <message>
        <source>{path} is no whole ARFF file: it has no line @data</source>
        <translation>{path} ist keine vollständige ARFF-Datei: es gibt keine Zeile @data</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text, nor UTF-16 with a byte order mark</source>
        <translation>{path} ist kein UTF-8-Text und auch kein UTF-16 mit Byte Order Mark</translation>
    </message>
    <message>
        <source>{path} is truncated</source>
        <translation>{path} ist abgeschnitten</translation>
    </message>
    <message>
        <source>{path} is truncated or damaged</source>
        <translation>{path} ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>{path} is {what}</source>
        <translation>{path} ist {what}</translation>
    </message>
    <message>
        <source>{path} lacks its {kind}: there is no {wanted} beside it</source>
        <translation>{path} ist unvollständig ({kind} fehlt): daneben liegt keine Datei {wanted}</translation>
    </message>
    <message>
        <source>{path} lies in an archive in an archive; unpack it first</source>
        <translation>{path} liegt in einem Archiv in einem Archiv; es zuerst auspacken</translation>
    </message>
    <message>
        <source>{path} names pictures, such as {name}, of which none is beside it</source>
        <translation>{path} nennt Bilder, wie {name}, von denen keines daneben liegt</translation>
    </message>
    <message>
        <source>{path} unpacks to more than digits ever do</source>
        <translation>{path} ist ausgepackt größer, als Ziffern je sind</translation>
    </message>
    <message>
        <source>{path}, line {number} does not belong into the header of ARFF</source>
        <translation>{path}, Zeile {number} gehört nicht in den Kopf von ARFF</translation>
    </message>
    <message>
        <source>{path}, line {number} is longer than a digit can be</source>
        <translation>{path}, Zeile {number} ist länger, als eine Ziffer sein kann</translation>
    </message>
    <message>
        <source>{path}, line {number} is the header again, as where files were joined; take that line out</source>
        <translation>{path}, Zeile {number} ist noch einmal die Kopfzeile, wie beim Zusammenfügen von Dateien; diese Zeile entfernen</translation>
    </message>
    <message>
        <source>{path}, line {number}: this is not text, or UTF-16 without a byte order mark</source>
        <translation>{path}, Zeile {number}: das ist kein Text, oder UTF-16 ohne Byte Order Mark</translation>
    </message>
    <message>
        <source>{path}, line {number}: {column!r} is no number of a column</source>
        <translation>{path}, Zeile {number}: {column!r} ist keine Nummer einer Spalte</translation>
    </message>
    <message>
        <source>{path}: its header names a pixel twice, or leaves one out</source>
        <translation>{path}: die Kopfzeile nennt ein Pixel zweimal oder lässt eines aus</translation>
    </message>
    <message>
        <source>{path}: its images are not all of one size</source>
        <translation>{path}: die Bilder sind nicht alle gleich groß</translation>
    </message>
    <message>
        <source>{path}: {name} declares {value:,} GB, more than can be in it</source>
        <translation>{path}: {name} kündigt {value:,} GB an, mehr als darin sein können</translation>
    </message>
    <message>
        <source>{path}: {name} is not of numbers</source>
        <translation>{path}: {name} enthält keine Zahlen</translation>
    </message>
    <message>
        <source>{place} has {count:,} columns, not {count2:,}</source>
        <translation>{place} hat {count:,} Spalten, nicht {count2:,}</translation>
    </message>
    <message>
        <source>{place} holds no picture, only where one lies</source>
        <translation>{place} enthält kein Bild, nur die Angabe, wo eines liegt</translation>
    </message>
    <message>
        <source>{place}: column {value} {what}</source>
        <translation>{place}: Spalte {value} {what}</translation>
    </message>
    <message>
        <source>{text} has no {part} part</source>
        <translation>{text} hat keinen Teil {part}</translation>
    </message>
    <message>
        <source>{text} has no {part} part; write {text} alone</source>
        <translation>{text} hat keinen Teil {part}; nur {text} schreiben</translation>
    </message>
    <message>
        <source>{text} holds more than {most_images:,} pictures</source>
        <translation>{text} enthält mehr als {most_images:,} Bilder</translation>
    </message>
    <message>
        <source>{text} holds pictures, but a number in their names may be a label or may count them; put those of each digit into a folder of its own, called 0 to 9, or call them label_7_001.png</source>
        <translation>{text} enthält Bilder, aber eine Zahl in ihren Namen kann eine Beschriftung sein oder sie zählen; die Bilder jeder Ziffer in einen eigenen Ordner legen, 0 bis 9 genannt, oder sie label_7_001.png nennen</translation>
    </message>
    <message>
        <source>{text} holds several sets ({names}); name one of the files</source>
        <translation>{text} enthält mehrere Datensätze ({names}); eine der Dateien nennen</translation>
    </message>
    <message>
        <source>{text} is one file and has no {part} part; name that part&apos;s own file</source>
        <translation>{text} ist eine einzelne Datei und hat keinen Teil {part}; die Datei dieses Teils nennen</translation>
    </message>
    <message>
        <source>{without} has no labels, so it cannot be joined to sets that have</source>
        <translation>{without} hat keine Beschriftungen und lässt sich deshalb nicht mit Datensätzen verbinden, die welche haben</translation>
    </message>
</context>
<context>
    <name>DataPreview</name>
    <message>
        <source>Choose what to train on.</source>
        <translation>Wählen, womit trainiert werden soll.</translation>
    </message>
    <message>
        <source>Images: {number}</source>
        <translation>Bilder: {number}</translation>
    </message>
    <message>
        <source>Looking at the data …</source>
        <translation>Die Daten werden angesehen …</translation>
    </message>
    <message>
        <source>Looking at the data: {done} of {total} …</source>
        <translation>Die Daten werden angesehen: {done} von {total} …</translation>
    </message>
    <message>
        <source>Preview of the data</source>
        <translation>Vorschau der Daten</translation>
    </message>
    <message>
        <source>Some images of each digit, and how many of each there are</source>
        <translation>Einige Bilder jeder Ziffer, und wie viele es von jeder gibt</translation>
    </message>
    <message>
        <source>There is nothing to be seen of this data.</source>
        <translation>Von diesen Daten ist nichts zu sehen.</translation>
    </message>
    <message>
        <source>unlimited computer-made digits</source>
        <translation>unbegrenzt viele künstliche Ziffern</translation>
    </message>
</context>
<context>
    <name>DataSourceBox</name>
    <message>
        <source>&amp;Add a file…</source>
        <translation>Datei &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Add a fol&amp;der…</source>
        <translation>Ordner hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>Add {source}</source>
        <translation>{source} hinzufügen</translation>
    </message>
    <message>
        <source>Browse for data</source>
        <translation>Daten suchen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose a file of digits</source>
        <translation>Eine Datei mit Ziffern wählen</translation>
    </message>
    <message>
        <source>Choose a file or a folder of digits, or add one to those chosen</source>
        <translation>Eine Datei oder einen Ordner mit Ziffern wählen oder zu den gewählten hinzufügen</translation>
    </message>
    <message>
        <source>Choose a folder of digits</source>
        <translation>Einen Ordner mit Ziffern wählen</translation>
    </message>
    <message>
        <source>Computer-made digits</source>
        <translation>Künstliche Ziffern</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Digits ({patterns});;All files (*)</source>
        <translation>Ziffern ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>MNIST, 60,000 real digits</source>
        <translation>MNIST, 60.000 echte Ziffern</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Meine Zeichnungen</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%n drawing(s) selected.</source>
        <translation>
            <numerusform>%n Zeichnung ausgewählt.</numerusform>
            <numerusform>%n Zeichnungen ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Be&amp;schriften</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>Absp&amp;ielen</translation>
    </message>
    <message>
        <source>&amp;Teaches</source>
        <translation>&amp;Zum Lernen</translation>
    </message>
    <message>
        <source>Delete the selected drawings; Ctrl+Z brings them back (Delete)</source>
        <translation>Die ausgewählten Zeichnungen löschen; Strg+Z holt sie zurück (Entf)</translation>
    </message>
    <message>
        <source>Say what these drawings are (a digit’s key, or minus for no digit)</source>
        <translation>Sagen, was diese Zeichnungen sind (Zifferntaste, oder Minus für keine Ziffer)</translation>
    </message>
    <message>
        <source>Select a drawing to see more of it.</source>
        <translation>Eine Zeichnung auswählen, um mehr von ihr zu sehen.</translation>
    </message>
    <message>
        <source>Show it on the canvas of the Draw tab (Return)</source>
        <translation>Auf der Zeichenfläche des Reiters „Zeichnen“ zeigen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation>Zum Lernen</translation>
    </message>
    <message>
        <source>The selected drawing</source>
        <translation>Die ausgewählte Zeichnung</translation>
    </message>
    <message>
        <source>Watch how it was drawn (R)</source>
        <translation>Ansehen, wie sie gezeichnet wurde (R)</translation>
    </message>
    <message>
        <source>Whether Digitpad learns from these drawings</source>
        <translation>Ob Digitpad aus diesen Zeichnungen lernt</translation>
    </message>
</context>
<context>
    <name>DifferenceMatrix</name>
    <message>
        <source>Compare two models: what the second does otherwise is shown here.</source>
        <translation>Zwei Modelle vergleichen: Hier ist dann zu sehen, was das zweite anders macht.</translation>
    </message>
    <message>
        <source>Difference of the two confusion matrices</source>
        <translation>Unterschied der beiden Konfusionsmatrizen</translation>
    </message>
    <message>
        <source>{label} read as {answer}: as many with both</source>
        <translation>{label} als {answer} gelesen: gleich viele mit beiden</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count} fewer with {second}</source>
        <translation>{label} als {answer} gelesen: {count} weniger mit {second}</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count} more with {second}</source>
        <translation>{label} als {answer} gelesen: {count} mehr mit {second}</translation>
    </message>
    <message>
        <source>{second} is better in {better} cells and worse in {worse}</source>
        <translation>{second} ist in {better} Feldern besser und in {worse} schlechter</translation>
    </message>
</context>
<context>
    <name>DigitBars</name>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>How often each model misreads each digit</source>
        <translation>Wie oft jedes Modell jede Ziffer falsch liest</translation>
    </message>
    <message>
        <source>Nothing has been compared yet.</source>
        <translation>Es wurde noch nichts verglichen.</translation>
    </message>
    <message>
        <source>Share of each digit that is misread</source>
        <translation>Anteil jeder Ziffer, der falsch gelesen wird</translation>
    </message>
    <message>
        <source>{digit}: {first} by {first_model}, {second} by {second_model}</source>
        <translation>{digit}: {first} bei {first_model}, {second} bei {second_model}</translation>
    </message>
</context>
<context>
    <name>DrawActions</name>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Save drawing as…</source>
        <translation>Zeichnung &amp;speichern unter …</translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <translation>&amp;Dünnerer Stift</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Wider pen</source>
        <translation>&amp;Breiterer Stift</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the canvas</source>
        <translation>Die Zeichenfläche leeren</translation>
    </message>
    <message>
        <source>Copy the drawing, and what it is read as</source>
        <translation>Die Zeichnung kopieren, und als was sie gelesen wird</translation>
    </message>
    <message>
        <source>E&amp;raser</source>
        <translation>R&amp;adierer</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Eraser, also the right mouse button</source>
        <translation>Radierer, auch mit der rechten Maustaste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a picture, a drawing or a model</source>
        <translation>Ein Bild, eine Zeichnung oder ein Modell öffnen</translation>
    </message>
    <message>
        <source>P&amp;en</source>
        <translation>&amp;Stift</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Ein Bild einfügen</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Die Zeichnung speichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>right mouse button</source>
        <translation>rechte Maustaste</translation>
    </message>
</context>
<context>
    <name>DrawTab</name>
    <message>
        <source>&amp;Learn my hand</source>
        <translation>Meine &amp;Handschrift lernen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Read a &amp;number</source>
        <translation>Eine &amp;Zahl lesen</translation>
    </message>
    <message>
        <source>Read a whole number, not one digit</source>
        <translation>Eine ganze Zahl lesen, nicht eine einzelne Ziffer</translation>
    </message>
    <message>
        <source>Read as a number; N goes back to one digit.</source>
        <translation>Als Zahl gelesen; N kehrt zu einer einzelnen Ziffer zurück.</translation>
    </message>
    <message>
        <source>Read several digits &amp;by themselves</source>
        <translation>&amp;Mehrere Ziffern von selbst lesen</translation>
    </message>
    <message>
        <source>Read several digits as a number unasked</source>
        <translation>Mehrere Ziffern ungefragt als Zahl lesen</translation>
    </message>
    <message>
        <source>The eraser takes away ink, not the picture; Clear takes the picture away.</source>
        <translation>Der Radierer nimmt Tinte weg, nicht das Bild; „Leeren“ nimmt das Bild weg.</translation>
    </message>
    <message>
        <source>This drawing has {points} points, more than which cannot be kept; clear it to draw on.</source>
        <translation>Diese Zeichnung hat {points} Punkte, und mehr lassen sich nicht behalten; zum Weiterzeichnen die Zeichenfläche leeren.</translation>
    </message>
    <message>
        <source>Write each digit a few times, so that yours are read better</source>
        <translation>Jede Ziffer einige Male schreiben, damit die eigenen besser gelesen werden</translation>
    </message>
</context>
<context>
    <name>DrawingWords</name>
    <message>
        <source>Does not teach</source>
        <translation>Nicht zum Lernen</translation>
    </message>
    <message>
        <source>Drawn for practice</source>
        <translation>Beim Üben gezeichnet</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Aus einer Datei importiert</translation>
    </message>
    <message>
        <source>Labelled in the Draw tab</source>
        <translation>Im Reiter „Zeichnen“ beschriftet</translation>
    </message>
    <message>
        <source>Meant: {label}</source>
        <translation>Gemeint: {label}</translation>
    </message>
    <message>
        <source>Read as {said}, {sure}, by {model}</source>
        <translation>Gelesen als {said}, {sure}, von {model}</translation>
    </message>
    <message>
        <source>Read wrongly as {said}, {sure}, by {model}</source>
        <translation>Falsch gelesen als {said}, {sure}, von {model}</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>keine Ziffer</translation>
    </message>
</context>
<context>
    <name>Drawings</name>
    <message>
        <source>Digitpad as shipped learns nothing and keeps no drawings; use a profile of your own</source>
        <translation>Digitpad im Lieferzustand lernt nichts und behält keine Zeichnungen; ein eigenes Profil verwenden</translation>
    </message>
    <message>
        <source>IDX files as of MNIST, in a folder</source>
        <translation>IDX-Dateien wie bei MNIST, in einem Ordner</translation>
    </message>
    <message>
        <source>Ink, one drawing a line</source>
        <translation>Tinte, eine Zeichnung je Zeile</translation>
    </message>
    <message>
        <source>Ink, one drawing a line, gzipped</source>
        <translation>Tinte, eine Zeichnung je Zeile, mit gzip gepackt</translation>
    </message>
    <message>
        <source>NumPy arrays x and y</source>
        <translation>NumPy-Arrays x und y</translation>
    </message>
    <message>
        <source>PNG pictures, a folder for each digit</source>
        <translation>PNG-Bilder, ein Ordner je Ziffer</translation>
    </message>
    <message>
        <source>a blank drawing cannot be kept</source>
        <translation>eine leere Zeichnung lässt sich nicht behalten</translation>
    </message>
    <message>
        <source>a profile needs a name</source>
        <translation>ein Profil braucht einen Namen</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm verwendet die Datei</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>cannot be saved</source>
        <translation>kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>is far too large</source>
        <translation>ist viel zu groß</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>it is no database of drawings</source>
        <translation>die Datei ist keine Datenbank mit Zeichnungen</translation>
    </message>
    <message>
        <source>it may only be read</source>
        <translation>die Datei darf nur gelesen werden</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>the file or its folder may not be opened</source>
        <translation>die Datei oder ihr Ordner darf nicht geöffnet werden</translation>
    </message>
    <message>
        <source>the first profile is always there</source>
        <translation>das erste Profil ist immer da</translation>
    </message>
    <message>
        <source>there is a profile {strip!r} already</source>
        <translation>ein Profil {strip!r} gibt es schon</translation>
    </message>
    <message>
        <source>{path} has no drawing {drawing_id}</source>
        <translation>{path} hat keine Zeichnung {drawing_id}</translation>
    </message>
    <message>
        <source>{path} is a database of another program</source>
        <translation>{path} ist die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>{path} was written by a newer Digitpad: its drawings can only be looked at</source>
        <translation>{path} stammt von einem neueren Digitpad: die Zeichnungen darin lassen sich nur ansehen</translation>
    </message>
    <message>
        <source>{path} {what}: {reason}</source>
        <translation>{path} {what}: {reason}</translation>
    </message>
    <message>
        <source>{path}, drawing {drawing_id}, {error}</source>
        <translation>{path}, Zeichnung {drawing_id}, {error}</translation>
    </message>
    <message>
        <source>{target} cannot be written</source>
        <translation>{target} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{target} cannot be written: there is no such folder as {parent}</source>
        <translation>{target} kann nicht geschrieben werden: den Ordner {parent} gibt es nicht</translation>
    </message>
    <message>
        <source>{target} ends in {suffix}, which is no format of drawings: choose one of {known}, or no ending for a folder of pictures</source>
        <translation>{target} endet auf {suffix}, und das ist kein Format für Zeichnungen: eines von {known} wählen, oder keine Endung für einen Ordner mit Bildern</translation>
    </message>
    <message>
        <source>{target} is a folder; name a file for this format</source>
        <translation>{target} ist ein Ordner; für dieses Format eine Datei nennen</translation>
    </message>
    <message>
        <source>{target} is there already and not an empty folder; name a new one</source>
        <translation>{target} gibt es schon und ist kein leerer Ordner; einen neuen nennen</translation>
    </message>
</context>
<context>
    <name>DrawingsPage</name>
    <message>
        <source>&amp;Import</source>
        <translation>Im&amp;portieren</translation>
    </message>
    <message>
        <source>A newer Digitpad wrote these drawings: here they can only be looked at.</source>
        <translation>Diese Zeichnungen stammen von einem neueren Digitpad: Hier lassen sie sich nur ansehen.</translation>
    </message>
    <message>
        <source>Add drawings from a file or a folder: ink, pictures, NumPy arrays, IDX</source>
        <translation>Zeichnungen aus einer Datei oder einem Ordner hinzufügen: Tinte, Bilder, NumPy-Arrays, IDX</translation>
    </message>
    <message>
        <source>Drawing of {label}</source>
        <translation>Zeichnung: {label}</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Export drawings</source>
        <translation>Zeichnungen exportieren</translation>
    </message>
    <message>
        <source>Import drawings</source>
        <translation>Zeichnungen importieren</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Meine Ziffern</translation>
    </message>
    <message>
        <source>Write the drawings that are shown to a file, with a description beside it</source>
        <translation>Die gezeigten Zeichnungen in eine Datei schreiben, mit einer Beschreibung daneben</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>&amp;Draw a digit</source>
        <translation>Ziffer zei&amp;chnen</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>Alle zei&amp;gen</translation>
    </message>
    <message>
        <source>Choose less, and more is shown.</source>
        <translation>Weniger auswählen, und mehr ist zu sehen.</translation>
    </message>
    <message>
        <source>Digitpad as shipped</source>
        <translation>Digitpad im Lieferzustand</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Ziffer zeichnen</translation>
    </message>
    <message>
        <source>Draw a digit in the Draw tab and press its key, 0 to 9: it is kept here, and the next one like it is read so. You can also import drawings from a file.</source>
        <translation>Im Reiter „Zeichnen“ eine Ziffer zeichnen und ihre Taste drücken, 0 bis 9: Sie wird hier behalten, und die nächste ähnliche wird so gelesen. Zeichnungen lassen sich auch aus einer Datei importieren.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Evaluate {model} on {data}</source>
        <translation>{model} mit {data} auswerten</translation>
    </message>
    <message>
        <source>Evaluating …</source>
        <translation>Auswertung läuft …</translation>
    </message>
    <message>
        <source>No drawings yet</source>
        <translation>Noch keine Zeichnungen</translation>
    </message>
    <message>
        <source>None of your drawings is like that</source>
        <translation>Keine Ihrer Zeichnungen ist so</translation>
    </message>
    <message>
        <source>Show all drawings</source>
        <translation>Alle Zeichnungen zeigen</translation>
    </message>
    <message>
        <source>The model reads images whose digit is known. You see which digits it mixes up, look at every kind of error, find labels that are likely wrong, and can compare two models.</source>
        <translation>Das Modell liest Bilder, deren Ziffer bekannt ist. So ist zu sehen, welche Ziffern es verwechselt; jede Art von Fehler lässt sich ansehen, wahrscheinlich falsche Beschriftungen lassen sich finden und zwei Modelle vergleichen.</translation>
    </message>
    <message>
        <source>This is how Digitpad reads before anybody has taught it. It keeps no drawings and learns nothing. Click a name on the left to go back to your own hand.</source>
        <translation>So liest Digitpad, bevor ihm jemand etwas beigebracht hat. Es behält keine Zeichnungen und lernt nichts. Ein Klick auf einen Namen links führt zurück zur eigenen Handschrift.</translation>
    </message>
    <message>
        <source>What does the model get wrong?</source>
        <translation>Was macht das Modell falsch?</translation>
    </message>
    <message>
        <source>Your drawings cannot be shown</source>
        <translation>Ihre Zeichnungen können nicht gezeigt werden</translation>
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
        <translation>Auswertung abb&amp;rechen</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>Ausw&amp;erten</translation>
    </message>
    <message>
        <source>C&amp;ompare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a model and data, then press Evaluate. Of data in two parts, the test part is taken.</source>
        <translation>Ein Modell und Daten wählen, dann „Auswerten“ drücken. Von Daten in zwei Teilen wird der Testteil genommen.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>Date&amp;n</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Die Auswertung abbrechen</translation>
    </message>
    <message>
        <source>Measure the model on the data</source>
        <translation>Das Modell an den Daten messen</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Fortschritt der Auswertung</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>S&amp;hare as one file…</source>
        <translation>Als eine Datei &amp;teilen …</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>Beri&amp;cht speichern …</translation>
    </message>
    <message>
        <source>Save all of this as one file, to be sent to somebody: it opens in any browser</source>
        <translation>All das als eine Datei speichern, zum Verschicken: sie öffnet sich in jedem Browser</translation>
    </message>
    <message>
        <source>Save all of this into a folder, as a page with pictures and tables</source>
        <translation>All das in einen Ordner speichern, als Seite mit Bildern und Tabellen</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen …</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Es geht los</translation>
    </message>
    <message>
        <source>{what} …</source>
        <translation>{what} …</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} von {total}</translation>
    </message>
</context>
<context>
    <name>EvaluateTab</name>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Choose the data to evaluate on: mnist, synthetic or a path.</source>
        <translation>Die Daten zum Auswerten wählen: mnist, synthetic oder ein Pfad.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>E&amp;valuate</source>
        <translation>Aus&amp;werten</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Image {number} of the data is labelled {label}; it is read just as it is</source>
        <translation>Bild {number} der Daten ist mit {label} beschriftet; es wird gelesen, wie es ist</translation>
    </message>
    <message>
        <source>Image {number} of the data, read just as it is</source>
        <translation>Bild {number} der Daten, gelesen, wie es ist</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Looking at the data</source>
        <translation>Die Daten werden angesehen</translation>
    </message>
    <message>
        <source>Nothing was evaluated.</source>
        <translation>Es wurde nichts ausgewertet.</translation>
    </message>
    <message>
        <source>Open image {number}</source>
        <translation>Bild {number} öffnen</translation>
    </message>
    <message>
        <source>Pages of the evaluation</source>
        <translation>Seiten der Auswertung</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Die Daten</translation>
    </message>
    <message>
        <source>What may be wrong</source>
        <translation>Was falsch sein kann</translation>
    </message>
    <message>
        <source>this model learned from these images, so it will be less right on others</source>
        <translation>dieses Modell hat aus diesen Bildern gelernt, also liegt es bei anderen seltener richtig</translation>
    </message>
    <message>
        <source>{model} on {data}: {images} images in {seconds} s</source>
        <translation>{model} mit {data}: {images} Bilder in {seconds} s</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Claims off by (calibration)</source>
        <translation>Verschätzt um (Kalibrierung)</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>How much the right answers surprise the model on average; 0 is not at all: loss, or cross-entropy.</source>
        <translation>Wie sehr die richtigen Antworten das Modell im Mittel überraschen; 0 heißt gar nicht: Verlust oder Kreuzentropie.</translation>
    </message>
    <message>
        <source>Image {number:,}</source>
        <translation>Bild {number:,}</translation>
    </message>
    <message>
        <source>In two guesses (top-2)</source>
        <translation>In zwei Versuchen (Top-2)</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test: {result}</source>
        <translation>Exakter McNemar-Test: {result}</translation>
    </message>
    <message>
        <source>Of 100 images the model reads so many right: accuracy.</source>
        <translation>Von 100 Bildern liest das Modell so viele richtig: Genauigkeit.</translation>
    </message>
    <message>
        <source>Of 100 images the right digit is so often the model’s first or second guess: top-2 accuracy.</source>
        <translation>Bei 100 Bildern ist die richtige Ziffer so oft der erste oder zweite Versuch des Modells: Top-2-Genauigkeit.</translation>
    </message>
    <message>
        <source>Of answers that claim to be 90 % sure, 90 in 100 should be right; this is how far off such claims are on average: calibration error.</source>
        <translation>Von Antworten, die zu 90 % sicher sein wollen, sollten 90 von 100 richtig sein; so weit liegen solche Angaben im Mittel daneben: Kalibrierungsfehler.</translation>
    </message>
    <message>
        <source>Opening the data</source>
        <translation>Die Daten werden geöffnet</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>Das Modell wird geöffnet</translation>
    </message>
    <message>
        <source>Read right (accuracy)</source>
        <translation>Richtig gelesen (Genauigkeit)</translation>
    </message>
    <message>
        <source>So many images are read as another digit than their label says: errors.</source>
        <translation>So viele Bilder werden als eine andere Ziffer gelesen, als ihre Beschriftung sagt: Fehler.</translation>
    </message>
    <message>
        <source>Surprise (loss)</source>
        <translation>Überraschung (Verlust)</translation>
    </message>
    <message>
        <source>both right: {both_right:,}; both wrong: {both_wrong:,}; only the second right: {fixed:,}; only the first right: {new:,}</source>
        <translation>beide richtig: {both_right:,}; beide falsch: {both_wrong:,}; nur das zweite richtig: {fixed:,}; nur das erste richtig: {new:,}</translation>
    </message>
    <message>
        <source>confidence {low:.0f} to {high:.0f} %: {count:,} answers, {right:.0f} % right</source>
        <translation>Konfidenz {low:.0f} bis {high:.0f} %: {count:,} Antworten, {right:.0f} % richtig</translation>
    </message>
    <message>
        <source>labelled {label}</source>
        <translation>beschriftet mit {label}</translation>
    </message>
    <message>
        <source>p &lt; 0.0001: hardly chance</source>
        <translation>p &lt; 0,0001: kaum Zufall</translation>
    </message>
    <message>
        <source>p = {p:.2g}: hardly chance</source>
        <translation>p = {p:.2g}: kaum Zufall</translation>
    </message>
    <message>
        <source>p = {p:.3f}: the difference may well be chance</source>
        <translation>p = {p:.3f}: der Unterschied kann gut Zufall sein</translation>
    </message>
    <message>
        <source>read as {answer} ({sure})</source>
        <translation>gelesen als {answer} ({sure})</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}, {after}</translation>
    </message>
    <message>
        <source>{cell}, {share} of the {label}s</source>
        <translation>{cell}, {share} der Bilder mit {label}</translation>
    </message>
    <message>
        <source>{count:,}</source>
        <translation>{count:,}</translation>
    </message>
    <message>
        <source>{disputed:,} of MNIST&apos;s test labels are disputed (readers did not uphold them); without these, the accuracy is {accuracy}, with {errors:,} errors</source>
        <translation>{disputed:,} Beschriftungen der MNIST-Testbilder sind umstritten (Leser haben sie nicht bestätigt); ohne diese ist die Genauigkeit {accuracy}, bei {errors:,} Fehlern</translation>
    </message>
    <message>
        <source>{endless} has no end, so it cannot be joined to other sources here</source>
        <translation>{endless} hat kein Ende und lässt sich deshalb hier nicht mit anderen Quellen verbinden</translation>
    </message>
    <message>
        <source>{label} as {answer}</source>
        <translation>{label} als {answer}</translation>
    </message>
    <message>
        <source>{label} read as {answer}</source>
        <translation>{label} als {answer} gelesen</translation>
    </message>
    <message>
        <source>{label} read as {answer}, the least sure {most} of {count:,}</source>
        <translation>{label} als {answer} gelesen, die {most} unsichersten von {count:,}</translation>
    </message>
    <message>
        <source>{label} read as {answer}, the surest {most} of {count:,}</source>
        <translation>{label} als {answer} gelesen, die {most} sichersten von {count:,}</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count:,} image</source>
        <translation>{label} als {answer} gelesen: {count:,} Bild</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count:,} images</source>
        <translation>{label} als {answer} gelesen: {count:,} Bilder</translation>
    </message>
    <message>
        <source>{loss:.4f}</source>
        <translation>{loss:.4f}</translation>
    </message>
    <message>
        <source>{model} is the model that is evaluated; choose another one to compare it with</source>
        <translation>{model} ist das Modell, das ausgewertet wird; zum Vergleichen ein anderes wählen</translation>
    </message>
    <message>
        <source>{model}: accuracy {accuracy}, {errors:,} errors</source>
        <translation>{model}: Genauigkeit {accuracy}, {errors:,} Fehler</translation>
    </message>
    <message>
        <source>{name} and {name2} tell different classes apart</source>
        <translation>{name} und {name2} unterscheiden verschiedene Klassen</translation>
    </message>
    <message>
        <source>{name} has no labels, so two models cannot be compared on it</source>
        <translation>{name} hat keine Beschriftungen, also lassen sich zwei Modelle damit nicht vergleichen</translation>
    </message>
    <message>
        <source>{name} holds no images but those that are excluded; undo one</source>
        <translation>{name} enthält nur ausgeschlossene Bilder; eines davon zurücknehmen</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{path} cannot be written: {value}</source>
        <translation>{path} kann nicht geschrieben werden: {value}</translation>
    </message>
    <message>
        <source>{path} holds something else than this evaluation; nothing was changed.</source>
        <translation>{path} gehört zu etwas anderem als dieser Auswertung; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{percent:.{decimals}f} %</source>
        <translation>{percent:.{decimals}f} %</translation>
    </message>
    <message>
        <source>{right:,} of {images:,} images are read right</source>
        <translation>{right:,} von {images:,} Bildern sind richtig gelesen</translation>
    </message>
</context>
<context>
    <name>ExampleGroup</name>
    <message>
        <source>A list of what to look at, not of what is wrong (confident learning).</source>
        <translation>Eine Liste von dem, was man sich ansehen sollte, nicht von dem, was falsch ist (Confident Learning).</translation>
    </message>
    <message>
        <source>Disputed labels</source>
        <translation>Umstrittene Beschriftungen</translation>
    </message>
    <message>
        <source>Errors, the surest first</source>
        <translation>Fehler, die sichersten zuerst</translation>
    </message>
    <message>
        <source>Five readers each did not uphold these labels (Northcutt, Athalye, Mueller, 2021). Nobody can say whether a model that reads them otherwise is wrong.</source>
        <translation>Fünf Leser haben diese Beschriftungen jeweils nicht bestätigt (Northcutt, Athalye, Mueller, 2021). Niemand kann sagen, ob ein Modell falsch liegt, das sie anders liest.</translation>
    </message>
    <message>
        <source>Likely wrong labels, the likeliest first</source>
        <translation>Wahrscheinlich falsche Beschriftungen, die wahrscheinlichsten zuerst</translation>
    </message>
    <message>
        <source>No image is there twice.</source>
        <translation>Kein Bild kommt zweimal vor.</translation>
    </message>
    <message>
        <source>No label is suspected.</source>
        <translation>Keine Beschriftung ist verdächtig.</translation>
    </message>
    <message>
        <source>Not one error: every image is read right.</source>
        <translation>Kein einziger Fehler: jedes Bild wird richtig gelesen.</translation>
    </message>
    <message>
        <source>Only {model} reads right</source>
        <translation>Nur {model} liest richtig</translation>
    </message>
    <message>
        <source>Sample predictions, drawn at random</source>
        <translation>Zufällig gezogene Vorhersagen</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>There more than once</source>
        <translation>Mehrfach vorhanden</translation>
    </message>
    <message>
        <source>This model agrees with only {share} of the labels: many of these will be its own errors.</source>
        <translation>Dieses Modell stimmt nur mit {share} der Beschriftungen überein: vieles davon sind seine eigenen Fehler.</translation>
    </message>
    <message>
        <source>This model learned from these images, wrong labels included: it will miss some of them.</source>
        <translation>Dieses Modell hat aus diesen Bildern gelernt, falsche Beschriftungen eingeschlossen: einige davon wird es übersehen.</translation>
    </message>
    <message>
        <source>Your corrections</source>
        <translation>Ihre Berichtigungen</translation>
    </message>
    <message>
        <source>label disputed</source>
        <translation>Beschriftung umstritten</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} Mal</translation>
    </message>
    <message>
        <source>{count} times, labels differ</source>
        <translation>{count} Mal, Beschriftungen verschieden</translation>
    </message>
    <message>
        <source>{known} of {images} images are answered by runs that did not learn from them.</source>
        <translation>{known} von {images} Bildern werden von Läufen beantwortet, die nicht aus ihnen gelernt haben.</translation>
    </message>
    <message>
        <source>{label} read as {answer}, the least sure first</source>
        <translation>{label} als {answer} gelesen, die unsichersten zuerst</translation>
    </message>
    <message>
        <source>{label} read as {answer}, the surest first</source>
        <translation>{label} als {answer} gelesen, die sichersten zuerst</translation>
    </message>
    <message>
        <source>{title} (first {count} of {total})</source>
        <translation>{title} (die ersten {count} von {total})</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
</context>
<context>
    <name>ExamplePanel</name>
    <message>
        <source>&amp;Correct label…</source>
        <translation>Beschri&amp;ftung berichtigen …</translation>
    </message>
    <message>
        <source>&amp;Open on the canvas</source>
        <translation>Auf der Zeichenf&amp;läche öffnen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>Choose an image to see more of it.</source>
        <translation>Ein Bild wählen, um mehr von ihm zu sehen.</translation>
    </message>
    <message>
        <source>E&amp;xclude from training</source>
        <translation>Vom Training au&amp;sschließen</translation>
    </message>
    <message>
        <source>Leave this image out of the figures and of every training (minus key)</source>
        <translation>Dieses Bild aus den Zahlen und aus jedem Training weglassen (Minustaste)</translation>
    </message>
    <message>
        <source>Press Evaluate to see images here.</source>
        <translation>„Auswerten“ drücken, um hier Bilder zu sehen.</translation>
    </message>
    <message>
        <source>Say which digit this is, for the figures and for training (the digit’s key)</source>
        <translation>Sagen, welche Ziffer das ist, für die Zahlen und für das Training (Zifferntaste)</translation>
    </message>
    <message>
        <source>Show this image on the Draw tab (Return)</source>
        <translation>Dieses Bild im Reiter „Zeichnen“ zeigen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Take back what was said about this image, or what was said last (Ctrl+Z)</source>
        <translation>Zurücknehmen, was über dieses Bild oder was zuletzt gesagt wurde (Strg+Z)</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>Welche Bilder</translation>
    </message>
</context>
<context>
    <name>ExplanationPanel</name>
    <message>
        <source>See &amp;why</source>
        <translation>War&amp;um zeigen</translation>
    </message>
    <message>
        <source>See which ink speaks for the answer, what would change it, and what the layers see</source>
        <translation>Zeigen, welche Tinte für die Antwort spricht, was sie ändern würde und was die Schichten sehen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>ExplanationView</name>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Layer {number} ({name})</source>
        <comment>a layer of the network, and what the field calls it</comment>
        <translation>Schicht {number} ({name})</translation>
    </message>
    <message>
        <source>Maps of the layer</source>
        <translation>Karten der Schicht</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Warum zeigen</translation>
    </message>
    <message>
        <source>Where each of its {number} pattern finders (filters) found its pattern</source>
        <translation>Wo jeder ihrer {number} Mustersucher (Filter) sein Muster gefunden hat</translation>
    </message>
    <message>
        <source>Which layer of the network to see</source>
        <translation>Welche Schicht des Netzes zu sehen ist</translation>
    </message>
    <message>
        <source>Why no digit?</source>
        <translation>Warum keine Ziffer?</translation>
    </message>
    <message>
        <source>Why {answer}?</source>
        <translation>Warum {answer}?</translation>
    </message>
    <message>
        <source>Why {first} or {second}?</source>
        <translation>Warum {first} oder {second}?</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>A trained model that learns on, instead of a new network that begins with chance: the name of a run or of a model, or its file.</source>
        <translation>Ein trainiertes Modell, das weiterlernt, statt eines neuen Netzes, das mit dem Zufall beginnt: der Name eines Laufs oder eines Modells oder seine Datei.</translation>
    </message>
    <message>
        <source>Each digit is moved, turned, slanted and bent a little, differently in each epoch, so that the network learns what does not matter. It takes longer, and reads other people&apos;s digits better.</source>
        <translation>Jede Ziffer wird ein wenig verschoben, gedreht, schräg gestellt und verbogen, in jeder Epoche anders, damit das Netz lernt, worauf es nicht ankommt. Das dauert länger, aber die Ziffern anderer Leute werden besser gelesen.</translation>
    </message>
    <message>
        <source>Each digit is said to be itself by a little less than 100 %, the rest is spread over all: so the network does not try to be surer than anybody can be, and often reads new digits better. It needs the one-hot loss.</source>
        <translation>Von jeder Ziffer heißt es, sie sei zu etwas weniger als 100 % sie selbst; der Rest wird auf alle verteilt: So versucht das Netz nicht, sicherer zu sein, als irgendjemand sein kann, und liest neue Ziffern oft besser. Das braucht den Verlust One-Hot.</translation>
    </message>
    <message>
        <source>How an error is measured, which training makes smaller. One-hot can also learn to refuse what is no digit.</source>
        <translation>Wie ein Fehler gemessen wird, den das Training verkleinert. One-Hot kann auch lernen, abzulehnen, was keine Ziffer ist.</translation>
    </message>
    <message>
        <source>How exactly the computer calculates. bfloat16 is quicker on some processors; auto asks yours.</source>
        <translation>Wie genau der Computer rechnet. bfloat16 ist auf manchen Prozessoren schneller; Auto fragt den eigenen Prozessor.</translation>
    </message>
    <message>
        <source>How large the changes of the weights are. Too small, and it learns slowly; too large, and the loss grows instead of falling. 0.001 to 0.005 is a good start. A comma or a point, as you like: 0,001 or 0.001.</source>
        <translation>Wie groß die Änderungen der Gewichte sind. Zu klein, und das Netz lernt langsam; zu groß, und der Verlust wächst, statt zu fallen. 0,001 bis 0,005 ist ein guter Anfang. Komma oder Punkt, beides geht: 0,001 oder 0.001.</translation>
    </message>
    <message>
        <source>How many images the network looks at before it changes its weights a little. Larger batches are quicker and need more memory; smaller ones change the weights more often.</source>
        <translation>Wie viele Bilder das Netz ansieht, bevor es seine Gewichte ein wenig ändert. Größere Batches sind schneller und brauchen mehr Speicher; kleinere ändern die Gewichte öfter.</translation>
    </message>
    <message>
        <source>How many patterns each convolution looks for, from the first one to the last, parted by commas: 32, 64.</source>
        <translation>Wie viele Muster jede Faltung sucht, von der ersten bis zur letzten, durch Kommas getrennt: 32, 64.</translation>
    </message>
    <message>
        <source>How many units each dense layer has, parted by commas. In a dense layer every unit sees all that came before.</source>
        <translation>Wie viele Neuronen jede dichte Schicht hat, durch Kommas getrennt. In einer dichten Schicht sieht jedes Neuron alles, was davor kam.</translation>
    </message>
    <message>
        <source>How often the network sees all the training data. One time through is one epoch. More epochs take longer, and at some point no longer help. Of computer-made digits alone, 10,000 are an epoch.</source>
        <translation>Wie oft das Netz alle Trainingsdaten sieht. Ein Durchgang ist eine Epoche. Mehr Epochen dauern länger und helfen irgendwann nicht mehr. Bei künstlichen Ziffern allein sind 10.000 eine Epoche.</translation>
    </message>
    <message>
        <source>How the learning rate changes during the training: constant; cosine, which lets it sink to zero; or one-cycle, which lets it rise first and then sink.</source>
        <translation>Wie sich die Lernrate während des Trainings ändert: konstant; Kosinus, dann sinkt sie bis auf null; oder One-Cycle, dann steigt sie erst und sinkt danach.</translation>
    </message>
    <message>
        <source>How the network is built. A larger one can learn more, and takes longer. Its layers are drawn below.</source>
        <translation>Wie das Netz gebaut ist. Ein größeres kann mehr lernen und braucht länger. Seine Schichten sind unten gezeichnet.</translation>
    </message>
    <message>
        <source>Minutes after which all is kept, so that little is lost if the computer is switched off. It is kept after every epoch anyway.</source>
        <translation>Nach so vielen Minuten wird ein Zwischenstand gesichert, damit wenig verloren geht, wenn der Computer ausgeschaltet wird. Nach jeder Epoche geschieht das ohnehin.</translation>
    </message>
    <message>
        <source>Scribbles, letters and digits on top of each other, so many for each digit, from which the network learns to say that something is no digit. 0.04 is 4 for 100 digits.</source>
        <translation>Kritzeleien, Buchstaben und übereinander liegende Ziffern, so viele je Ziffer, an denen das Netz lernt zu sagen, dass etwas keine Ziffer ist. 0,04 heißt 4 auf 100 Ziffern.</translation>
    </message>
    <message>
        <source>So that a model that learns your digits forgets nothing: this share of what it sees are other digits, which it is to read as it did before. 0.75 is three in four.</source>
        <translation>Damit ein Modell, das Ihre Ziffern lernt, nichts vergisst: Dieser Anteil dessen, was es sieht, sind andere Ziffern, die es lesen soll wie zuvor. 0,75 heißt drei von vier.</translation>
    </message>
    <message>
        <source>Stop early when so many epochs have passed without a lower validation loss, and keep the best epoch. 0 never stops early.</source>
        <translation>Vorzeitig beenden, wenn so viele Epochen ohne kleineren Validierungsverlust vergangen sind, und die beste Epoche behalten. 0 beendet nie vorzeitig.</translation>
    </message>
    <message>
        <source>The digits that the network learns from, each with the answer that is right. Choose them from the list, or a file or folder of your own with Browse. Several are joined by +.</source>
        <translation>Die Ziffern, aus denen das Netz lernt, jede mit der richtigen Antwort. Aus der Liste wählen, oder mit „Durchsuchen“ eine eigene Datei oder einen eigenen Ordner. Mehrere werden mit + verbunden.</translation>
    </message>
    <message>
        <source>The model becomes a running average of its weights (EMA), which is often a little better. 0 is none; 0.998 averages over some hundred steps.</source>
        <translation>Das Modell wird zum gleitenden Mittel seiner Gewichte (EMA), was oft etwas besser ist. 0 heißt keines; 0,998 mittelt über einige hundert Schritte.</translation>
    </message>
    <message>
        <source>The number that chance begins with. The same seed and settings give the same training again.</source>
        <translation>Die Zahl, mit der der Zufall beginnt. Derselbe Startwert ergibt mit denselben Einstellungen wieder dasselbe Training.</translation>
    </message>
    <message>
        <source>The rule by which the weights are changed in each step. Adam works well almost always.</source>
        <translation>Die Regel, nach der die Gewichte in jedem Schritt geändert werden. Adam ist fast immer eine gute Wahl.</translation>
    </message>
    <message>
        <source>The share of the data that is not trained on, but kept to see after each epoch how well the network reads digits that it does not know. 0.1 is 10 %.</source>
        <translation>Der Anteil der Daten, mit dem nicht trainiert wird: Er bleibt zurück, um nach jeder Epoche zu sehen, wie gut das Netz Ziffern liest, die es nicht kennt. 0,1 heißt 10 %.</translation>
    </message>
    <message>
        <source>The share of units that are switched off by chance in each step, so that the network does not rely on a few of them. 0.4 is 40 %.</source>
        <translation>Der Anteil der Neuronen, die in jedem Schritt zufällig ausgeschaltet werden, damit sich das Netz nicht auf wenige davon verlässt. 0,4 heißt 40 %.</translation>
    </message>
    <message>
        <source>What calculates: auto takes a graphics processor (GPU) if there is one that TensorFlow can use.</source>
        <translation>Was rechnet: Auto nimmt einen Grafikprozessor (GPU), wenn es einen gibt, den TensorFlow verwenden kann.</translation>
    </message>
    <message>
        <source>What the run is called in the table. If it is empty, it is called by its data and network.</source>
        <translation>Wie der Lauf in der Tabelle heißt. Bleibt das Feld leer, heißt er nach seinen Daten und seinem Netz.</translation>
    </message>
    <message>
        <source>Write the curves for the program TensorBoard too, if it is installed.</source>
        <translation>Die Kurven auch für das Programm TensorBoard schreiben, wenn es installiert ist.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export as {name}</source>
        <translation>Als {name} exportieren</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Das Modell exportieren</translation>
    </message>
    <message>
        <source>In Python and C, and for ONNX in JavaScript with a page to draw on</source>
        <translation>In Python und C, und für ONNX in JavaScript mit einer Seite zum Zeichnen</translation>
    </message>
    <message>
        <source>Inside: how a drawing becomes its input. Beside it: a model card, and the network that follows strokes.
Without it: nothing but the network for images, as it was trained, to train on elsewhere.</source>
        <translation>Darin: wie aus einer Zeichnung die Eingabe wird. Daneben: eine Modellkarte und das Netz, das den Strichen folgt.
Ohne sie: nur das Netz für Bilder, wie es trainiert wurde, um es anderswo weiter zu trainieren.</translation>
    </message>
    <message>
        <source>With &amp;readers: short programs that ask it as digitpad does</source>
        <translation>Mit &amp;Lesern: kurze Programme, die es fragen, wie Digitpad es tut</translation>
    </message>
    <message>
        <source>With a &amp;description, so that it answers as here</source>
        <translation>Mit einer &amp;Beschreibung, damit es wie hier antwortet</translation>
    </message>
    <message>
        <source>With a description</source>
        <translation>Mit einer Beschreibung</translation>
    </message>
    <message>
        <source>With readers</source>
        <translation>Mit Lesern</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copied: the picture, and “{answer}” as text.</source>
        <translation>Kopiert: das Bild, und „{answer}“ als Text.</translation>
    </message>
    <message>
        <source>Open a picture, a drawing or a model</source>
        <translation>Ein Bild, eine Zeichnung oder ein Modell öffnen</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Die Zeichnung speichern</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>There is nothing to save yet: draw a digit first.</source>
        <translation>Es gibt noch nichts zu speichern: zuerst eine Ziffer zeichnen.</translation>
    </message>
    <message>
        <source>{name} was not opened, because you went on before it was there.</source>
        <translation>{name}: nicht geöffnet, weil inzwischen weitergezeichnet wurde.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All drawings</source>
        <translation>Alle Zeichnungen</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Jedes Modell</translation>
    </message>
    <message>
        <source>Drawn on which day</source>
        <translation>An welchem Tag gezeichnet</translation>
    </message>
    <message>
        <source>Read by which model</source>
        <translation>Von welchem Modell gelesen</translation>
    </message>
    <message>
        <source>Read wrongly</source>
        <translation>Falsch gelesen</translation>
    </message>
    <message>
        <source>That teach</source>
        <translation>Zum Lernen</translation>
    </message>
    <message>
        <source>Which drawings</source>
        <translation>Welche Zeichnungen</translation>
    </message>
</context>
<context>
    <name>FirstLook</name>
    <message>
        <source>It takes {input}, and gives {answers}.</source>
        <translation>Es nimmt {input} und gibt {answers}.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>{file}: {size} MB, {parameters} parameters, {adds} multiply-adds an image</source>
        <translation>{file}: {size} MB, {parameters} Parameter, {adds} Rechenschritte je Bild</translation>
    </message>
</context>
<context>
    <name>FirstLookPage</name>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen …</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>Ausw&amp;erten</translation>
    </message>
    <message>
        <source>&amp;Shown to it as</source>
        <translation>&amp;Gezeigt als</translation>
    </message>
    <message>
        <source>&amp;Use on the canvas</source>
        <translation>&amp;Auf der Zeichenfläche verwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Digits are being shown to it</source>
        <translation>Gerade werden ihm Ziffern gezeigt</translation>
    </message>
    <message>
        <source>Digits of Digitpad&apos;s own:</source>
        <translation>Digitpads eigene Ziffern:</translation>
    </message>
    <message>
        <source>Find out again</source>
        <translation>Noch einmal herausfinden</translation>
    </message>
    <message>
        <source>First look: {name}</source>
        <translation>Erster Blick: {name}</translation>
    </message>
    <message>
        <source>How digits are shown to it</source>
        <translation>Wie ihm Ziffern gezeigt werden</translation>
    </message>
    <message>
        <source>How digits are shown to the network; another way is measured at once</source>
        <translation>Wie dem Netz Ziffern gezeigt werden; eine andere Art wird sofort gemessen</translation>
    </message>
    <message>
        <source>In other words…</source>
        <translation>Anders beschreiben …</translation>
    </message>
    <message>
        <source>Let it read what you draw</source>
        <translation>Es lesen lassen, was gezeichnet wird</translation>
    </message>
    <message>
        <source>MNIST&apos;s test images:</source>
        <translation>MNIST-Testbilder:</translation>
    </message>
    <message>
        <source>Measure it in the Evaluate tab</source>
        <translation>Es im Reiter „Auswerten“ messen</translation>
    </message>
    <message>
        <source>Of the digits {unsure} are unsure and {refused} called no digit; of letters and scribbles {none} are.</source>
        <translation>Von den Ziffern gelten {unsure} als unsicher und {refused} als keine Ziffer; von Buchstaben und Kritzeleien gelten {none} als keine.</translation>
    </message>
    <message>
        <source>See it beside the model in use</source>
        <translation>Es neben dem verwendeten Modell ansehen</translation>
    </message>
    <message>
        <source>Verdicts:</source>
        <translation>Urteile:</translation>
    </message>
    <message>
        <source>Words such as 0..255 dark transposed; what you leave open is found out</source>
        <translation>Wörter wie 0..255 dark transposed; was offen bleibt, wird herausgefunden</translation>
    </message>
    <message>
        <source>Your own digits:</source>
        <translation>Ihre eigenen Ziffern:</translation>
    </message>
    <message>
        <source>none at hand</source>
        <translation>keine vorhanden</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>1 Draw</source>
        <translation>1 Zeichnen</translation>
    </message>
    <message>
        <source>2 Train your own</source>
        <translation>2 Selbst trainieren</translation>
    </message>
    <message>
        <source>3 See its errors</source>
        <translation>3 Fehler ansehen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
</context>
<context>
    <name>FollowTraining</name>
    <message>
        <source>After each epoch the Draw tab answers with the model in training: watch it learn to read your digit</source>
        <translation>Nach jeder Epoche antwortet im Reiter „Zeichnen“ das Modell, das gerade trainiert wird: zusehen, wie es Ihre Ziffer lesen lernt</translation>
    </message>
    <message>
        <source>The canvas &amp;follows the training</source>
        <translation>Zei&amp;chenfläche folgt dem Training</translation>
    </message>
    <message>
        <source>The canvas follows the training</source>
        <translation>Die Zeichenfläche folgt dem Training</translation>
    </message>
    <message>
        <source>{name} now answers on the canvas.</source>
        <translation>{name} antwortet jetzt auf der Zeichenfläche.</translation>
    </message>
    <message>
        <source>{run}, epoch {epoch}</source>
        <translation>{run}, Epoche {epoch}</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>What is this: {what}</source>
        <translation>Was ist das: {what}</translation>
    </message>
</context>
<context>
    <name>ImportExport</name>
    <message>
        <source>A picture cannot be saved as ink; choose a name that ends with .png.</source>
        <translation>Ein Bild lässt sich nicht als Tinte speichern; einen Namen wählen, der auf .png endet.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pictures, drawings and models ({patterns});;All files (*)</source>
        <translation>Bilder, Zeichnungen und Modelle ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{name} ends with none of {endings}, so it is not clear what to save.</source>
        <translation>{name} hat keine der Endungen {endings}, also ist nicht klar, was gespeichert werden soll.</translation>
    </message>
    <message>
        <source>{name} holds no drawing.</source>
        <translation>{name} enthält keine Zeichnung.</translation>
    </message>
    <message>
        <source>{name} holds several drawings; “digitpad predict” reads them, the window a file with one.</source>
        <translation>{name} enthält mehrere Zeichnungen; „digitpad predict“ liest sie, das Fenster nur eine Datei mit einer.</translation>
    </message>
</context>
<context>
    <name>Inference</name>
    <message>
        <source>answers with numbers from {lowest:.4g} to {highest:.4g} that sum to {float:.4g}: these are no probabilities, which lie between 0 and 1 and sum to 1</source>
        <translation>antwortet mit Zahlen von {lowest:.4g} bis {highest:.4g}, deren Summe {float:.4g} ist: das sind keine Wahrscheinlichkeiten, die zwischen 0 und 1 liegen und zusammen 1 ergeben</translation>
    </message>
    <message>
        <source>answers with numbers that are not finite</source>
        <translation>antwortet mit Zahlen, die nicht endlich sind</translation>
    </message>
    <message>
        <source>does not show its layers</source>
        <translation>zeigt seine Schichten nicht</translation>
    </message>
    <message>
        <source>gives {dtype} of shape {shape} for {count} images</source>
        <translation>gibt {dtype} der Form {shape} für {count} Bilder</translation>
    </message>
    <message>
        <source>gives {dtype} of shape {shape} for {count} images; {needed}</source>
        <translation>gibt {dtype} der Form {shape} für {count} Bilder; {needed}</translation>
    </message>
    <message>
        <source>gives {outputs} numbers for an image; it must give {least}, one for each digit, or more</source>
        <translation>gibt {outputs} Zahlen für ein Bild; es müssen mindestens {least} sein, eine für jede Ziffer</translation>
    </message>
    <message>
        <source>has {count} inputs and {count2} outputs; {needed}</source>
        <translation>hat {count} Eingaben und {count2} Ausgaben; {needed}</translation>
    </message>
    <message>
        <source>has {count} inputs; it must have one</source>
        <translation>hat {count} Eingaben; es muss eine sein</translation>
    </message>
    <message>
        <source>has {count} outputs, and not just one of them gives ten numbers; which one is meant cannot be told</source>
        <translation>hat {count} Ausgaben, und nicht genau eine davon gibt zehn Zahlen; welche gemeint ist, ist nicht zu erkennen</translation>
    </message>
    <message>
        <source>is not the network that its convention was found for</source>
        <translation>ist nicht das Netz, für das seine Konvention gefunden wurde</translation>
    </message>
    <message>
        <source>takes or gives {dtype}, where numbers are needed</source>
        <translation>nimmt oder gibt {dtype}, wo Zahlen nötig sind</translation>
    </message>
    <message>
        <source>takes {dtype} of shape {shape}; it must be a square picture of {smallest} to {largest} pixels a side, in one channel or three, be it flat</source>
        <translation>nimmt {dtype} der Form {shape}; es muss ein quadratisches Bild mit {smallest} bis {largest} Pixeln je Seite sein, in einem Kanal oder in dreien, auch flach als eine Reihe</translation>
    </message>
    <message>
        <source>takes {dtype} of shape {shape}; {needed}</source>
        <translation>nimmt {dtype} der Form {shape}; {needed}</translation>
    </message>
</context>
<context>
    <name>Ink</name>
    <message>
        <source>.COORD does not name the columns X and Y once each</source>
        <translation>.COORD nennt die Spalten X und Y nicht je einmal</translation>
    </message>
    <message>
        <source>A .json file holds one drawing, not {count}; a .jsonl file holds one a line.</source>
        <translation>Eine .json-Datei enthält eine Zeichnung, nicht {count}; eine .jsonl-Datei enthält eine je Zeile.</translation>
    </message>
    <message>
        <source>Ink, one drawing a line</source>
        <translation>Tinte, eine Zeichnung je Zeile</translation>
    </message>
    <message>
        <source>Ink, one drawing a line, gzipped</source>
        <translation>Tinte, eine Zeichnung je Zeile, mit gzip gepackt</translation>
    </message>
    <message>
        <source>Ink, to be opened again</source>
        <translation>Tinte, zum Wiederöffnen</translation>
    </message>
    <message>
        <source>InkML, for other programs</source>
        <translation>InkML, für andere Programme</translation>
    </message>
    <message>
        <source>These drawings take more than {value} MB in this format; a .jsonl.gz file holds them.</source>
        <translation>Diese Zeichnungen brauchen in diesem Format mehr als {value} MB; in eine .jsonl.gz-Datei passen sie.</translation>
    </message>
    <message>
        <source>This drawing has more than {most_points:,} points, more than an ink file may hold.</source>
        <translation>Diese Zeichnung hat mehr als {most_points:,} Punkte, mehr als in eine Tintendatei passen.</translation>
    </message>
    <message>
        <source>UNIPEN, for other programs</source>
        <translation>UNIPEN, für andere Programme</translation>
    </message>
    <message>
        <source>a segment has a level, components, a quality and a label in quotation marks, no more</source>
        <translation>ein Segment hat eine Ebene, Komponenten, eine Qualität und eine Beschriftung in Anführungszeichen, nicht mehr</translation>
    </message>
    <message>
        <source>a stroke has a coordinate that is no usable number</source>
        <translation>ein Strich hat eine Koordinate, die keine brauchbare Zahl ist</translation>
    </message>
    <message>
        <source>a stroke has {name} that do not match its points</source>
        <translation>bei einem Strich passen die Angaben {name} nicht zu seinen Punkten</translation>
    </message>
    <message>
        <source>a stroke is a list of points</source>
        <translation>ein Strich ist eine Liste von Punkten</translation>
    </message>
    <message>
        <source>a stroke needs at least one point of two coordinates</source>
        <translation>ein Strich braucht mindestens einen Punkt aus zwei Koordinaten</translation>
    </message>
    <message>
        <source>a stroke of QuickDraw&apos;s is a list of all x, one of all y and perhaps one of all times</source>
        <translation>ein Strich von QuickDraw ist eine Liste aller x, eine aller y und vielleicht eine aller Zeiten</translation>
    </message>
    <message>
        <source>a stroke&apos;s points are lists of 2 to 4 numbers, all of one length</source>
        <translation>die Punkte eines Strichs sind Listen aus 2 bis 4 Zahlen, alle gleich lang</translation>
    </message>
    <message>
        <source>a trace has no channels X and Y</source>
        <translation>eine Spur (trace) hat keine Kanäle X und Y</translation>
    </message>
    <message>
        <source>a view of a part of a group of traces is not read</source>
        <translation>eine Ansicht eines Teils einer Gruppe von Spuren wird nicht gelesen</translation>
    </message>
    <message>
        <source>a view shows the points {start} to {end} of a trace that has {count}</source>
        <translation>eine Ansicht zeigt die Punkte {start} bis {end} einer Spur, die {count} hat</translation>
    </message>
    <message>
        <source>ink is a JSON object with &quot;strokes&quot;</source>
        <translation>Tinte ist ein JSON-Objekt mit &quot;strokes&quot;</translation>
    </message>
    <message>
        <source>ink may have {most_points:,} points at the most</source>
        <translation>Tinte darf höchstens {most_points:,} Punkte haben</translation>
    </message>
    <message>
        <source>ink needs &quot;strokes&quot;, a list of lists of points</source>
        <translation>Tinte braucht &quot;strokes&quot;, eine Liste von Listen von Punkten</translation>
    </message>
    <message>
        <source>it is not clear whether the strokes are lists of points (x, y, seconds, pressure) or, as QuickDraw has them, a list of all x and one of all y</source>
        <translation>es ist nicht klar, ob die Striche Listen von Punkten sind (x, y, Sekunden, Druck) oder, wie bei QuickDraw, eine Liste aller x und eine aller y</translation>
    </message>
    <message>
        <source>it names points up to {value} of component {number}, which has {count}</source>
        <translation>genannt sind Punkte bis {value} der Komponente {number}, die {count} hat</translation>
    </message>
    <message>
        <source>it names the components {first} to {last}, but the file has {count}</source>
        <translation>genannt sind die Komponenten {first} bis {last}, aber die Datei hat {count}</translation>
    </message>
    <message>
        <source>not all of them are numbers</source>
        <translation>nicht alle davon sind Zahlen</translation>
    </message>
    <message>
        <source>point {place} of a trace goes on from a point before it, but there is none</source>
        <translation>Punkt {place} einer Spur knüpft an einen Punkt davor an, aber es gibt keinen</translation>
    </message>
    <message>
        <source>point {place} of a trace has {count} numbers, not one for each of {names}</source>
        <translation>Punkt {place} einer Spur hat {count} Zahlen, nicht je eine für {names}</translation>
    </message>
    <message>
        <source>the label has no quotation mark at its end, or is too long</source>
        <translation>die Beschriftung hat am Ende kein Anführungszeichen oder ist zu lang</translation>
    </message>
    <message>
        <source>the label {label!r} is not {kind} from 0 to {value}</source>
        <translation>die Beschriftung {label!r} passt nicht: nötig ist {kind} von 0 bis {value}</translation>
    </message>
    <message>
        <source>they are not {count} numbers each ({value})</source>
        <translation>es sind nicht je {count} Zahlen ({value})</translation>
    </message>
    <message>
        <source>this declares a document type (DOCTYPE), which might be a trap; InkML needs none</source>
        <translation>hier wird ein Dokumenttyp (DOCTYPE) angekündigt, der eine Falle sein könnte; InkML braucht keinen</translation>
    </message>
    <message>
        <source>this has more than {most_elements:,} elements, too many for ink</source>
        <translation>das hat mehr als {most_elements:,} Elemente, zu viele für Tinte</translation>
    </message>
    <message>
        <source>this is larger than {value} MB, too large for one file</source>
        <translation>das ist größer als {value} MB, zu groß für eine einzelne Datei</translation>
    </message>
    <message>
        <source>this is nested too deeply for ink</source>
        <translation>das ist zu tief verschachtelt für Tinte</translation>
    </message>
    <message>
        <source>this is no InkML file: its first element is “{name}”, not “ink”</source>
        <translation>das ist keine InkML-Datei: ihr erstes Element heißt „{name}“, nicht „ink“</translation>
    </message>
    <message>
        <source>this is no UNIPEN file, as no line begins with a keyword such as .PEN_DOWN</source>
        <translation>das ist keine UNIPEN-Datei, denn keine Zeile beginnt mit einem Schlüsselwort wie .PEN_DOWN</translation>
    </message>
    <message>
        <source>this refers to itself</source>
        <translation>das verweist auf sich selbst</translation>
    </message>
    <message>
        <source>this refers to “{reference}”, which is not in the file</source>
        <translation>das verweist auf „{reference}“, was nicht in der Datei steht</translation>
    </message>
    <message>
        <source>{name} does not exist</source>
        <translation>{name} gibt es nicht</translation>
    </message>
    <message>
        <source>{name} ends with none of {value}, so it is not clear what to write.</source>
        <translation>{name} hat keine der Endungen {value}, also ist nicht klar, was geschrieben werden soll.</translation>
    </message>
    <message>
        <source>{name} is no ink file: its name ends with none of {value}</source>
        <translation>{name} ist keine Tintendatei: der Name hat keine der Endungen {value}</translation>
    </message>
    <message>
        <source>{name}, line {line}: this needs another file, “{other}”, which is not read along with it</source>
        <translation>{name}, Zeile {line}: dazu gehört eine weitere Datei, „{other}“, die nicht mitgelesen wird</translation>
    </message>
    <message>
        <source>{path} could not be saved</source>
        <translation>{path} konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>{place} is longer than {value} MB; nothing after it was read</source>
        <translation>{place} ist länger als {value} MB; alles danach wurde nicht gelesen</translation>
    </message>
    <message>
        <source>{place}: the file unpacks to more than ink ever does; nothing after it was read</source>
        <translation>{place}: ausgepackt ist die Datei größer, als Tinte je ist; alles danach wurde nicht gelesen</translation>
    </message>
    <message>
        <source>{place}: the same points are named too often; nothing after it was read</source>
        <translation>{place}: dieselben Punkte sind zu oft genannt; alles danach wurde nicht gelesen</translation>
    </message>
    <message>
        <source>“{first}” to “{last}” are no points of a trace</source>
        <translation>„{first}“ bis „{last}“ sind keine Punkte einer Spur</translation>
    </message>
    <message>
        <source>“{part}” names no components; they are written 3, 0-2 or 1:5-2:7</source>
        <translation>„{part}“ nennt keine Komponenten; man schreibt sie 3, 0-2 oder 1:5-2:7</translation>
    </message>
    <message>
        <source>“{value}” is no point of a trace</source>
        <translation>„{value}“ ist kein Punkt einer Spur</translation>
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
        <translation>Als {digit} behalten</translation>
    </message>
    <message>
        <source>Kept as no digit</source>
        <translation>Als „keine Ziffer“ behalten</translation>
    </message>
    <message>
        <source>Say that this is a {digit}</source>
        <translation>Sagen, dass das eine {digit} ist</translation>
    </message>
    <message>
        <source>Say that this is no digit</source>
        <translation>Sagen, dass das keine Ziffer ist</translation>
    </message>
    <message>
        <source>Say what it is</source>
        <translation>Sagen, was es ist</translation>
    </message>
    <message>
        <source>Wrong? Press the digit that you meant</source>
        <translation>Falsch? Die gemeinte Ziffer drücken</translation>
    </message>
</context>
<context>
    <name>LabelCorrections</name>
    <message>
        <source>Image {image} counts as a {label} now, in these figures and in every training on this data. The file itself stays as it is.</source>
        <translation>Bild {image} zählt jetzt als {label}, in diesen Zahlen und in jedem Training mit diesen Daten. Die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Image {image} is as it was in the file again, in these figures and in every training.</source>
        <translation>Bild {image} ist wieder wie in der Datei, in diesen Zahlen und in jedem Training.</translation>
    </message>
    <message>
        <source>Image {image} is excluded: these figures and every training on this data leave it out. The file itself stays as it is.</source>
        <translation>Bild {image} ist ausgeschlossen: diese Zahlen und jedes Training mit diesen Daten lassen es weg. Die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>now a {label}</source>
        <translation>jetzt eine {label}</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>Draw a digit first; then its key says what it is.</source>
        <translation>Zuerst eine Ziffer zeichnen; dann sagt ihre Taste, was es ist.</translation>
    </message>
    <message>
        <source>It is a {digit}</source>
        <translation>Es ist eine {digit}</translation>
    </message>
    <message>
        <source>It is no digit</source>
        <translation>Es ist keine Ziffer</translation>
    </message>
    <message>
        <source>Kept as a {digit}, as it was read. Your next stroke begins a new drawing.</source>
        <translation>Als {digit} behalten, wie gelesen. Der nächste Strich beginnt eine neue Zeichnung.</translation>
    </message>
    <message>
        <source>Kept as a {digit}; the next one like it is read so. Your next stroke begins a new drawing; Ctrl+Z takes it back.</source>
        <translation>Als {digit} behalten; die nächste ähnliche wird so gelesen. Der nächste Strich beginnt eine neue Zeichnung; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Kept as no digit. Digitpad knows it from now on; Ctrl+Z takes it back.</source>
        <translation>Als „keine Ziffer“ behalten. Digitpad weiß es von nun an; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriften</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <source>Say which digit it is</source>
        <translation>Sagen, welche Ziffer es ist</translation>
    </message>
    <message>
        <source>This digit is kept as a {digit}. Ctrl+Z takes it back.</source>
        <translation>Diese Ziffer ist als {digit} behalten. Strg+Z nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>LayerMaps</name>
    <message>
        <source>What the filters of the layer see</source>
        <translation>Was die Filter der Schicht sehen</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>What the colours mean</source>
        <translation>Was die Farben bedeuten</translation>
    </message>
    <message>
        <source>colour of the winning bar</source>
        <translation>Farbe des längsten Balkens</translation>
    </message>
    <message>
        <source>dashed frame</source>
        <translation>gestrichelter Rahmen</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>spricht dagegen</translation>
    </message>
    <message>
        <source>speaks for {answer}</source>
        <translation>spricht für {answer}</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>the {label}</source>
        <translation>die {label}</translation>
    </message>
    <message>
        <source>what would change it most</source>
        <translation>was am meisten ändern würde</translation>
    </message>
    <message>
        <source>{colour}: {meaning}</source>
        <translation>{colour}: {meaning}</translation>
    </message>
</context>
<context>
    <name>LibraryTab</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Draw some of each digit as you are asked; Digitpad learns how you write</source>
        <translation>Von jeder Ziffer einige zeichnen, wie verlangt; Digitpad lernt Ihre Handschrift</translation>
    </message>
    <message>
        <source>Drawings and models</source>
        <translation>Zeichnungen und Modelle</translation>
    </message>
    <message>
        <source>Learn &amp;my hand</source>
        <translation>&amp;Meine Handschrift lernen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Meine Ziffern</translation>
    </message>
    <message>
        <source>There are no drawings to train on yet: draw some digits and press their keys first.</source>
        <translation>Es gibt noch keine Zeichnungen zum Trainieren: zuerst einige Ziffern zeichnen und ihre Tasten drücken.</translation>
    </message>
    <message>
        <source>Train a model of your own: from the model in use, with your drawings and many others</source>
        <translation>Ein eigenes Modell trainieren: ausgehend vom verwendeten Modell, mit Ihren Zeichnungen und vielen anderen</translation>
    </message>
    <message>
        <source>Train my &amp;own model</source>
        <translation>&amp;Eigenes Modell trainieren</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Log of the training</source>
        <translation>Log des Trainings</translation>
    </message>
    <message>
        <source>What the trainer says is noted here.</source>
        <translation>Was das Trainingsprogramm meldet, steht hier.</translation>
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
        <translation>Be&amp;schriften</translation>
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
        <translation>Die Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message>
        <source>Browse for a file: {what}</source>
        <translation>Eine Datei suchen: {what}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Ein Modell wählen</translation>
    </message>
    <message>
        <source>Choose a model’s file</source>
        <translation>Die Datei eines Modells wählen</translation>
    </message>
    <message>
        <source>Digitpad’s own</source>
        <translation>Von Digitpad</translation>
    </message>
    <message>
        <source>Models ({patterns});;All files (*)</source>
        <translation>Modelle ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Scroll the list of models</source>
        <translation>In der Liste der Modelle blättern</translation>
    </message>
    <message>
        <source>a model, a run or a file</source>
        <translation>ein Modell, ein Lauf oder eine Datei</translation>
    </message>
    <message>
        <source>no other model</source>
        <translation>kein anderes Modell</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>, {count} multiply-adds an image</source>
        <translation>, {count} Rechenschritte je Bild</translation>
    </message>
    <message>
        <source>Began as: {name} ({hash}), and was taught {what} ({digest})</source>
        <translation>Begann als: {name} ({hash}); danach gelernt: {what} ({digest})</translation>
    </message>
    <message>
        <source>Data: {name} ({licence}; {source}): {used}</source>
        <translation>Daten: {name} ({licence}; {source}): {used}</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Datei: {path}</translation>
    </message>
    <message>
        <source>Imported from {file}; asked: {finding}</source>
        <translation>Importiert aus {file}; so gefragt: {finding}</translation>
    </message>
    <message>
        <source>Made: {date}, with digitpad {version}, by: {command}</source>
        <translation>Erstellt: {date}, mit digitpad {version}, durch: {command}</translation>
    </message>
    <message>
        <source>Network: {network}, {size}</source>
        <translation>Netz: {network}, {size}</translation>
    </message>
    <message>
        <source>{count} drawings of {source}</source>
        <translation>{count} Zeichnungen aus {source}</translation>
    </message>
    <message>
        <source>{parameters} parameters</source>
        <translation>{parameters} Parameter</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Digitpad&apos;s own model</source>
        <translation>Digitpads eigenes Modell</translation>
    </message>
    <message>
        <source>The model that answered last time cannot be used ({reason}); Digitpad&apos;s own answers.</source>
        <translation>Das Modell vom letzten Mal kann nicht verwendet werden ({reason}); Digitpads eigenes antwortet.</translation>
    </message>
</context>
<context>
    <name>ModelComparison</name>
    <message>
        <source>&amp;Ask both on the canvas</source>
        <translation>Be&amp;ide auf der Zeichenfläche fragen</translation>
    </message>
    <message>
        <source>&amp;Evaluate both</source>
        <translation>Beide ausw&amp;erten</translation>
    </message>
    <message>
        <source>Ask both about the same images, in the Evaluate tab: which errors the second mends and makes</source>
        <translation>Beide nach denselben Bildern fragen, im Reiter „Auswerten“: welche Fehler das zweite behebt und welche es macht</translation>
    </message>
    <message>
        <source>Ask both on the canvas</source>
        <translation>Beide auf der Zeichenfläche fragen</translation>
    </message>
    <message>
        <source>Began as</source>
        <translation>Begann als</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare models: {names}</source>
        <translation>Modelle vergleichen: {names}</translation>
    </message>
    <message>
        <source>Draw, and see what each of the two models makes of it</source>
        <translation>Zeichnen und sehen, was jedes der beiden Modelle daraus macht</translation>
    </message>
    <message>
        <source>Drawings that they answer differently</source>
        <translation>Zeichnungen, auf die sie verschieden antworten</translation>
    </message>
    <message>
        <source>Evaluate both</source>
        <translation>Beide auswerten</translation>
    </message>
    <message>
        <source>Meant as {label}</source>
        <translation>Gemeint als {label}</translation>
    </message>
    <message>
        <source>The models beside each other</source>
        <translation>Die Modelle nebeneinander</translation>
    </message>
    <message numerus="yes">
        <source>They answer alike to all of your %n drawing(s).</source>
        <translation>
            <numerusform>Auf Ihre %n Zeichnung antworten sie gleich.</numerusform>
            <numerusform>Auf alle Ihre %n Zeichnungen antworten sie gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ on %n drawing(s) of yours; in the order of the models above:</source>
        <translation>
            <numerusform>Bei %n Ihrer Zeichnungen antworten sie verschieden; in der Reihenfolge der Modelle oben:</numerusform>
            <numerusform>Bei %n Ihrer Zeichnungen antworten sie verschieden; in der Reihenfolge der Modelle oben:</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no drawings yet: draw some digits and press their keys to compare here.</source>
        <translation>Es gibt noch keine Zeichnungen: einige Ziffern zeichnen und ihre Tasten drücken, um hier zu vergleichen.</translation>
    </message>
    <message>
        <source>Your drawings are being read …</source>
        <translation>Ihre Zeichnungen werden gelesen …</translation>
    </message>
    <message>
        <source>Your drawings, right</source>
        <translation>Ihre Zeichnungen, richtig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{right} of {all}</source>
        <translation>{right} von {all}</translation>
    </message>
</context>
<context>
    <name>ModelFiles</name>
    <message>
        <source>&amp;Draw</source>
        <translation>Zei&amp;chnen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rüc&amp;kgängig</translation>
    </message>
    <message>
        <source>Duplicate the model</source>
        <translation>Das Modell duplizieren</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Das Modell exportieren</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Exportiert als {name}.</translation>
    </message>
    <message>
        <source>Exporting as {name}; that takes some seconds.</source>
        <translation>Export als {name} läuft; das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Ein Modell importieren</translation>
    </message>
    <message>
        <source>Import the folder of a SavedModel</source>
        <translation>Den Ordner eines SavedModel importieren</translation>
    </message>
    <message>
        <source>Imported as “{name}”.</source>
        <translation>Importiert als „{name}“.</translation>
    </message>
    <message>
        <source>Importing {name} …</source>
        <translation>{name} wird importiert …</translation>
    </message>
    <message>
        <source>Importing {name} … The first one takes up to ten seconds, as the trainer has to start.</source>
        <translation>{name} wird importiert … Das erste dauert bis zu zehn Sekunden, da das Trainingsprogramm starten muss.</translation>
    </message>
    <message>
        <source>Models ({pattern});;All files (*)</source>
        <translation>Modelle ({pattern});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>Das Modell umbenennen</translation>
    </message>
    <message>
        <source>The model “{name}” was deleted.</source>
        <translation>Das Modell „{name}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} Kopie</translation>
    </message>
    <message>
        <source>{name} is there already; choose another name.</source>
        <translation>{name} gibt es schon; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“{name}” reads the canvas now.</source>
        <translation>„{name}“ liest jetzt die Zeichenfläche.</translation>
    </message>
</context>
<context>
    <name>ModelLists</name>
    <message>
        <source>Ask a second model about the same drawing, and see both answers side by side</source>
        <translation>Ein zweites Modell nach derselben Zeichnung fragen und beide Antworten nebeneinander sehen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Digitpad&apos;s own model</source>
        <translation>Digitpads eigenes Modell</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>Modell, das antwortet</translation>
    </message>
    <message>
        <source>Model to compare with</source>
        <translation>Modell zum Vergleichen</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Read by {name}</source>
        <translation>Gelesen von {name}</translation>
    </message>
    <message>
        <source>Which model reads what you draw: Digitpad&apos;s own, one that you imported, or one that you trained</source>
        <translation>Welches Modell die Zeichnung liest: Digitpads eigenes, ein importiertes oder ein selbst trainiertes</translation>
    </message>
    <message>
        <source>Wrong ≤ 1 in {number}</source>
        <translation>Falsch ≤ 1 von {number}</translation>
    </message>
    <message>
        <source>no other model</source>
        <translation>kein anderes Modell</translation>
    </message>
    <message>
        <source>{read_by}, {promise}</source>
        <translation>{read_by}, {promise}</translation>
    </message>
</context>
<context>
    <name>ModelRows</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Je Antwort</translation>
    </message>
    <message>
        <source>Digitpad</source>
        <translation>Digitpad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>How long one answer takes on this computer, in milliseconds</source>
        <translation>Wie lange eine Antwort auf diesem Computer dauert, in Millisekunden</translation>
    </message>
    <message>
        <source>How many test images it reads rightly, as its card says</source>
        <translation>Wie viele Testbilder es richtig liest, laut seiner Modellkarte</translation>
    </message>
    <message>
        <source>How much it has to calculate for one image</source>
        <translation>Wie viel es für ein Bild rechnen muss</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Rechenschritte</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} Millionen</translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <translation>{name} (verwendet)</translation>
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
        <translation>Gefragt wurde nach: {found}.</translation>
    </message>
    <message>
        <source>It was asked about {found}; {more}.</source>
        <translation>Gefragt wurde nach: {found}; {more}.</translation>
    </message>
    <message>
        <source>Keras model</source>
        <translation>Keras-Modell</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>Der Export wurde abgebrochen</translation>
    </message>
    <message>
        <source>The export was thrown away, as it does not answer as the model does: {found}</source>
        <translation>Der Export wurde verworfen, da er nicht antwortet wie das Modell: {found}</translation>
    </message>
    <message>
        <source>The export was thrown away: it answers with {shape} numbers instead of {shape2}</source>
        <translation>Der Export wurde verworfen: er antwortet mit {shape} Zahlen statt {shape2}</translation>
    </message>
    <message>
        <source>The exporter cannot be started</source>
        <translation>Das Exportprogramm kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>The exporter did not finish in {longest:g} seconds</source>
        <translation>Das Exportprogramm wurde in {longest:g} Sekunden nicht fertig</translation>
    </message>
    <message>
        <source>The network {name} has no parameter {value}.</source>
        <translation>Das Netz {name} hat keinen Parameter {value}.</translation>
    </message>
    <message>
        <source>The network {name} has {count:,} layers; at most {most_layers} can be trained.</source>
        <translation>Das Netz {name} hat {count:,} Schichten; höchstens {most_layers} lassen sich trainieren.</translation>
    </message>
    <message>
        <source>The network {name} is too deep: nothing is left of the image after {layer_name}.</source>
        <translation>Das Netz {name} ist zu tief: nach {layer_name} bleibt vom Bild nichts übrig.</translation>
    </message>
    <message>
        <source>The run {name} has no model yet</source>
        <translation>Der Lauf {name} hat noch kein Modell</translation>
    </message>
    <message>
        <source>There are two models called {text!r}; give the path of one: {paths}</source>
        <translation>Es gibt zwei Modelle namens {text!r}; den Pfad von einem angeben: {paths}</translation>
    </message>
    <message>
        <source>There is no imported model called {name!r}; digitpad models list names all</source>
        <translation>Es gibt kein importiertes Modell namens {name!r}; digitpad models list nennt alle</translation>
    </message>
    <message>
        <source>There is no model and no run called {text!r}; digitpad models list names all</source>
        <translation>Es gibt weder ein Modell noch einen Lauf namens {text!r}; digitpad models list nennt alle</translation>
    </message>
    <message>
        <source>There is no network called {name!r}; there are {value}.</source>
        <translation>Es gibt kein Netz namens {name!r}; es gibt {value}.</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>je Zeichnung</translation>
    </message>
    <message>
        <source>a score for each digit by itself</source>
        <translation>eine Punktzahl für jede Ziffer für sich</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>je Bild</translation>
    </message>
    <message>
        <source>at most one wrong in {answers:,} answers</source>
        <translation>höchstens eine falsche in {answers:,} Antworten</translation>
    </message>
    <message>
        <source>black or white</source>
        <translation>schwarz oder weiß</translation>
    </message>
    <message>
        <source>cannot be asked in such a convention</source>
        <translation>kann mit einer solchen Konvention nicht gefragt werden</translation>
    </message>
    <message>
        <source>cannot be converted: the converter cannot be started</source>
        <translation>kann nicht umgewandelt werden: das Umwandlungsprogramm kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>cannot be converted: the converter died over it</source>
        <translation>kann nicht umgewandelt werden: das Umwandlungsprogramm ist dabei abgestürzt</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>cannot be read: {value}</source>
        <translation>kann nicht gelesen werden: {value}</translation>
    </message>
    <message>
        <source>cannot be trained on here: {why}</source>
        <translation>kann hier nicht weiter trainiert werden: {why}</translation>
    </message>
    <message>
        <source>cannot hold the weights {name!r} of type {dtype}</source>
        <translation>kann die Gewichte {name!r} vom Typ {dtype} nicht aufnehmen</translation>
    </message>
    <message>
        <source>cannot hold {count:,} arrays; at most {most_members:,}</source>
        <translation>kann {count:,} Arrays nicht aufnehmen; höchstens {most_members:,}</translation>
    </message>
    <message>
        <source>comes from {file}, which another program made: here it can be asked, not trained</source>
        <translation>stammt aus {file}, von einem anderen Programm: hier lässt es sich fragen, nicht trainieren</translation>
    </message>
    <message>
        <source>dark on light</source>
        <translation>dunkel auf hell</translation>
    </message>
    <message>
        <source>declares {size:,} numbers in {name}, more than are read</source>
        <translation>kündigt {size:,} Zahlen in {name} an, mehr als gelesen werden</translation>
    </message>
    <message>
        <source>digitpad model</source>
        <translation>Digitpad-Modell</translation>
    </message>
    <message>
        <source>does not fit what goes into it: {what}</source>
        <translation>passt nicht zu dem, was hineingeht: {what}</translation>
    </message>
    <message>
        <source>does not say how large its images are</source>
        <translation>sagt nicht, wie groß seine Bilder sind</translation>
    </message>
    <message>
        <source>does not say how sure it must be for at most one wrong in {one_in:,} answers: that was never measured</source>
        <translation>sagt nicht, wie sicher es für höchstens eine falsche in {one_in:,} Antworten sein muss: das wurde nie gemessen</translation>
    </message>
    <message>
        <source>does not say what it answers: it has no signature</source>
        <translation>sagt nicht, was es antwortet: es hat keine Signatur</translation>
    </message>
    <message>
        <source>each column scaled to length one</source>
        <translation>jede Spalte auf die Länge eins gebracht</translation>
    </message>
    <message>
        <source>each image scaled to length one</source>
        <translation>jedes Bild auf die Länge eins gebracht</translation>
    </message>
    <message>
        <source>each row scaled to length one</source>
        <translation>jede Zeile auf die Länge eins gebracht</translation>
    </message>
    <message>
        <source>gives a layer more than arrays, after {name!r}</source>
        <translation>gibt einer Schicht mehr als Arrays, nach {name!r}</translation>
    </message>
    <message>
        <source>gives an answer that does not come from the image</source>
        <translation>gibt eine Antwort, die nicht vom Bild kommt</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;certainty&quot; is not a list of stops with what they cost</source>
        <translation>hat eine fehlerhafte Modellkarte: &quot;certainty&quot; ist keine Liste von Stufen mit dem, was sie kosten</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;parents&quot; is not a list of models and what they were taught</source>
        <translation>hat eine fehlerhafte Modellkarte: &quot;parents&quot; ist keine Liste von Modellen und dem, was ihnen beigebracht wurde</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;strokes&quot; holds no counts and weights</source>
        <translation>hat eine fehlerhafte Modellkarte: &quot;strokes&quot; enthält keine Anzahlen und Gewichte</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;strokes&quot; is not complete</source>
        <translation>hat eine fehlerhafte Modellkarte: &quot;strokes&quot; ist nicht vollständig</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;{name}&quot; holds what JSON cannot hold</source>
        <translation>hat eine fehlerhafte Modellkarte: &quot;{name}&quot; enthält, was JSON nicht enthalten kann</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;{name}&quot; of its convention is none</source>
        <translation>hat eine fehlerhafte Modellkarte: &quot;{name}&quot; der Konvention ist keine gültige Angabe</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;{name}&quot; of what was imported is none</source>
        <translation>hat eine fehlerhafte Modellkarte: &quot;{name}&quot; des Importierten ist keine gültige Angabe</translation>
    </message>
    <message>
        <source>has a card that is wrong: a stop of &quot;certainty&quot; is not complete</source>
        <translation>hat eine fehlerhafte Modellkarte: eine Stufe von &quot;certainty&quot; ist nicht vollständig</translation>
    </message>
    <message>
        <source>has a card that is wrong: one of its &quot;parents&quot; is not complete</source>
        <translation>hat eine fehlerhafte Modellkarte: ein Eintrag von &quot;parents&quot; ist nicht vollständig</translation>
    </message>
    <message>
        <source>has a card that is wrong: {error}</source>
        <translation>hat eine fehlerhafte Modellkarte: {error}</translation>
    </message>
    <message>
        <source>has a card that is wrong: {otherwise}</source>
        <translation>hat eine fehlerhafte Modellkarte: {otherwise}</translation>
    </message>
    <message>
        <source>has a configuration of {size:,} letters</source>
        <translation>hat eine Konfiguration von {size:,} Zeichen</translation>
    </message>
    <message>
        <source>has a layer whose name is no name</source>
        <translation>hat eine Schicht, deren Name kein Name ist</translation>
    </message>
    <message>
        <source>has a layer {name!r} ({op}) that is refused: {why}</source>
        <translation>hat eine Schicht {name!r} ({op}), die abgelehnt wird: {why}</translation>
    </message>
    <message>
        <source>has a layer {name!r} of a kind of its own, {kind}, whose code is not in the file</source>
        <translation>hat eine Schicht {name!r} einer eigenen Art, {kind}, deren Code nicht in der Datei ist</translation>
    </message>
    <message>
        <source>has a layer {name!r} of the kind {kind}, which could run any code; such models are not opened</source>
        <translation>hat eine Schicht {name!r} der Art {kind}, die jeden Code ausführen könnte; solche Modelle werden nicht geöffnet</translation>
    </message>
    <message>
        <source>has a layer {name!r} of the kind {op}, which digitpad does not know</source>
        <translation>hat eine Schicht {name!r} der Art {op}, die digitpad nicht kennt</translation>
    </message>
    <message>
        <source>has a layer {name!r} that calls {what}, which is no part of a network; such models are not opened</source>
        <translation>hat eine Schicht {name!r}, die {what} aufruft, und das ist kein Teil eines Netzes; solche Modelle werden nicht geöffnet</translation>
    </message>
    <message>
        <source>has a layer {name!r} with several answers</source>
        <translation>hat eine Schicht {name!r} mit mehreren Antworten</translation>
    </message>
    <message>
        <source>has a link in it, {name}, that leads elsewhere; such files are not read</source>
        <translation>enthält eine Verknüpfung, {name}, die anderswohin führt; solche Dateien werden nicht gelesen</translation>
    </message>
    <message>
        <source>has a network for strokes that this program does not know</source>
        <translation>hat ein Netz für Striche, das dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>has a network that crashes ({how})</source>
        <translation>hat ein Netz, das abstürzt ({how})</translation>
    </message>
    <message>
        <source>has a network that did not answer in {seconds:g} seconds</source>
        <translation>hat ein Netz, das in {seconds:g} Sekunden nicht geantwortet hat</translation>
    </message>
    <message>
        <source>has a network that made the helper process answer nonsense</source>
        <translation>hat ein Netz, durch das der Hilfsprozess Unsinn geantwortet hat</translation>
    </message>
    <message>
        <source>has a network that needs {amount:,} MB for one image</source>
        <translation>hat ein Netz, das für ein Bild {amount:,} MB braucht</translation>
    </message>
    <message>
        <source>has an inner model {name!r} with several inputs</source>
        <translation>hat ein inneres Modell {name!r} mit mehreren Eingaben</translation>
    </message>
    <message>
        <source>has an operator {name!r} ({kind}) before what goes into it, {missing!r}</source>
        <translation>hat einen Operator {name!r} ({kind}) vor dem, was hineingeht, {missing!r}</translation>
    </message>
    <message>
        <source>has an operator {name!r} ({kind}) that is refused: {why}</source>
        <translation>hat einen Operator {name!r} ({kind}), der abgelehnt wird: {why}</translation>
    </message>
    <message>
        <source>has an operator {op}, which reaches out of a network</source>
        <translation>hat einen Operator {op}, der aus dem Netz hinausgreift</translation>
    </message>
    <message>
        <source>has layers that the input does not lead to</source>
        <translation>hat Schichten, zu denen die Eingabe nicht führt</translation>
    </message>
    <message>
        <source>has more layers than the {most:,} that can be</source>
        <translation>hat mehr Schichten als die {most:,}, die es sein können</translation>
    </message>
    <message>
        <source>has more operators than any network that is read</source>
        <translation>hat mehr Operatoren als jedes Netz, das gelesen wird</translation>
    </message>
    <message>
        <source>has more than one output: {name!r} too</source>
        <translation>hat mehr als eine Ausgabe: auch {name!r}</translation>
    </message>
    <message>
        <source>has more than {most:,} weights</source>
        <translation>hat mehr als {most:,} Gewichte</translation>
    </message>
    <message>
        <source>has no layer {name!r} to answer</source>
        <translation>hat keine Schicht {name!r}, die antwortet</translation>
    </message>
    <message>
        <source>has something else than numbers in {name}</source>
        <translation>hat in {name} etwas anderes als Zahlen</translation>
    </message>
    <message>
        <source>has too many models within each other</source>
        <translation>hat zu viele ineinanderliegende Modelle</translation>
    </message>
    <message>
        <source>has two layers of one name</source>
        <translation>hat zwei Schichten mit demselben Namen</translation>
    </message>
    <message>
        <source>has two layers of the name {name!r}</source>
        <translation>hat zwei Schichten mit dem Namen {name!r}</translation>
    </message>
    <message>
        <source>has weights of a shape that no network has</source>
        <translation>hat Gewichte in einer Form, die kein Netz hat</translation>
    </message>
    <message>
        <source>has weights {name!r} of a shape that no network has</source>
        <translation>hat Gewichte {name!r} in einer Form, die kein Netz hat</translation>
    </message>
    <message>
        <source>has weights {name!r} that are no plain numbers</source>
        <translation>hat Gewichte {name!r}, die keine einfachen Zahlen sind</translation>
    </message>
    <message>
        <source>has weights {name!r} that nobody keeps</source>
        <translation>hat Gewichte {name!r}, die niemand aufbewahrt</translation>
    </message>
    <message>
        <source>has {count:,} layers; 1 to {most:,} can be</source>
        <translation>hat {count:,} Schichten; 1 bis {most:,} sind möglich</translation>
    </message>
    <message>
        <source>has {count:,} weights; at most {most:,} can be</source>
        <translation>hat {count:,} Gewichte; höchstens {most:,} sind möglich</translation>
    </message>
    <message>
        <source>has {count} inputs and {count2} outputs instead of one and one</source>
        <translation>hat {count} Eingaben und {count2} Ausgaben statt je einer</translation>
    </message>
    <message>
        <source>has {count} inputs instead of one</source>
        <translation>hat {count} Eingaben statt einer</translation>
    </message>
    <message>
        <source>has {count} inputs; one can be</source>
        <translation>hat {count} Eingaben; nur eine ist möglich</translation>
    </message>
    <message>
        <source>has {count} outputs instead of one</source>
        <translation>hat {count} Ausgaben statt einer</translation>
    </message>
    <message>
        <source>has {count} outputs; one can be</source>
        <translation>hat {count} Ausgaben; nur eine ist möglich</translation>
    </message>
    <message>
        <source>holds no network</source>
        <translation>enthält kein Netz</translation>
    </message>
    <message>
        <source>holds weights only, without the network that they are for; save the whole model, with model.save(…)</source>
        <translation>enthält nur Gewichte, ohne das Netz, zu dem sie gehören; das ganze Modell speichern, mit model.save(…)</translation>
    </message>
    <message>
        <source>holds {count:,} arrays or groups in one</source>
        <translation>enthält {count:,} Arrays oder Gruppen in einer</translation>
    </message>
    <message>
        <source>how large the image is is not known</source>
        <translation>wie groß das Bild ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>how many numbers go in is not known</source>
        <translation>wie viele Zahlen hineingehen, ist nicht bekannt</translation>
    </message>
    <message>
        <source>is a Keras model (.keras), not a digitpad model</source>
        <translation>ist ein Keras-Modell (.keras), kein Digitpad-Modell</translation>
    </message>
    <message>
        <source>is a device or a pipe, not a digitpad model</source>
        <translation>ist ein Gerät oder eine Pipe, kein Digitpad-Modell</translation>
    </message>
    <message>
        <source>is a device or a pipe, not a model</source>
        <translation>ist ein Gerät oder eine Pipe, kein Modell</translation>
    </message>
    <message>
        <source>is a folder that holds no model: there is no saved_model.pb in it</source>
        <translation>ist ein Ordner, der kein Modell enthält: darin ist keine saved_model.pb</translation>
    </message>
    <message>
        <source>is a model of a class of its own, {name}, whose code is not in the file</source>
        <translation>ist ein Modell einer eigenen Klasse, {name}, deren Code nicht in der Datei ist</translation>
    </message>
    <message>
        <source>is a zip that holds no model of Keras: there is no config.json</source>
        <translation>ist eine Zip-Datei, die kein Keras-Modell enthält: es gibt keine config.json</translation>
    </message>
    <message>
        <source>is a {kind}, not a digitpad model</source>
        <translation>ist etwas anderes ({kind}), kein Digitpad-Modell</translation>
    </message>
    <message>
        <source>is an HDF5 file that holds no model of Keras</source>
        <translation>ist eine HDF5-Datei, die kein Keras-Modell enthält</translation>
    </message>
    <message>
        <source>is an ONNX file; to read it the library onnx is needed: pip install onnx</source>
        <translation>ist eine ONNX-Datei; zum Lesen ist die Bibliothek onnx nötig: pip install onnx</translation>
    </message>
    <message>
        <source>is broken: its weights {name} hold numbers that are not finite</source>
        <translation>ist unbrauchbar: die Gewichte {name} enthalten Zahlen, die nicht endlich sind</translation>
    </message>
    <message>
        <source>is damaged, and cannot be read</source>
        <translation>ist beschädigt und kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>is damaged, or no model of a kind that is read</source>
        <translation>ist beschädigt oder kein Modell einer Art, die gelesen wird</translation>
    </message>
    <message>
        <source>is damaged, or was never a TensorFlow Lite network</source>
        <translation>ist beschädigt oder war nie ein TensorFlow-Lite-Netz</translation>
    </message>
    <message>
        <source>is damaged: it calls what is not there</source>
        <translation>ist beschädigt: es ruft auf, was nicht da ist</translation>
    </message>
    <message>
        <source>is damaged: it has no weights of the layer {name!r}</source>
        <translation>ist beschädigt: die Gewichte der Schicht {name!r} fehlen</translation>
    </message>
    <message>
        <source>is damaged: it holds no network</source>
        <translation>ist beschädigt: es enthält kein Netz</translation>
    </message>
    <message>
        <source>is damaged: it holds no {name}</source>
        <translation>ist beschädigt: {name} ist nicht darin</translation>
    </message>
    <message>
        <source>is damaged: it is cut short</source>
        <translation>ist beschädigt: vorzeitig zu Ende</translation>
    </message>
    <message>
        <source>is damaged: it is empty</source>
        <translation>ist beschädigt: es ist leer</translation>
    </message>
    <message>
        <source>is damaged: it is not a whole zip</source>
        <translation>ist beschädigt: keine ganze Zip-Datei</translation>
    </message>
    <message>
        <source>is damaged: its HDF5 cannot be read</source>
        <translation>ist beschädigt: das HDF5 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>is damaged: its card is not JSON</source>
        <translation>ist beschädigt: die Modellkarte ist kein JSON</translation>
    </message>
    <message>
        <source>is damaged: its configuration cannot be read</source>
        <translation>ist beschädigt: die Konfiguration kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>is damaged: its end is missing</source>
        <translation>ist beschädigt: das Ende fehlt</translation>
    </message>
    <message>
        <source>is damaged: its network cannot be read</source>
        <translation>ist beschädigt: das Netz kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>is damaged: its parts do not lie where it says</source>
        <translation>ist beschädigt: die Teile liegen nicht da, wo angegeben</translation>
    </message>
    <message>
        <source>is damaged: its weights are {held:,} numbers, and its card says {numbers:,}</source>
        <translation>ist beschädigt: die Gewichte sind {held:,} Zahlen, und die Modellkarte sagt {numbers:,}</translation>
    </message>
    <message>
        <source>is damaged: its weights cannot be read</source>
        <translation>ist beschädigt: die Gewichte können nicht gelesen werden</translation>
    </message>
    <message>
        <source>is damaged: its weights hold {member!r}</source>
        <translation>ist beschädigt: die Gewichte enthalten {member!r}</translation>
    </message>
    <message>
        <source>is damaged: its weights {name!r} are not as many as it says</source>
        <translation>ist beschädigt: die Gewichte {name!r} sind nicht so viele wie angegeben</translation>
    </message>
    <message>
        <source>is damaged: its weights {name}: it {error}</source>
        <translation>ist beschädigt: die Gewichte {name}: {error}</translation>
    </message>
    <message>
        <source>is damaged: the weights of its inner model {name!r} do not fit it</source>
        <translation>ist beschädigt: die Gewichte des inneren Modells {name!r} passen nicht dazu</translation>
    </message>
    <message>
        <source>is damaged: who reads it crashes</source>
        <translation>ist beschädigt: was es liest, stürzt ab</translation>
    </message>
    <message>
        <source>is damaged: {name!r} is not there</source>
        <translation>ist beschädigt: {name!r} ist nicht da</translation>
    </message>
    <message>
        <source>is damaged: {name} cannot be unpacked</source>
        <translation>ist beschädigt: {name} kann nicht ausgepackt werden</translation>
    </message>
    <message>
        <source>is damaged: {name} does not have the hash that its card names</source>
        <translation>ist beschädigt: {name} hat nicht den Hashwert, den die Modellkarte nennt</translation>
    </message>
    <message>
        <source>is damaged: {name} is not as long as it claims</source>
        <translation>ist beschädigt: {name} ist nicht so lang wie angegeben</translation>
    </message>
    <message>
        <source>is larger than any digitpad model ({value} MB)</source>
        <translation>ist größer als jedes Digitpad-Modell ({value} MB)</translation>
    </message>
    <message>
        <source>is larger than any model that is read ({most} MB)</source>
        <translation>ist größer als jedes Modell, das gelesen wird ({most} MB)</translation>
    </message>
    <message>
        <source>is not a {kind}, or is damaged: its directory does not fit its length</source>
        <translation>ist kein {kind} oder beschädigt: das Verzeichnis passt nicht zur Länge</translation>
    </message>
    <message>
        <source>is not a {kind}: it claims to hold {count:,} members</source>
        <translation>ist kein {kind}: angeblich sind {count:,} Einträge darin</translation>
    </message>
    <message>
        <source>is not a {kind}: it holds two members of one name</source>
        <translation>ist kein {kind}: es enthält zwei Einträge mit demselben Namen</translation>
    </message>
    <message>
        <source>is not a {kind}: its member {name!r} is {reason}</source>
        <translation>ist kein {kind}: der Eintrag {name!r} ist {reason}</translation>
    </message>
    <message>
        <source>is not a {kind}: {name} claims to hold {file_size:,} bytes</source>
        <translation>ist kein {kind}: in {name} sind angeblich {file_size:,} Bytes</translation>
    </message>
    <message>
        <source>is not a digitpad model: it does not hold {value} and nothing else</source>
        <translation>ist kein Digitpad-Modell: es enthält nicht {value} und sonst nichts</translation>
    </message>
    <message>
        <source> in {layers} layers</source>
        <translation> in {layers} Schichten</translation>
    </message>
    <message>
        <source>is not a digitpad model: it holds no card.json</source>
        <translation>ist kein Digitpad-Modell: es enthält keine card.json</translation>
    </message>
    <message>
        <source>is of a network that this program does not know: {network}</source>
        <translation>hat ein Netz, das dieses Programm nicht kennt: {network}</translation>
    </message>
    <message>
        <source>is of an ONNX too old (operators of version {version})</source>
        <translation>stammt aus einem zu alten ONNX (Operatoren der Version {version})</translation>
    </message>
    <message>
        <source>it adds the axes {axes}</source>
        <translation>fügt die Achsen {axes} hinzu</translation>
    </message>
    <message>
        <source>it computes with the number of images</source>
        <translation>rechnet mit der Anzahl der Bilder</translation>
    </message>
    <message>
        <source>it crops the image</source>
        <translation>schneidet das Bild zu</translation>
    </message>
    <message>
        <source>it divides by zero</source>
        <translation>teilt durch null</translation>
    </message>
    <message>
        <source>it does not say to which shape</source>
        <translation>sagt nicht, in welche Form</translation>
    </message>
    <message>
        <source>it does not take the mean away</source>
        <translation>zieht den Mittelwert nicht ab</translation>
    </message>
    <message>
        <source>it has its channels first</source>
        <translation>hat die Kanäle vorn</translation>
    </message>
    <message>
        <source>it has more axes than the image</source>
        <translation>hat mehr Achsen als das Bild</translation>
    </message>
    <message>
        <source>it has no axis {axis}</source>
        <translation>hat keine Achse {axis}</translation>
    </message>
    <message>
        <source>it has no axis {axis} of channels</source>
        <translation>hat keine Achse {axis} für Kanäle</translation>
    </message>
    <message>
        <source>it has {count} arrays of weights</source>
        <translation>hat {count} Arrays mit Gewichten</translation>
    </message>
    <message>
        <source>it holds more than one number</source>
        <translation>enthält mehr als eine Zahl</translation>
    </message>
    <message>
        <source>it holds no number</source>
        <translation>enthält keine Zahl</translation>
    </message>
    <message>
        <source>it is another for each image</source>
        <translation>ist für jedes Bild anders</translation>
    </message>
    <message>
        <source>it is of an ONNX too old</source>
        <translation>stammt aus einem zu alten ONNX</translation>
    </message>
    <message>
        <source>it is over more than one axis</source>
        <translation>geht über mehr als eine Achse</translation>
    </message>
    <message>
        <source>it is over more than the last axis</source>
        <translation>geht über mehr als die letzte Achse</translation>
    </message>
    <message>
        <source>it is over the axes {axes}</source>
        <translation>geht über die Achsen {axes}</translation>
    </message>
    <message>
        <source>it is over the images</source>
        <translation>geht über die Bilder</translation>
    </message>
    <message>
        <source>it joins images</source>
        <translation>verbindet Bilder</translation>
    </message>
    <message>
        <source>it learns while it answers</source>
        <translation>lernt beim Antworten</translation>
    </message>
    <message>
        <source>it makes another kind of numbers</source>
        <translation>macht eine andere Art von Zahlen</translation>
    </message>
    <message>
        <source>it makes more numbers than a network has</source>
        <translation>macht mehr Zahlen, als ein Netz hat</translation>
    </message>
    <message>
        <source>it makes {shape} of {before}</source>
        <translation>macht {shape} aus {before}</translation>
    </message>
    <message>
        <source>it merges by {mode}</source>
        <translation>führt mit {mode} zusammen</translation>
    </message>
    <message>
        <source>it moves over {count} sides</source>
        <translation>wandert über {count} Seiten</translation>
    </message>
    <message>
        <source>it multiplies by no matrix</source>
        <translation>multipliziert mit keiner Matrix</translation>
    </message>
    <message>
        <source>it multiplies no row of numbers by a matrix</source>
        <translation>multipliziert keine Zahlenreihe mit einer Matrix</translation>
    </message>
    <message>
        <source>it pads and crops</source>
        <translation>füllt den Rand auf und schneidet zu</translation>
    </message>
    <message>
        <source>it pads by {margins}</source>
        <translation>füllt den Rand um {margins} auf</translation>
    </message>
    <message>
        <source>it pads by {margins} what may be negative</source>
        <translation>füllt um {margins} auf, was negativ sein kann</translation>
    </message>
    <message>
        <source>it pads by {margins} without counting that</source>
        <translation>füllt den Rand um {margins} auf, ohne das mitzuzählen</translation>
    </message>
    <message>
        <source>it pads in an unknown way</source>
        <translation>füllt den Rand auf unbekannte Weise auf</translation>
    </message>
    <message>
        <source>it pads no image</source>
        <translation>füllt nicht den Rand eines Bildes auf</translation>
    </message>
    <message>
        <source>it pads with something else than zeros</source>
        <translation>füllt den Rand mit etwas anderem als Nullen auf</translation>
    </message>
    <message>
        <source>it reads no image with the channels last</source>
        <translation>liest kein Bild mit den Kanälen hinten</translation>
    </message>
    <message>
        <source>it rounds to whole numbers</source>
        <translation>rundet auf ganze Zahlen</translation>
    </message>
    <message>
        <source>it says {key} = {value}, which cannot be read</source>
        <translation>sagt {key} = {value}, was nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>it takes a part of what is no list</source>
        <translation>nimmt einen Teil von etwas, das keine Liste ist</translation>
    </message>
    <message>
        <source>it takes or gives something else than ours</source>
        <translation>nimmt oder gibt etwas anderes als bei Digitpad</translation>
    </message>
    <message>
        <source>it takes the axes {axes} away</source>
        <translation>entfernt die Achsen {axes}</translation>
    </message>
    <message>
        <source>it turns {order}</source>
        <translation>vertauscht: {order}</translation>
    </message>
    <message>
        <source>its activation cannot be read</source>
        <translation>die Aktivierung kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>its activation {function!r} is not known</source>
        <translation>die Aktivierung {function!r} ist nicht bekannt</translation>
    </message>
    <message>
        <source>its alpha is not {value:g}</source>
        <translation>Alpha ist nicht {value:g}</translation>
    </message>
    <message>
        <source>its axes are not known</source>
        <translation>die Achsen sind nicht bekannt</translation>
    </message>
    <message>
        <source>its axes {dims} are not those of an image</source>
        <translation>die Achsen {dims} sind nicht die eines Bildes</translation>
    </message>
    <message>
        <source>its images are made in another way than ours</source>
        <translation>die Bilder entstehen auf andere Weise als bei Digitpad</translation>
    </message>
    <message>
        <source>its input {place} changes with the image</source>
        <translation>die Eingabe {place} ändert sich mit dem Bild</translation>
    </message>
    <message>
        <source>its input {place} is missing</source>
        <translation>die Eingabe {place} fehlt</translation>
    </message>
    <message>
        <source>its inputs do not fit each other</source>
        <translation>die Eingaben passen nicht zueinander</translation>
    </message>
    <message>
        <source>its last layer is not dense</source>
        <translation>die letzte Schicht ist nicht dicht</translation>
    </message>
    <message>
        <source>its layer {name!r} ({op}) has no counterpart here</source>
        <translation>die Schicht {name!r} ({op}) hat hier kein Gegenstück</translation>
    </message>
    <message>
        <source>its limits are no limits</source>
        <translation>die Grenzen sind keine Grenzen</translation>
    </message>
    <message>
        <source>its places are no whole numbers</source>
        <translation>die Stellen sind keine ganzen Zahlen</translation>
    </message>
    <message>
        <source>its weights are {held} and should be {wanted}</source>
        <translation>die Gewichte sind {held} und sollten {wanted} sein</translation>
    </message>
    <message>
        <source>its weights hold numbers that are not finite</source>
        <translation>die Gewichte enthalten Zahlen, die nicht endlich sind</translation>
    </message>
    <message>
        <source>its window has another number of sides than the image</source>
        <translation>das Fenster hat eine andere Zahl von Seiten als das Bild</translation>
    </message>
    <message>
        <source>its window has holes</source>
        <translation>das Fenster hat Lücken</translation>
    </message>
    <message>
        <source>its window is larger than the image</source>
        <translation>das Fenster ist größer als das Bild</translation>
    </message>
    <message>
        <source>its window is no window</source>
        <translation>das Fenster ist kein Fenster</translation>
    </message>
    <message>
        <source>its window reaches beyond the image</source>
        <translation>das Fenster reicht über das Bild hinaus</translation>
    </message>
    <message>
        <source>its {name} are {listed}</source>
        <translation>die Werte von {name} sind {listed}</translation>
    </message>
    <message>
        <source>its {name} is not {value:g}</source>
        <translation>{name} ist nicht {value:g}</translation>
    </message>
    <message>
        <source>keeps the weights {name!r} in another file, which is not read</source>
        <translation>bewahrt die Gewichte {name!r} in einer anderen Datei auf, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>keeps {name} in other files; such files are not read</source>
        <translation>bewahrt {name} in anderen Dateien auf; solche Dateien werden nicht gelesen</translation>
    </message>
    <message>
        <source>light on dark</source>
        <translation>hell auf dunkel</translation>
    </message>
    <message>
        <source>log-probabilities</source>
        <translation>Log-Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>measured on {digits:,} digits kept out of its training</source>
        <translation>gemessen an {digits:,} Ziffern, die nicht im Training waren</translation>
    </message>
    <message>
        <source>multiplies {count:,} times for one image</source>
        <translation>multipliziert {count:,}-mal für ein Bild</translation>
    </message>
    <message>
        <source>needs the {kind} operator {name}, which is no part of LiteRT</source>
        <translation>braucht den {kind}-Operator {name}, der kein Teil von LiteRT ist</translation>
    </message>
    <message>
        <source>nothing is known of how it reads</source>
        <translation>es ist nicht bekannt, wie es liest</translation>
    </message>
    <message>
        <source>nothing is left of the image</source>
        <translation>vom Bild bleibt nichts übrig</translation>
    </message>
    <message>
        <source>packs {name} in a way that is not read</source>
        <translation>packt {name} auf eine Weise, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>reads no digits: in the best of all the ways to show it some ({pixels}) it reads {measured}</source>
        <translation>liest keine Ziffern: mit der besten aller Arten, ihm welche zu zeigen ({pixels}), liest es {measured}</translation>
    </message>
    <message>
        <source>reads no image, but {count} dimensions</source>
        <translation>liest kein Bild, sondern {count} Dimensionen</translation>
    </message>
    <message>
        <source>reads no image, but {shape}</source>
        <translation>liest kein Bild, sondern {shape}</translation>
    </message>
    <message>
        <source>runs in a circle at {name!r}</source>
        <translation>läuft bei {name!r} im Kreis</translation>
    </message>
    <message>
        <source>standardised by MNIST&apos;s mean and deviation</source>
        <translation>standardisiert mit Mittelwert und Abweichung von MNIST</translation>
    </message>
    <message>
        <source>takes longer to read than any model does</source>
        <translation>braucht zum Lesen länger als jedes Modell</translation>
    </message>
    <message>
        <source>takes more memory to read than any model needs</source>
        <translation>braucht zum Lesen mehr Speicher als jedes Modell</translation>
    </message>
    <message>
        <source>takes {shape} numbers; it must take a square picture in one channel or three, be it flat</source>
        <translation>nimmt {shape} Zahlen; es muss ein quadratisches Bild in einem Kanal oder in dreien nehmen, auch flach als eine Reihe</translation>
    </message>
    <message>
        <source>tells {outputs} classes apart, and its first ten are not the digits</source>
        <translation>unterscheidet {outputs} Klassen, und die ersten zehn sind nicht die Ziffern</translation>
    </message>
    <message>
        <source>the digit from rim to rim</source>
        <translation>die Ziffer von Rand zu Rand</translation>
    </message>
    <message>
        <source>the picture resized</source>
        <translation>das Bild in anderer Größe</translation>
    </message>
    <message>
        <source>the pixels as they are, with more or less paper around them</source>
        <translation>die Pixel, wie sie sind, mit mehr oder weniger Papier darum herum</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>Zeilen und Spalten vertauscht</translation>
    </message>
    <message>
        <source>was made by a newer digitpad (format {version}; this program reads {format_version})</source>
        <translation>stammt von einem neueren digitpad (Format {version}; dieses Programm liest {format_version})</translation>
    </message>
    <message>
        <source>was not found</source>
        <translation>wurde nicht gefunden</translation>
    </message>
    <message>
        <source>was trained on drawings prepared in another way (version {normalisation!r}, this program&apos;s is {normalisation2}); train it again</source>
        <translation>wurde mit anders vorbereiteten Zeichnungen trainiert (Version {normalisation!r}, dieses Programm hat {normalisation2}); neu trainieren</translation>
    </message>
    <message>
        <source>was trained on strokes prepared in another way (version {value!r}, this program&apos;s is {version}); train it again</source>
        <translation>wurde mit anders vorbereiteten Strichen trainiert (Version {value!r}, dieses Programm hat {version}); neu trainieren</translation>
    </message>
    <message>
        <source>what goes in has different shapes</source>
        <translation>was hineingeht, hat verschiedene Formen</translation>
    </message>
    <message>
        <source>what goes into it does not come from the image</source>
        <translation>was hineingeht, kommt nicht vom Bild</translation>
    </message>
    <message>
        <source>what goes into it is not known</source>
        <translation>was hineingeht, ist nicht bekannt</translation>
    </message>
    <message>
        <source>what goes into it, {name!r}, does not come before</source>
        <translation>was hineingeht, {name!r}, kommt nicht davor</translation>
    </message>
    <message>
        <source>{count} arrays go into it</source>
        <translation>{count} Arrays gehen hinein</translation>
    </message>
    <message>
        <source>{count} arrays that fit {shape}</source>
        <translation>{count} Arrays, die zu {shape} passen</translation>
    </message>
    <message>
        <source>{count} drawings, their strokes too</source>
        <translation>{count} Zeichnungen, auch ihre Striche</translation>
    </message>
    <message>
        <source>{count} images of drawings</source>
        <translation>{count} Bilder von Zeichnungen</translation>
    </message>
    <message>
        <source>{file} is there already and would be replaced; choose another name, or export the network alone</source>
        <translation>{file} gibt es schon und würde ersetzt; einen anderen Namen wählen oder nur das Netz exportieren</translation>
    </message>
    <message>
        <source>{first}, {then}</source>
        <translation>{first}, {then}</translation>
    </message>
    <message>
        <source>{given} dimensions instead of {wanted}</source>
        <translation>{given} Dimensionen statt {wanted}</translation>
    </message>
    <message>
        <source>{groups} groups</source>
        <translation>{groups} Gruppen</translation>
    </message>
    <message>
        <source>{kind}, {count} of them</source>
        <translation>{kind}, {count} Stück</translation>
    </message>
    <message>
        <source>{kind}, {count} of them, in the order {places}</source>
        <translation>{kind}, {count} Stück, in der Reihenfolge {places}</translation>
    </message>
    <message>
        <source>{kind}, {count} of them, that of digit 0 last</source>
        <translation>{kind}, {count} Stück, Ziffer 0 zuletzt</translation>
    </message>
    <message>
        <source>{kind}, {count} of them, that of no digit first</source>
        <translation>{kind}, {count} Stück, „keine Ziffer“ zuerst</translation>
    </message>
    <message>
        <source>{low:g} to {high:g}</source>
        <translation>{low:g} bis {high:g}</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a model; give it a plain one of one line</source>
        <translation>{name!r} kann nicht der Name eines Modells sein; einen schlichten Namen aus einer Zeile wählen</translation>
    </message>
    <message>
        <source>{name!r} is the name of {by} already; give it another name</source>
        <translation>{name!r} ist schon vergeben ({by}); einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>{name} are no whole numbers</source>
        <translation>{name} sind keine ganzen Zahlen</translation>
    </message>
    <message>
        <source>{name} cannot be brought back</source>
        <translation>{name} kann nicht zurückgeholt werden</translation>
    </message>
    <message>
        <source>{name} is a model of Digitpad, whose convention is known</source>
        <translation>{name} ist ein Modell von Digitpad, dessen Konvention bekannt ist</translation>
    </message>
    <message>
        <source>{name} is the model that comes with the program and stays; --model chooses another</source>
        <translation>{name} ist das mitgelieferte Modell des Programms und bleibt; --model wählt ein anderes</translation>
    </message>
    <message>
        <source>{of}, each with the same digit, probabilities at most {far} apart</source>
        <translation>{of}, jedes Mal mit derselben Ziffer, Wahrscheinlichkeiten höchstens {far} auseinander</translation>
    </message>
    <message>
        <source>{of}, {others} of them with another digit, probabilities up to {far:.2g} apart</source>
        <translation>{of}, davon {others} mit einer anderen Ziffer, Wahrscheinlichkeiten bis zu {far:.2g} auseinander</translation>
    </message>
    <message>
        <source>{parameters:,} parameters{where}</source>
        <translation>{parameters:,} Parameter{where}</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>{path} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error!r} (this is a fault in digitpad)</source>
        <translation>{path} kann nicht gelesen werden: {error!r} (das ist ein Fehler in digitpad)</translation>
    </message>
    <message>
        <source>{path} cannot be removed</source>
        <translation>{path} kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>{path} cannot be renamed</source>
        <translation>{path} kann nicht umbenannt werden</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{path} cannot be written: there is no such folder as {parent}</source>
        <translation>{path} kann nicht geschrieben werden: den Ordner {parent} gibt es nicht</translation>
    </message>
    <message>
        <source>{path} has a network that cannot be described: {why}</source>
        <translation>{path} hat ein Netz, das sich nicht beschreiben lässt: {why}</translation>
    </message>
    <message>
        <source>{path} holds no weights of the network that its card names ({network}); it can be exported only as {value}</source>
        <translation>{path} enthält keine Gewichte des Netzes, das die Modellkarte nennt ({network}); exportieren lässt es sich nur als {value}</translation>
    </message>
    <message>
        <source>{path} is a file; a name without an ending is for the folder of a SavedModel</source>
        <translation>{path} ist eine Datei; ein Name ohne Endung steht für den Ordner eines SavedModel</translation>
    </message>
    <message>
        <source>{path} is a folder that is not empty; name a new one for the SavedModel</source>
        <translation>{path} ist ein Ordner, der nicht leer ist; für das SavedModel einen neuen nennen</translation>
    </message>
    <message>
        <source>{path} is a model of Digitpad, whose convention is known</source>
        <translation>{path} ist ein Modell von Digitpad, dessen Konvention bekannt ist</translation>
    </message>
    <message>
        <source>{path} is in the library already, as {name}</source>
        <translation>{path} ist schon in der Bibliothek, als {name}</translation>
    </message>
    <message>
        <source>{path} was not found</source>
        <translation>{path} wurde nicht gefunden</translation>
    </message>
    <message>
        <source>{path} {refusal}</source>
        <translation>{path} {refusal}</translation>
    </message>
    <message>
        <source>{percent:.1f} % of {digits:,} digits</source>
        <translation>{percent:.1f} % von {digits:,} Ziffern</translation>
    </message>
    <message>
        <source>{percent:.{places}f} %</source>
        <translation>{percent:.{places}f} %</translation>
    </message>
    <message>
        <source>{pixels}: {measured}</source>
        <translation>{pixels}: {measured}</translation>
    </message>
    <message>
        <source>{refused} of the digits get no answer, none of the answers is wrong</source>
        <translation>{refused} der Ziffern bleiben ohne Antwort, keine der Antworten ist falsch</translation>
    </message>
    <message>
        <source>{refused} of the digits get no answer, {wrong} of the answers are wrong</source>
        <translation>{refused} der Ziffern bleiben ohne Antwort, {wrong} der Antworten sind falsch</translation>
    </message>
    <message>
        <source>{said}; {next} reads nearly as well, {percent:.1f} %: which one is meant is not certain</source>
        <translation>{said}; {next} liest fast genauso gut, {percent:.1f} %: welches gemeint ist, ist nicht sicher</translation>
    </message>
    <message>
        <source>{said}; {next}: {percent:.1f} %</source>
        <translation>{said}; {next}: {percent:.1f} %</translation>
    </message>
    <message>
        <source>{shapes}</source>
        <translation>{shapes}</translation>
    </message>
    <message>
        <source>{shape} numbers come out of it</source>
        <translation>{shape} Zahlen kommen heraus</translation>
    </message>
    <message>
        <source>{size:,} numbers cannot become {target}</source>
        <translation>aus {size:,} Zahlen lässt sich nicht {target} machen</translation>
    </message>
    <message>
        <source>{size} × {size} pixels in {channels} colours, as ({shape})</source>
        <translation>{size} × {size} Pixel in {channels} Farben, als ({shape})</translation>
    </message>
    <message>
        <source>{size} × {size} pixels, as ({shape})</source>
        <translation>{size} × {size} Pixel, als ({shape})</translation>
    </message>
    <message>
        <source>{size}, {work:,} multiply-adds {per}</source>
        <translation>{size}, {work:,} Rechenschritte {per}</translation>
    </message>
    <message>
        <source>{size}, {work:.1f} million multiply-adds {per}</source>
        <translation>{size}, {work:.1f} Millionen Rechenschritte {per}</translation>
    </message>
    <message>
        <source>{target} cannot be written</source>
        <translation>{target} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{target} ends in {ending}, which is no format of a model: choose one of {known}, or no ending for the folder of a SavedModel</source>
        <translation>{target} endet auf {ending}, und das ist kein Format für ein Modell: eines von {known} wählen, oder keine Endung für den Ordner eines SavedModel</translation>
    </message>
    <message>
        <source>{word!r} is no word for a convention; there are A..B (such as 0..255), {words}</source>
        <translation>{word!r} ist kein Wort für eine Konvention; es gibt A..B (wie 0..255), {words}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Ask it beside the model in use, in the Draw tab</source>
        <translation>Es neben dem verwendeten Modell fragen, im Reiter „Zeichnen“</translation>
    </message>
    <message>
        <source>Card of the selected model</source>
        <translation>Modellkarte des ausgewählten Modells</translation>
    </message>
    <message>
        <source>Copy it under another name</source>
        <translation>Unter einem anderen Namen kopieren</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>Du&amp;plizieren …</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the imported model (Delete)</source>
        <translation>Das importierte Modell löschen (Entf)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) selected. Compare shows two to four side by side.</source>
        <translation>
            <numerusform>%n Modell ausgewählt. „Vergleichen“ zeigt zwei bis vier nebeneinander.</numerusform>
            <numerusform>%n Modelle ausgewählt. „Vergleichen“ zeigt zwei bis vier nebeneinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>Ver&amp;gleichen …</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>Eine &amp;Datei …</translation>
    </message>
    <message>
        <source>Ask &amp;beside</source>
        <translation>Da&amp;neben fragen</translation>
    </message>
    <message>
        <source>Bring your own model: {endings}, or the folder of a SavedModel</source>
        <translation>Ein eigenes Modell mitbringen: {endings} oder den Ordner eines SavedModel</translation>
    </message>
    <message>
        <source>First &amp;look…</source>
        <translation>&amp;Erster Blick …</translation>
    </message>
    <message>
        <source>Give the imported model another name (F2)</source>
        <translation>Dem importierten Modell einen anderen Namen geben (F2)</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Ein Modell importieren</translation>
    </message>
    <message>
        <source>Let the selected model read the canvas (Return)</source>
        <translation>Das ausgewählte Modell die Zeichenfläche lesen lassen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>Meh&amp;r</translation>
    </message>
    <message>
        <source>More that can be done with the model</source>
        <translation>Was sich sonst mit dem Modell machen lässt</translation>
    </message>
    <message>
        <source>Rename, duplicate or delete the selected model, or ask it beside the one in use</source>
        <translation>Das ausgewählte Modell umbenennen, duplizieren oder löschen, oder es neben dem verwendeten fragen</translation>
    </message>
    <message>
        <source>See again how the imported model is asked</source>
        <translation>Noch einmal ansehen, wie das importierte Modell gefragt wird</translation>
    </message>
    <message>
        <source>See the selected models side by side; a single one beside the one in use</source>
        <translation>Die ausgewählten Modelle nebeneinander ansehen; ein einzelnes neben dem verwendeten</translation>
    </message>
    <message>
        <source>Select a model to read its card.</source>
        <translation>Ein Modell auswählen, um seine Modellkarte zu lesen.</translation>
    </message>
    <message>
        <source>The f&amp;older of a SavedModel…</source>
        <translation>Den &amp;Ordner eines SavedModel …</translation>
    </message>
    <message>
        <source>What can be done with the model</source>
        <translation>Was sich mit dem Modell machen lässt</translation>
    </message>
    <message>
        <source>Write it to a file, in any of five formats</source>
        <translation>In eine Datei schreiben, in einem von fünf Formaten</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>Conv</source>
        <comment>short for convolution, below a box of 30 pixels</comment>
        <translation>Conv</translation>
    </message>
    <message>
        <source>Dense</source>
        <comment>a dense layer, below a box of 35 pixels</comment>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Layers of the network</source>
        <translation>Schichten des Netzes</translation>
    </message>
    <message>
        <source>Pool</source>
        <comment>short for pooling, below a box of 25 pixels</comment>
        <translation>Pool</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>Custom</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Deeper CNN</source>
        <translation>Tieferes CNN</translation>
    </message>
    <message>
        <source>Dense 784–128–64–10</source>
        <translation>Dicht 784–128–64–10</translation>
    </message>
    <message>
        <source>Digitpad accurate</source>
        <translation>Digitpad genau</translation>
    </message>
    <message>
        <source>Digitpad compact</source>
        <translation>Digitpad kompakt</translation>
    </message>
    <message>
        <source>Digitpad fast</source>
        <translation>Digitpad schnell</translation>
    </message>
    <message>
        <source>Keras&apos; MNIST example</source>
        <translation>MNIST-Beispiel von Keras</translation>
    </message>
    <message>
        <source>Plain CNN</source>
        <translation>Einfaches CNN</translation>
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
        <translation>Welche Tinte für die Antwort spricht</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Always read several digits as a number</source>
        <translation>Mehrere Ziffern immer als Zahl lesen</translation>
    </message>
    <message>
        <source>Read as a number (N)</source>
        <translation>Als Zahl lesen (N)</translation>
    </message>
    <message>
        <source>Read the drawing as a number</source>
        <translation>Die Zeichnung als Zahl lesen</translation>
    </message>
    <message>
        <source>{tip} (N)</source>
        <translation>{tip} (N)</translation>
    </message>
    <message>
        <source>{tip}, unasked</source>
        <translation>{tip}, ungefragt</translation>
    </message>
</context>
<context>
    <name>Personal</name>
    <message>
        <source>{path} cannot be saved</source>
        <translation>{path} kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>{path} is damaged: it is no personal part</source>
        <translation>{path} ist beschädigt: es ist kein persönlicher Teil</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Done: Digitpad has five of each of your digits, and reads with them from now on.</source>
        <translation>Fertig: Digitpad hat von jeder Ihrer Ziffern fünf und liest ab jetzt mit ihnen.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Write a {digit}</source>
        <translation>Eine {digit} schreiben</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>Another</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Ask for another digit</source>
        <translation>Nach einer anderen Ziffer fragen</translation>
    </message>
    <message>
        <source>Digits written so far</source>
        <translation>Bisher geschriebene Ziffern</translation>
    </message>
    <message>
        <source>End practice; all is kept (Esc)</source>
        <translation>Üben beenden; alles bleibt erhalten (Esc)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>This digit is finished (Enter)</source>
        <translation>Diese Ziffer ist fertig (Eingabetaste)</translation>
    </message>
    <message>
        <source>Write a {digit}</source>
        <translation>Eine {digit} schreiben</translation>
    </message>
    <message>
        <source>{done} of {total} digits are written</source>
        <translation>{done} von {total} Ziffern sind geschrieben</translation>
    </message>
</context>
<context>
    <name>PredictionPanel</name>
    <message>
        <source>How likely each digit is</source>
        <translation>Wie wahrscheinlich jede Ziffer ist</translation>
    </message>
    <message>
        <source>Looks like several digits: read {number}?</source>
        <translation>Sieht nach mehreren Ziffern aus: {number} lesen?</translation>
    </message>
    <message>
        <source>Looks like several digits: {number}. Press N to read them as a number.</source>
        <translation>Sieht nach mehreren Ziffern aus: {number}. N drücken, um sie als Zahl zu lesen.</translation>
    </message>
    <message>
        <source>Not a digit; {closest}</source>
        <translation>Keine Ziffer; {closest}</translation>
    </message>
    <message>
        <source>Read just as it is</source>
        <translation>Gelesen, wie es ist</translation>
    </message>
    <message>
        <source>Recognised digit: {text}</source>
        <translation>Erkannte Ziffer: {text}</translation>
    </message>
    <message>
        <source>Recognised number: {text}</source>
        <translation>Erkannte Zahl: {text}</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The answer {marks}: points, commas, dashes and the like are no digits</source>
        <translation>Die Antwort {marks}: Punkte, Kommas, Striche und Ähnliches sind keine Ziffern</translation>
    </message>
    <message>
        <source>The answer, {marks}</source>
        <translation>Die Antwort, {marks}</translation>
    </message>
    <message>
        <source>The {ordinal} digit</source>
        <translation>Die {ordinal} Ziffer</translation>
    </message>
    <message>
        <source>Verdict: {sentence}</source>
        <translation>Urteil: {sentence}</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Was das Modell sieht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message numerus="yes">
        <source>without %n marks</source>
        <translation>
            <numerusform>ohne %n Zeichen</numerusform>
            <numerusform>ohne %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>without 1 mark</source>
        <translation>ohne 1 Zeichen</translation>
    </message>
    <message>
        <source>{digit}: {answer}</source>
        <translation>{digit}: {answer}</translation>
    </message>
</context>
<context>
    <name>Preprocessing</name>
    <message>
        <source>a picture has a pixel that is not between black and white</source>
        <translation>ein Bild hat ein Pixel, das nicht zwischen Schwarz und Weiß liegt</translation>
    </message>
    <message>
        <source>a picture has rows and columns, not the shape {shape}</source>
        <translation>ein Bild hat Zeilen und Spalten, nicht die Form {shape}</translation>
    </message>
    <message>
        <source>has {width} × {height} pixels, more than a picture of a digit may have</source>
        <translation>hat {width} × {height} Pixel, mehr als das Bild einer Ziffer haben darf</translation>
    </message>
    <message>
        <source>{name} has more than {most_pages} pages; the others are left out</source>
        <translation>{name} hat mehr als {most_pages} Seiten; die übrigen werden weggelassen</translation>
    </message>
    <message>
        <source>{name} holds no page</source>
        <translation>{name} enthält keine Seite</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} ist leer</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>{path} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{path} is a folder, not a picture</source>
        <translation>{path} ist ein Ordner, kein Bild</translation>
    </message>
    <message>
        <source>{path} is an address on the web, which is not fetched; save the picture to a file first</source>
        <translation>{path} ist eine Internetadresse, die nicht abgerufen wird; das Bild zuerst in einer Datei speichern</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation>Die Präsentation verlassen</translation>
    </message>
    <message>
        <source>Show the canvas, the answer and the bars on the whole screen; Esc or F11 leaves</source>
        <translation>Zeichenfläche, Antwort und Balken auf dem ganzen Bildschirm zeigen; mit Esc oder F11 verlassen</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>99 % of MNIST in seconds</source>
        <translation>99 % von MNIST in Sekunden</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Custom network</source>
        <translation>Eigenes Netz</translation>
    </message>
    <message>
        <source>Deeper CNN</source>
        <translation>Tieferes CNN</translation>
    </message>
    <message>
        <source>Dense network</source>
        <translation>Dichtes Netz</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Keras&apos; example</source>
        <translation>Beispiel von Keras</translation>
    </message>
    <message>
        <source>My own digits</source>
        <translation>Meine eigenen Ziffern</translation>
    </message>
    <message>
        <source>Plain CNN</source>
        <translation>Einfaches CNN</translation>
    </message>
    <message>
        <source>as the shipped model</source>
        <translation>wie das mitgelieferte Modell</translation>
    </message>
    <message>
        <source>larger and slower</source>
        <translation>größer und langsamer</translation>
    </message>
    <message>
        <source>trained in seconds</source>
        <translation>in Sekunden trainiert</translation>
    </message>
    <message>
        <source>{label}: {promise}</source>
        <translation>{label}: {promise}</translation>
    </message>
</context>
<context>
    <name>ProbabilityBar</name>
    <message>
        <source>%p percent</source>
        <translation>%p Prozent</translation>
    </message>
    <message>
        <source>How probable the model finds it that this is {label}</source>
        <translation>Für wie wahrscheinlich das Modell hält, dass das {label} ist</translation>
    </message>
    <message>
        <source>Probability of {label}</source>
        <translation>Wahrscheinlichkeit von {label}</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probability of each digit</source>
        <translation>Wahrscheinlichkeit jeder Ziffer</translation>
    </message>
</context>
<context>
    <name>Processes</name>
    <message>
        <source>the process that worked on it has died ({how})</source>
        <translation>der Prozess, der daran gearbeitet hat, ist abgestürzt ({how})</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>&amp;Add somebody</source>
        <translation>&amp;Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Whose hand</source>
        <translation>&amp;Wessen Handschrift</translation>
    </message>
    <message>
        <source>Add somebody whose digits Digitpad is to learn, rename or remove them</source>
        <translation>Jemanden hinzufügen, dessen Ziffern Digitpad lernen soll, umbenennen oder entfernen</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>Change the list of hands</source>
        <translation>Die Liste der Handschriften ändern</translation>
    </message>
    <message>
        <source>Click a name: its drawings are shown and speak in every answer</source>
        <translation>Auf einen Namen klicken: seine Zeichnungen werden gezeigt und sprechen bei jeder Antwort mit</translation>
    </message>
    <message>
        <source>Digitpad as shipped</source>
        <translation>Digitpad im Lieferzustand</translation>
    </message>
    <message>
        <source>My hand</source>
        <translation>Meine Handschrift</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Remove somebody</source>
        <translation>Jemanden entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove “{name}” and %n drawing(s) for good?</source>
        <translation>
            <numerusform>„{name}“ und %n Zeichnung endgültig entfernen?</numerusform>
            <numerusform>„{name}“ und %n Zeichnungen endgültig entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>This cannot be undone. Export the drawings first if you may want them again.</source>
        <translation>Das lässt sich nicht rückgängig machen. Die Zeichnungen vorher exportieren, falls sie noch einmal gebraucht werden.</translation>
    </message>
    <message>
        <source>Whose hand</source>
        <translation>Wessen Handschrift</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>During epoch {number}</source>
        <translation>In Epoche {number}</translation>
    </message>
    <message>
        <source>Epoch {number}</source>
        <translation>Epoche {number}</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message numerus="yes">
        <source>and %n other curve(s)</source>
        <translation>
            <numerusform>und %n weitere Kurve</numerusform>
            <numerusform>und %n weitere Kurven</numerusform>
        </translation>
    </message>
    <message>
        <source>batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>{role} {value} after epoch {epoch}</source>
        <translation>{role} {value} nach Epoche {epoch}</translation>
    </message>
    <message>
        <source>{role} {value} after epoch {epoch}, the best {best} in epoch {at}</source>
        <translation>{role} {value} nach Epoche {epoch}, das Beste {best} in Epoche {at}</translation>
    </message>
</context>
<context>
    <name>ReliabilityDiagram</name>
    <message>
        <source>How often it is right</source>
        <translation>Wie oft es richtig liegt</translation>
    </message>
    <message>
        <source>How sure the model says it is (confidence)</source>
        <translation>Wie sicher das Modell nach eigener Angabe ist (Konfidenz)</translation>
    </message>
    <message>
        <source>Nothing has been evaluated yet.</source>
        <translation>Es wurde noch nichts ausgewertet.</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Zuverlässigkeitsdiagramm</translation>
    </message>
</context>
<context>
    <name>ReliabilityPage</name>
    <message>
        <source>Each bar gathers the answers that claim to be so sure; if it ends on the dashed line, the model is right as often as it claims, below the line it is too sure, above it too shy. Pale bars stand for few answers.</source>
        <translation>Jeder Balken fasst die Antworten zusammen, die so sicher sein wollen; endet er auf der gestrichelten Linie, liegt das Modell so oft richtig, wie es angibt, unter der Linie ist es zu sicher, darüber zu zaghaft. Blasse Balken stehen für wenige Antworten.</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Zuverlässigkeitsdiagramm</translation>
    </message>
    <message>
        <source>What the model claims and what is true differ by {error} on average (calibration error).</source>
        <translation>Was das Modell angibt und was stimmt, weicht im Mittel um {error} voneinander ab (Kalibrierungsfehler).</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Start again on the &amp;CPU</source>
        <translation>Neu starten auf der &amp;CPU</translation>
    </message>
    <message>
        <source>Start again with &amp;batch size {size}</source>
        <translation>&amp;Neu starten mit Batchgröße {size}</translation>
    </message>
    <message>
        <source>Start again with &amp;learning rate {rate}</source>
        <translation>Neu starten mit L&amp;ernrate {rate}</translation>
    </message>
    <message>
        <source>Use &amp;computer-made digits instead</source>
        <translation>&amp;Stattdessen künstliche Ziffern nehmen</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Choose a folder for the report</source>
        <translation>Einen Ordner für den Bericht wählen</translation>
    </message>
    <message>
        <source>Share the report as one file</source>
        <translation>Den Bericht als eine Datei teilen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>The report is being written …</source>
        <translation>Der Bericht wird geschrieben …</translation>
    </message>
    <message>
        <source>The report is being written: {done} of {total} files</source>
        <translation>Der Bericht wird geschrieben: {done} von {total} Dateien</translation>
    </message>
    <message>
        <source>The report is there: {page}</source>
        <translation>Der Bericht ist da: {page}</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>A run cannot be made in {parent}</source>
        <translation>In {parent} lässt sich kein Lauf anlegen</translation>
    </message>
    <message>
        <source>A training configuration must be a JSON object.</source>
        <translation>Eine Trainingskonfiguration muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>An outcome must be one of {value}, not {outcome!r}.</source>
        <translation>Ein Ergebnis muss eines von {value} sein, nicht {outcome!r}.</translation>
    </message>
    <message>
        <source>Another trainer works on the run {name}.</source>
        <translation>Ein anderes Trainingsprogramm arbeitet an dem Lauf {name}.</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data must name at least one source.</source>
        <translation>Daten müssen mindestens eine Quelle nennen.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Label smoothing needs the one-hot loss.</source>
        <translation>Die Label-Glättung braucht den Verlust One-Hot.</translation>
    </message>
    <message>
        <source>Labels are wrong: {error}.</source>
        <translation>Beschriftungen sind falsch: {error}.</translation>
    </message>
    <message>
        <source>Layers are wrong: {error}.</source>
        <translation>Schichten sind falsch: {error}.</translation>
    </message>
    <message>
        <source>Name must be one line of at most {longest_name} letters.</source>
        <translation>Name muss eine Zeile mit höchstens {longest_name} Zeichen sein.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Non-digits need augmentation and the one-hot loss.</source>
        <translation>Nicht-Ziffern brauchen die Augmentierung und den Verlust One-Hot.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Patience needs a validation share, by which the best epoch is told.</source>
        <translation>Geduld braucht einen Validierungsanteil, an dem die beste Epoche erkannt wird.</translation>
    </message>
    <message>
        <source>Rehearsal share needs a model to start from and the one-hot loss.</source>
        <translation>Für den Wiederholungsanteil sind ein Startmodell und der Verlust mit One-Hot nötig.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The best of these runs</source>
        <translation>Der beste dieser Läufe</translation>
    </message>
    <message>
        <source>The line before the name is that of its curves. F2 or a double click renames</source>
        <translation>Die Linie vor dem Namen ist die seiner Kurven. F2 oder ein Doppelklick benennt um</translation>
    </message>
    <message>
        <source>The run {name} cannot be brought back</source>
        <translation>Der Lauf {name} kann nicht zurückgeholt werden</translation>
    </message>
    <message>
        <source>The run {name} cannot be brought back: another has its name now.</source>
        <translation>Der Lauf {name} kann nicht zurückgeholt werden: Ein anderer trägt jetzt seinen Namen.</translation>
    </message>
    <message>
        <source>The run {name} cannot be deleted</source>
        <translation>Der Lauf {name} kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>The run {name} cannot be renamed</source>
        <translation>Der Lauf {name} kann nicht umbenannt werden</translation>
    </message>
    <message>
        <source>The run {name} is deleted, but {hidden} is still there</source>
        <translation>Der Lauf {name} ist gelöscht, aber {hidden} ist noch da</translation>
    </message>
    <message>
        <source>The run {name} is running; it can be renamed when it has ended.</source>
        <translation>Der Lauf {name} läuft noch; umbenennen lässt er sich, wenn er beendet ist.</translation>
    </message>
    <message>
        <source>The run {name} is running; stop it first.</source>
        <translation>Der Lauf {name} läuft noch; ihn zuerst anhalten.</translation>
    </message>
    <message>
        <source>The share of the source’s own test images that it reads right; “–” without such</source>
        <translation>Der Anteil der eigenen Testbilder der Quelle, den er richtig liest; „–“, wenn es keine gibt</translation>
    </message>
    <message>
        <source>The share right of the images that were kept out of the training</source>
        <translation>Der Anteil der richtig gelesenen Bilder, von denen, die nicht im Training waren</translation>
    </message>
    <message>
        <source>The trainer cannot be started</source>
        <translation>Das Trainingsprogramm kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>The trainer ended without a word: it was killed, or the machine was switched off.</source>
        <translation>Das Trainingsprogramm endete ohne ein Wort: Es wurde gewaltsam beendet, oder der Computer wurde ausgeschaltet.</translation>
    </message>
    <message>
        <source>The trainer is still at work on the run {name}.</source>
        <translation>Das Trainingsprogramm arbeitet noch an dem Lauf {name}.</translation>
    </message>
    <message>
        <source>The window lost sight of the training (a fault in digitpad); the run can be resumed.</source>
        <translation>Das Fenster hat das Training aus den Augen verloren (ein Fehler in Digitpad); der Lauf lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>There are too many runs called {base}.</source>
        <translation>Es gibt zu viele Läufe namens {base}.</translation>
    </message>
    <message>
        <source>There is a run called {shown} already.</source>
        <translation>Es gibt schon einen Lauf namens {shown}.</translation>
    </message>
    <message>
        <source>There is no run called {name!r} in {runs_folder}.</source>
        <translation>Es gibt keinen Lauf namens {name!r} in {runs_folder}.</translation>
    </message>
    <message>
        <source>This network has {size:,} parameters; at most {largest_network:,} can be trained.</source>
        <translation>Dieses Netz hat {size:,} Parameter; höchstens {largest_network:,} lassen sich trainieren.</translation>
    </message>
    <message>
        <source>Tick runs to lay their curves over those of the selected one</source>
        <translation>Läufe ankreuzen, um ihre Kurven über die des ausgewählten zu legen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Whatever you want to remember: double-click or press F2 to write</source>
        <translation>Alles, was man sich merken will: zum Schreiben doppelklicken oder F2 drücken</translation>
    </message>
    <message>
        <source>cannot be trained on here: {file} held a network that is ready to be asked, not to learn</source>
        <translation>kann hier nicht weiter trainiert werden: {file} enthielt ein Netz, das zum Fragen bereit ist, nicht zum Lernen</translation>
    </message>
    <message numerus="yes">
        <source>of %n image(s)</source>
        <translation>
            <numerusform>von %n Bild</numerusform>
            <numerusform>von %n Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} cannot be written to</source>
        <translation>In {folder} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{label} must be a list, not {shown}.</source>
        <translation>{label} muss eine Liste sein, nicht {shown}.</translation>
    </message>
    <message>
        <source>{label} must be {wanted}, not {shown}.</source>
        <translation>{label} muss {wanted} sein, nicht {shown}.</translation>
    </message>
    <message>
        <source>{model} does not exist.</source>
        <translation>{model} gibt es nicht.</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a run: Windows takes it for a device.</source>
        <translation>{name!r} kann nicht der Name eines Laufs sein: Windows hält es für ein Gerät.</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a run; {no_name}.</source>
        <translation>{name!r} kann nicht der Name eines Laufs sein; {no_name}.</translation>
    </message>
    <message>
        <source>{name} cannot be written</source>
        <translation>{name} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>{path} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} ist beschädigt.</translation>
    </message>
    <message>
        <source>{path} is far too large.</source>
        <translation>{path} ist viel zu groß.</translation>
    </message>
    <message>
        <source>{start_from} is a model of other classes: {value}.</source>
        <translation>{start_from} ist ein Modell für andere Klassen: {value}.</translation>
    </message>
    <message>
        <source>{start_from} is a model of the network {network}, not of this {network2}.</source>
        <translation>{start_from} ist ein Modell des Netzes {network}, nicht dieses Netzes {network2}.</translation>
    </message>
    <message>
        <source>{value} cannot be written</source>
        <translation>{value} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{value} is damaged.</source>
        <translation>{value} ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Compare {name}</source>
        <translation>{name} vergleichen</translation>
    </message>
    <message>
        <source>{accuracy}, the best of these runs</source>
        <translation>{accuracy}, der beste dieser Läufe</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>&amp;Before and after…</source>
        <translation>Vor&amp;her und nachher …</translation>
    </message>
    <message>
        <source>&amp;Compare with others</source>
        <translation>Mit anderen &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Resume the training</source>
        <translation>Training fort&amp;setzen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rüc&amp;kgängig</translation>
    </message>
    <message>
        <source>&amp;Use on the canvas</source>
        <translation>&amp;Auf der Zeichenfläche verwenden</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Modell verwenden</translation>
    </message>
    <message>
        <source>Compare, copy the settings of, resume, rename, export or delete the selected run</source>
        <translation>Den ausgewählten Lauf vergleichen, seine Einstellungen kopieren, ihn fortsetzen, umbenennen, exportieren oder löschen</translation>
    </message>
    <message>
        <source>Copy se&amp;ttings into the form</source>
        <translation>&amp;Einstellungen ins Formular kopieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Evaluate the selected run and show its errors</source>
        <translation>Den ausgewählten Lauf auswerten und seine Fehler zeigen</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Das Modell exportieren</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Exportiert als {name}.</translation>
    </message>
    <message>
        <source>Exporting as {name}; that takes some seconds.</source>
        <translation>Export als {name} läuft; das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Suchfilter</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>Die Läufe filtern</translation>
    </message>
    <message>
        <source>Let the selected run’s model read the canvas</source>
        <translation>Das Modell des ausgewählten Laufs die Zeichenfläche lesen lassen</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>Meh&amp;r</translation>
    </message>
    <message>
        <source>More that can be done with the run</source>
        <translation>Was sich sonst mit dem Lauf machen lässt</translation>
    </message>
    <message>
        <source>No runs yet. Each training is kept here, to be compared, used, resumed or exported.</source>
        <translation>Noch keine Läufe. Jedes Training wird hier behalten, zum Vergleichen, Verwenden, Fortsetzen oder Exportieren.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>See &amp;errors</source>
        <translation>&amp;Fehler ansehen</translation>
    </message>
    <message>
        <source>See its &amp;errors</source>
        <translation>Seine &amp;Fehler ansehen</translation>
    </message>
    <message>
        <source>Show only the runs in which these words stand</source>
        <translation>Nur die Läufe zeigen, in denen diese Wörter stehen</translation>
    </message>
    <message>
        <source>The run “{name}” was deleted.</source>
        <translation>Der Lauf „{name}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>What can be done with the run</source>
        <translation>Was sich mit dem Lauf machen lässt</translation>
    </message>
    <message>
        <source>{name} is there already; choose another name.</source>
        <translation>{name} gibt es schon; einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>All trials are done. How many more?</source>
        <translation>Alle Versuche sind fertig. Wie viele noch?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on with the search</source>
        <translation>Die Suche fortsetzen</translation>
    </message>
    <message>
        <source>Press Search: the curves of all trials are drawn here, the best one in front.</source>
        <translation>„Suche“ drücken: Hier entstehen die Kurven aller Versuche, die beste vorn.</translation>
    </message>
    <message>
        <source>Ray is starting, which shares out the trials: some seconds, on a busy computer a minute.</source>
        <translation>Ray, das die Versuche verteilt, startet: einige Sekunden, auf einem ausgelasteten Rechner eine Minute.</translation>
    </message>
    <message>
        <source>The best model of the search is in the library as “{name}”.</source>
        <translation>Das beste Modell der Suche ist in der Bibliothek als „{name}“.</translation>
    </message>
    <message>
        <source>The first curves come after the first epoch of a trial.</source>
        <translation>Die ersten Kurven kommen nach der ersten Epoche eines Versuchs.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Cluster</translation>
    </message>
    <message>
        <source>&amp;End hopeless trials early</source>
        <translation>&amp;Aussichtslose Versuche früh beenden</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>&amp;Hours at most</source>
        <translation>&amp;Stunden höchstens</translation>
    </message>
    <message>
        <source>&amp;Parameters at most</source>
        <translation>&amp;Parameter höchstens</translation>
    </message>
    <message>
        <source>&amp;Start the search</source>
        <translation>S&amp;uche starten</translation>
    </message>
    <message>
        <source>&amp;Trials</source>
        <translation>&amp;Versuche</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>&amp;Gleichzeitig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Few mistakes for little work</source>
        <translation>Wenige Fehler bei wenig Aufwand</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Parameters at most</source>
        <translation>Parameter höchstens</translation>
    </message>
    <message>
        <source>Search for good settings</source>
        <translation>Gute Einstellungen suchen</translation>
    </message>
    <message>
        <source>Settings to vary</source>
        <translation>Einstellungen, die variiert werden</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>Suche starten</translation>
    </message>
    <message>
        <source>The address of a Ray that runs already, HOST:PORT; without one, this computer does the work</source>
        <translation>Die Adresse eines Ray, das schon läuft, HOST:PORT; ohne eine Adresse macht dieser Computer die Arbeit</translation>
    </message>
    <message>
        <source>The highest accuracy</source>
        <translation>Die höchste Genauigkeit</translation>
    </message>
    <message>
        <source>The lowest loss</source>
        <translation>Der kleinste Verlust</translation>
    </message>
    <message>
        <source>Tick what shall be tried out, as a range like 0.0001..0.01 or a list like 32,64,128. All else is as in the form.</source>
        <translation>Ankreuzen, was ausprobiert werden soll, als Bereich wie 0.0001..0.01 oder als Liste wie 32,64,128. Alles andere bleibt wie im Formular.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Trials at once</source>
        <translation>Versuche gleichzeitig</translation>
    </message>
    <message>
        <source>Values of “{setting}”</source>
        <translation>Werte von „{setting}“</translation>
    </message>
    <message>
        <source>What makes a trial good</source>
        <translation>Was einen Versuch gut macht</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>so viele, wie passen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>“{text}” is no number, in “{field}”.</source>
        <translation>„{text}“ ist keine Zahl, in „{field}“.</translation>
    </message>
</context>
<context>
    <name>SessionStore</name>
    <message>
        <source>A fault in Digitpad ({kind}).</source>
        <translation>Ein Fehler in Digitpad ({kind}).</translation>
    </message>
    <message>
        <source>The state of the last start could not be used, and {what_became_of_it}: it stays as it is.</source>
        <translation>Der Zustand vom letzten Start konnte nicht verwendet werden, und {what_became_of_it}: er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The unfinished drawing could not be brought back: {reason}; {what_became_of_it}.</source>
        <translation>Die unfertige Zeichnung konnte nicht zurückgeholt werden: {reason}; {what_became_of_it}.</translation>
    </message>
    <message>
        <source>{reason} Digitpad goes on, but cannot keep your drawing for the next start.</source>
        <translation>{reason} Digitpad läuft weiter, kann aber Ihre Zeichnung nicht bis zum nächsten Start behalten.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Checkpoint every (min)</source>
        <translation>Zwischenstand alle (min)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Dense layers</source>
        <translation>Dichte Schichten</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Non-digits</source>
        <translation>Nicht-Ziffern</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Rechengenauigkeit</translation>
    </message>
    <message>
        <source>Rehearsal share</source>
        <translation>Wiederholungsanteil</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lernratenverlauf</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Startmodell</translation>
    </message>
    <message>
        <source>TensorBoard logs</source>
        <translation>TensorBoard-Logs</translation>
    </message>
    <message>
        <source>TensorBoard logs are written too, where it is installed</source>
        <translation>auch TensorBoard-Logs werden geschrieben, wo es installiert ist</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>Weight averaging</source>
        <translation>Gewichtsmittelung</translation>
    </message>
    <message>
        <source>data augmentation: every digit is moved, turned, slanted, bent, thickened anew each time</source>
        <translation>Augmentierung der Daten: jede Ziffer wird jedes Mal neu verschoben, gedreht, schräg gestellt, verbogen, verdickt</translation>
    </message>
    <message>
        <source>dropout rate before each dense layer of the custom network</source>
        <translation>Dropout-Rate vor jeder dichten Schicht des eigenen Netzes</translation>
    </message>
    <message>
        <source>early stopping after so many epochs without a lower validation loss; the best is kept; 0 never stops</source>
        <translation>vorzeitig beenden nach so vielen Epochen ohne kleineren Validierungsverlust; die beste bleibt; 0 beendet nie vorzeitig</translation>
    </message>
    <message>
        <source>filters of each convolution of the custom network</source>
        <translation>Filter jeder Faltung des eigenen Netzes</translation>
    </message>
    <message>
        <source>floating-point precision of the training; auto asks the processor</source>
        <translation>Genauigkeit der Gleitkommazahlen beim Training; auto fragt den Prozessor</translation>
    </message>
    <message>
        <source>images in a training step</source>
        <translation>Bilder je Trainingsschritt</translation>
    </message>
    <message>
        <source>label smoothing: share of each one-hot target that is spread over all classes, so that the network is never quite sure; 0 is none</source>
        <translation>Label-Glättung: Anteil jedes One-Hot-Ziels, der auf alle Klassen verteilt wird, damit das Netz nie ganz sicher ist; 0 heißt keine</translation>
    </message>
    <message>
        <source>learning rate at the schedule&apos;s highest</source>
        <translation>Lernrate am höchsten Punkt ihres Verlaufs</translation>
    </message>
    <message>
        <source>learning-rate schedule: constant, cosine decay, or a warm-up over a fifth and cosine decay (one-cycle)</source>
        <translation>Verlauf der Lernrate: konstant, Abfall als Kosinus, oder Anstieg über ein Fünftel und Abfall als Kosinus (One-Cycle)</translation>
    </message>
    <message>
        <source>loss function: categorical cross-entropy with labels, or with one-hot targets</source>
        <translation>Verlustfunktion: kategorische Kreuzentropie mit Klassennummern oder mit One-Hot-Zielen</translation>
    </message>
    <message>
        <source>minutes between checkpoints, besides one after every epoch</source>
        <translation>Minuten zwischen Zwischenständen, außer dem nach jeder Epoche</translation>
    </message>
    <message>
        <source>model to fine-tune, by its file or its name: its network and its weights are trained on</source>
        <translation>Modell zum Weiterlernen, mit seiner Datei oder seinem Namen: sein Netz und seine Gewichte werden weiter trainiert</translation>
    </message>
    <message>
        <source>momentum of an exponential moving average (EMA) of the weights, which becomes the model; 0 is none</source>
        <translation>Momentum eines exponentiell gleitenden Mittels (EMA) der Gewichte, das zum Modell wird; 0 heißt keines</translation>
    </message>
    <message>
        <source>name of the run; made up from the data and the network if empty</source>
        <translation>Name des Laufs; ohne Angabe aus den Daten und dem Netz gebildet</translation>
    </message>
    <message>
        <source>non-digit images for each digit (scribbles, letters, overlaid digits), which the model learns to refuse</source>
        <translation>Bilder von Nicht-Ziffern je Ziffer (Kritzeleien, Buchstaben, übereinander liegende Ziffern), die das Modell abzulehnen lernt</translation>
    </message>
    <message>
        <source>optimizer that updates the weights</source>
        <translation>Optimierer, der die Gewichte anpasst</translation>
    </message>
    <message>
        <source>passes over the training data; of synthetic digits alone 10,000 are an epoch, and 6 epochs the default</source>
        <translation>Durchgänge durch die Trainingsdaten; bei künstlichen Ziffern allein sind 10.000 eine Epoche, und 6 Epochen die Vorgabe</translation>
    </message>
    <message>
        <source>processor to train on; auto takes a GPU if there is one</source>
        <translation>Prozessor für das Training; auto nimmt eine GPU, wenn es eine gibt</translation>
    </message>
    <message>
        <source>random seed of the initial weights, the order of the data, dropout and augmentation</source>
        <translation>Startwert für den Zufall bei den ersten Gewichten, der Reihenfolge der Daten, Dropout und Augmentierung</translation>
    </message>
    <message>
        <source>replay: share of each batch in which the model to start from rehearses what it knows, on MNIST where that is there and on synthetic digits, by its own answers; so it learns your digits and forgets nothing; 0 is none</source>
        <translation>Wiederholung: Anteil jedes Batches, in dem das Startmodell übt, was es schon kann, an MNIST, wo es vorhanden ist, und an künstlichen Ziffern, mit seinen eigenen Antworten; so lernt es Ihre Ziffern und vergisst nichts; 0 heißt keine</translation>
    </message>
    <message>
        <source>units of each dense layer of the custom network</source>
        <translation>Neuronen jeder dichten Schicht des eigenen Netzes</translation>
    </message>
    <message>
        <source>validation split: share of the data kept out of training to measure each epoch</source>
        <translation>Validierungsanteil: Anteil der Daten, der nicht ins Training kommt, um jede Epoche daran zu messen</translation>
    </message>
    <message>
        <source>where the labelled digits come from: {sources}; sets are joined</source>
        <translation>woher die beschrifteten Ziffern kommen: {sources}; Datensätze werden verbunden</translation>
    </message>
    <message>
        <source>which network to train</source>
        <translation>welches Netz trainiert wird</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>As the model is</source>
        <translation>Wie das Modell ist</translation>
    </message>
    <message>
        <source>At most one wrong in {answers} answers</source>
        <translation>Höchstens eine falsche in {answers} Antworten</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>Wie sicher es sein muss</translation>
    </message>
    <message>
        <source>It asks where two digits are nearly as likely</source>
        <translation>Es fragt, wo zwei Ziffern fast gleich wahrscheinlich sind</translation>
    </message>
    <message>
        <source>Nobody has measured how sure the model in use must be for that: it answers as it is.</source>
        <translation>Niemand hat gemessen, wie sicher das verwendete Modell dafür sein muss: es antwortet, wie es ist.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The model in use cannot promise this</source>
        <translation>Das verwendete Modell kann das nicht versprechen</translation>
    </message>
    <message>
        <source>Where it is less sure than this, Digitpad asks instead of answering: “A 4 or a 9?” The surer it must be, the more often it asks.</source>
        <translation>Wo es weniger sicher ist, fragt Digitpad, statt zu antworten: „Eine 4 oder eine 9?“ Je sicherer es sein muss, desto öfter fragt es.</translation>
    </message>
</context>
<context>
    <name>SpokenDrawings</name>
    <message>
        <source>Labelled {label}, {nearness} alike; click to silence it</source>
        <translation>Beschriftet mit {label}, zu {nearness} ähnlich; anklicken, um sie stumm zu schalten</translation>
    </message>
    <message>
        <source>Labelled {label}; silenced, click to hear it again</source>
        <translation>Beschriftet mit {label}; stumm, anklicken, um sie wieder zu hören</translation>
    </message>
    <message>
        <source>Your drawings that spoke for it</source>
        <translation>Ihre Zeichnungen, die dafür sprachen</translation>
    </message>
    <message>
        <source>Your drawings that spoke for it; click one to silence it</source>
        <translation>Ihre Zeichnungen, die dafür sprachen; eine anklicken, um sie stumm zu schalten</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>keine Ziffer</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n epoch(s) in {time}</source>
        <translation>
            <numerusform>%n Epoche in {time}</numerusform>
            <numerusform>%n Epochen in {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try it on the canvas</source>
        <translation>Auf der &amp;Zeichenfläche ausprobieren</translation>
    </message>
    <message>
        <source>Choose data and a network, then press Start. You can go on drawing meanwhile.</source>
        <translation>Daten und ein Netz wählen, dann „Start“ drücken. Zeichnen geht währenddessen weiter.</translation>
    </message>
    <message>
        <source>Done: {share} of 1 test image, {took}.</source>
        <translation>Fertig: {share} von 1 Testbild, {took}.</translation>
    </message>
    <message>
        <source>Done: {share} of 1 validation image, {took}.</source>
        <translation>Fertig: {share} von 1 Validierungsbild, {took}.</translation>
    </message>
    <message>
        <source>Done: {share} of the test images, {took}.</source>
        <translation>Fertig: {share} der Testbilder, {took}.</translation>
    </message>
    <message>
        <source>Done: {share} of the validation images, {took}.</source>
        <translation>Fertig: {share} der Validierungsbilder, {took}.</translation>
    </message>
    <message>
        <source>Done: {share} of {images} test images, {took}.</source>
        <translation>Fertig: {share} von {images} Testbildern, {took}.</translation>
    </message>
    <message>
        <source>Done: {share} of {images} validation images, {took}.</source>
        <translation>Fertig: {share} von {images} Validierungsbildern, {took}.</translation>
    </message>
    <message>
        <source>Done: {took}.</source>
        <translation>Fertig: {took}.</translation>
    </message>
    <message>
        <source>Epoch {number} of {all}</source>
        <translation>Epoche {number} von {all}</translation>
    </message>
    <message>
        <source>Images loaded: {number}; the network is being built …</source>
        <translation>Bilder geladen: {number}; das Netz wird gebaut …</translation>
    </message>
    <message>
        <source>Let the model read what you draw</source>
        <translation>Das Modell lesen lassen, was auf der Zeichenfläche ist</translation>
    </message>
    <message numerus="yes">
        <source>Loading TensorFlow, about %n second(s) …</source>
        <translation>
            <numerusform>TensorFlow wird geladen, etwa %n Sekunde …</numerusform>
            <numerusform>TensorFlow wird geladen, etwa %n Sekunden …</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading TensorFlow, which takes some seconds …</source>
        <translation>TensorFlow wird geladen, das dauert einige Sekunden …</translation>
    </message>
    <message>
        <source>Look at the images that it gets wrong</source>
        <translation>Die Bilder ansehen, die es falsch liest</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>See its err&amp;ors</source>
        <translation>Seine Feh&amp;ler ansehen</translation>
    </message>
    <message>
        <source>Starting the trainer …</source>
        <translation>Das Trainingsprogramm wird gestartet …</translation>
    </message>
    <message>
        <source>Training {run}</source>
        <translation>Training: {run}</translation>
    </message>
    <message>
        <source>{number} images/s</source>
        <translation>{number} Bilder/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <source>declares {amount}, more than can be in it</source>
        <translation>kündigt {amount} an, mehr als darin sein kann</translation>
    </message>
    <message>
        <source>does not hold the {size:,} bytes that its header declares</source>
        <translation>enthält nicht die {size:,} Bytes, die die Kopfdaten ankündigen</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>is damaged, or is no array of NumPy&apos;s</source>
        <translation>ist beschädigt oder kein Array von NumPy</translation>
    </message>
    <message>
        <source>is damaged: it declares the shape {shape}</source>
        <translation>ist beschädigt: angekündigt ist die Form {shape}</translation>
    </message>
    <message>
        <source>is far too large</source>
        <translation>ist viel zu groß</translation>
    </message>
    <message>
        <source>is locked with a password</source>
        <translation>ist mit einem Passwort gesperrt</translation>
    </message>
    <message>
        <source>is no file</source>
        <translation>ist keine Datei</translation>
    </message>
    <message>
        <source>is of type {type}, not of numbers</source>
        <translation>ist vom Typ {type}, enthält also keine Zahlen</translation>
    </message>
    <message>
        <source>it could not be set aside ({reason})</source>
        <translation>Beiseitelegen war nicht möglich ({reason})</translation>
    </message>
    <message>
        <source>it was set aside as {name}</source>
        <translation>alles wurde als {name} beiseitegelegt</translation>
    </message>
    <message>
        <source>was written by a newer Digitpad</source>
        <translation>stammt von einem neueren Digitpad</translation>
    </message>
    <message>
        <source>what is too large for the memory does not go into {folder}: {reason}; TMPDIR may name another folder</source>
        <translation>was nicht in den Arbeitsspeicher passt, geht nicht in {folder}: {reason}; TMPDIR kann einen anderen Ordner nennen</translation>
    </message>
    <message>
        <source>you have no home folder; set {variable} to a folder of yours</source>
        <translation>es gibt keinen persönlichen Ordner; {variable} auf einen eigenen Ordner setzen</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}</source>
        <translation>{folder} kann nicht angelegt werden: {reason}</translation>
    </message>
    <message>
        <source>{folder} is not there: {place} is a link to {target}</source>
        <translation>{folder} ist nicht da: {place} ist eine Verknüpfung mit {target}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be saved</source>
        <translation>{path} kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>{path} cannot be saved: the drawing is too large.</source>
        <translation>{path} kann nicht gespeichert werden: Die Zeichnung ist zu groß.</translation>
    </message>
    <message>
        <source>{path} does not exist</source>
        <translation>{path} gibt es nicht</translation>
    </message>
    <message>
        <source>{path} has no {key}</source>
        <translation>{path} hat kein {key}</translation>
    </message>
    <message>
        <source>{path} holds more than {most:,} files</source>
        <translation>{path} enthält mehr als {most:,} Dateien</translation>
    </message>
    <message>
        <source>{path} holds {name!r}, which leads out of it or is no plain file</source>
        <translation>{path} enthält {name!r}, das hinausführt oder keine gewöhnliche Datei ist</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no .npz file</source>
        <translation>{path} ist beschädigt oder keine .npz-Datei</translation>
    </message>
    <message>
        <source>{path} unpacks to {size:,} MB, more than can be in it</source>
        <translation>{path} ergibt ausgepackt {size:,} MB, mehr als darin sein können</translation>
    </message>
    <message>
        <source>{path} {problem}</source>
        <translation>{path} {problem}</translation>
    </message>
    <message>
        <source>{path} {problem}; {what_became_of_it}, and Digitpad starts with its default settings.</source>
        <translation>{path} {problem}; {what_became_of_it}, und Digitpad startet mit seinen Grundeinstellungen.</translation>
    </message>
    <message>
        <source>{path} {what}</source>
        <translation>{path} {what}</translation>
    </message>
    <message>
        <source>{path}: {key} is damaged</source>
        <translation>{path}: {key} ist beschädigt</translation>
    </message>
    <message>
        <source>{path}: {key} {problem}</source>
        <translation>{path}: {key} {problem}</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Press Evaluate to see the data here.</source>
        <translation>„Auswerten“ drücken, um hier die Daten zu sehen.</translation>
    </message>
    <message>
        <source>Some of the images</source>
        <translation>Einige der Bilder</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Die Daten</translation>
    </message>
    <message>
        <source>The mean image</source>
        <translation>Das mittlere Bild</translation>
    </message>
    <message>
        <source>The mean image of each digit</source>
        <translation>Das mittlere Bild jeder Ziffer</translation>
    </message>
    <message>
        <source>{count} images without labels</source>
        <translation>{count} Bilder ohne Beschriftung</translation>
    </message>
    <message>
        <source>{count} images, by digit</source>
        <translation>{count} Bilder, nach Ziffern</translation>
    </message>
    <message>
        <source>{count} of unlimited images, by digit</source>
        <translation>{count} von unbegrenzt vielen Bildern, nach Ziffern</translation>
    </message>
</context>
<context>
    <name>SweepPanel</name>
    <message numerus="yes">
        <source>%n trial(s) done</source>
        <translation>
            <numerusform>%n Versuch fertig</numerusform>
            <numerusform>%n Versuche fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with this search, or try some more</source>
        <translation>Diese Suche fortsetzen oder noch einige Versuche machen</translation>
    </message>
    <message>
        <source>How the search goes</source>
        <translation>Wie die Suche läuft</translation>
    </message>
    <message>
        <source>No search yet. A search trains many networks with other settings, and keeps the best.</source>
        <translation>Noch keine Suche. Eine Suche trainiert viele Netze mit verschiedenen Einstellungen und behält das beste.</translation>
    </message>
    <message>
        <source>Search that is shown</source>
        <translation>Suche, die gezeigt wird</translation>
    </message>
    <message>
        <source>Let the model of the selected trial, or else of the best one, read the canvas</source>
        <translation>Das Modell des gewählten Versuchs, sonst das des besten, die Zeichenfläche lesen lassen</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Ray is starting …</source>
        <translation>Ray startet …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the search; it can go on later where it stood</source>
        <translation>Die Suche anhalten; sie lässt sich später dort fortsetzen, wo sie war</translation>
    </message>
    <message>
        <source>Stopped: {what}</source>
        <translation>Angehalten: {what}</translation>
    </message>
    <message>
        <source>Stopping; each training writes a checkpoint …</source>
        <translation>Wird angehalten; jedes Training schreibt einen Zwischenstand …</translation>
    </message>
    <message>
        <source>The first trainings are starting …</source>
        <translation>Die ersten Trainings beginnen …</translation>
    </message>
    <message>
        <source>Trials of the search</source>
        <translation>Versuche der Suche</translation>
    </message>
    <message>
        <source>Try other settings, one training after another</source>
        <translation>Andere Einstellungen ausprobieren, ein Training nach dem anderen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>best: trial {number}, {share}</source>
        <translation>bester: Versuch {number}, {share}</translation>
    </message>
    <message>
        <source>{done} of {trials} trials done</source>
        <translation>{done} von {trials} Versuchen fertig</translation>
    </message>
</context>
<context>
    <name>SweepPlots</name>
    <message>
        <source>After the first trial its line is drawn here, and after some more which setting matters.</source>
        <translation>Nach dem ersten Versuch wird hier seine Linie gezeichnet, und nach einigen weiteren, welche Einstellung wichtig ist.</translation>
    </message>
    <message>
        <source>Best: trial {number}, {share}</source>
        <translation>Bester: Versuch {number}, {share}</translation>
    </message>
    <message>
        <source>Plots of the search: all trials, and which setting matters</source>
        <translation>Diagramme der Suche: alle Versuche, und welche Einstellung wichtig ist</translation>
    </message>
    <message>
        <source>{setting} matters most, {share}</source>
        <translation>Am wichtigsten: {setting}, {share}</translation>
    </message>
</context>
<context>
    <name>Sweeps</name>
    <message>
        <source>A sweep cannot be made in {parent}</source>
        <translation>In {parent} lässt sich keine Suche anlegen</translation>
    </message>
    <message>
        <source>A sweep cannot end as {outcome!r}.</source>
        <translation>Eine Suche kann nicht als {outcome!r} enden.</translation>
    </message>
    <message>
        <source>A sweep must be a JSON object.</source>
        <translation>Eine Suche muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>A sweep needs a validation share, by whose images its trials are compared.</source>
        <translation>Eine Suche braucht einen Validierungsanteil, an dessen Bildern ihre Versuche verglichen werden.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>All combinations have been tried.</source>
        <translation>Alle Kombinationen wurden ausprobiert.</translation>
    </message>
    <message>
        <source>All trials</source>
        <translation>Alle Versuche</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Give the cluster&apos;s own address, HOST:PORT as “ray start” has told it, on one of its machines; one that begins with ray:// is for clients of other kinds.</source>
        <translation>Die eigene Adresse des Clusters angeben, HOST:PORT, wie „ray start“ sie genannt hat, auf einem seiner Computer; eine, die mit ray:// beginnt, ist für Clients anderer Art.</translation>
    </message>
    <message>
        <source>Goal must be one of {goals}, not {goal!r}.</source>
        <translation>Das Ziel muss eines von {goals} sein, nicht {goal!r}.</translation>
    </message>
    <message>
        <source>Hours must be a number above 0 and at most {most:g}.</source>
        <translation>Stunden müssen eine Zahl über 0 und höchstens {most:g} sein.</translation>
    </message>
    <message>
        <source>It lagged behind the others.</source>
        <translation>Es lag hinter den anderen zurück.</translation>
    </message>
    <message>
        <source>It was stopped before it began.</source>
        <translation>Angehalten, bevor es losging.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Most parameters</source>
        <translation>Parameter höchstens</translation>
    </message>
    <message>
        <source>The hours that it had are over.</source>
        <translation>Die vorgesehenen Stunden sind um.</translation>
    </message>
    <message>
        <source>The loss function cannot be varied where the loss is the goal: losses differ in kind.</source>
        <translation>Die Verlustfunktion kann nicht variiert werden, wenn der Verlust das Ziel ist: Verluste sind von verschiedener Art.</translation>
    </message>
    <message>
        <source>The sweep cannot be started</source>
        <translation>Die Suche kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>The sweep cannot be started: {error}.</source>
        <translation>Die Suche kann nicht gestartet werden: {error}.</translation>
    </message>
    <message>
        <source>The sweep ended with exit status {code}: {said}</source>
        <translation>Die Suche endete mit Exit-Status {code}: {said}</translation>
    </message>
    <message>
        <source>The sweep was ended by signal {number}; it can be resumed.</source>
        <translation>Die Suche wurde durch Signal {number} beendet; sie lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>The sweep was killed, as asked; it can be resumed.</source>
        <translation>Die Suche wurde wie verlangt gewaltsam beendet; sie lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>The sweep {name} is running.</source>
        <translation>Die Suche {name} läuft.</translation>
    </message>
    <message>
        <source>The window lost sight of the search (a fault in digitpad); the search can be resumed.</source>
        <translation>Das Fenster hat die Suche aus den Augen verloren (ein Fehler in Digitpad); die Suche lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>There are too many sweeps called {base}.</source>
        <translation>Es gibt zu viele Suchen namens {base}.</translation>
    </message>
    <message>
        <source>There is no Ray at {address} ({error}); give HOST:PORT as “ray start” has told it.</source>
        <translation>Bei {address} gibt es kein Ray ({error}); HOST:PORT angeben, wie „ray start“ es genannt hat.</translation>
    </message>
    <message>
        <source>There is no setting {name!r} to vary, only {known}.</source>
        <translation>Es gibt keine Einstellung {name!r}, die sich variieren lässt, nur {known}.</translation>
    </message>
    <message>
        <source>There is no sweep called {name!r} in {folder}.</source>
        <translation>Es gibt keine Suche namens {name!r} in {folder}.</translation>
    </message>
    <message>
        <source>There is nothing to vary; say what, like learning-rate=1e-4..1e-2.</source>
        <translation>Es gibt nichts zu variieren; sagen, was, zum Beispiel learning-rate=1e-4..1e-2.</translation>
    </message>
    <message>
        <source>This needs Ray and Optuna, which are not installed: {command}</source>
        <translation>Dafür braucht es Ray und Optuna, die nicht installiert sind: {command}</translation>
    </message>
    <message>
        <source>This network has {parameters:,} parameters; this sweep tries none with more than {most:,}.</source>
        <translation>Dieses Netz hat {parameters:,} Parameter; diese Suche probiert keines mit mehr als {most:,}.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Which setting matters</source>
        <translation>Was am meisten zählt</translation>
    </message>
    <message>
        <source>Which setting matters: {told}.</source>
        <translation>Welche Einstellung wichtig ist: {told}.</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>{folder} cannot be written to</source>
        <translation>In {folder} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{label} must be a whole number from 1 to {most:,}.</source>
        <translation>{label}: nötig ist eine ganze Zahl von 1 bis {most:,}.</translation>
    </message>
    <message>
        <source>{label} must begin above 0 on a logarithmic scale.</source>
        <translation>{label} muss auf einer logarithmischen Skala über 0 beginnen.</translation>
    </message>
    <message>
        <source>{label} must go from a lower to a higher value, not from {low:g} to {high:g}.</source>
        <translation>{label} muss von einem kleineren zu einem größeren Wert gehen, nicht von {low:g} bis {high:g}.</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a sweep: Windows takes it for a device.</source>
        <translation>{name!r} kann nicht der Name einer Suche sein: Windows hält es für ein Gerät.</translation>
    </message>
    <message>
        <source>{name} cannot be varied over {text!r}.</source>
        <translation>{name} kann nicht über {text!r} variiert werden.</translation>
    </message>
    <message>
        <source>{name} cannot be varied: it is the same in all trials.</source>
        <translation>{name} kann nicht variiert werden: es ist in allen Versuchen gleich.</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>{path} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{path} has an unknown key {key!r}.</source>
        <translation>{path} hat einen unbekannten Schlüssel {key!r}.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} ist beschädigt.</translation>
    </message>
    <message>
        <source>{path} is neither JSON nor TOML.</source>
        <translation>{path} ist weder JSON noch TOML.</translation>
    </message>
    <message>
        <source>{path} must hold an object with “vary”.</source>
        <translation>{path} muss ein Objekt mit „vary“ enthalten.</translation>
    </message>
    <message>
        <source>{text!r} does not say what to vary; say it like learning-rate=1e-4..1e-2 or batch-size=32,64.</source>
        <translation>{text!r} sagt nicht, was variiert werden soll; so sagen: learning-rate=1e-4..1e-2 oder batch-size=32,64.</translation>
    </message>
    <message>
        <source>“vary” must hold a range or a list of values for each setting.</source>
        <translation>„vary“ muss für jede Einstellung einen Bereich oder eine Liste von Werten enthalten.</translation>
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
        <translation>Etwas ist schiefgegangen, das nicht hätte schiefgehen dürfen ({}); Einzelheiten stehen im Log.</translation>
    </message>
    <message>
        <source>There is not enough memory for that.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Pen width</source>
        <translation>Stiftbreite</translation>
    </message>
    <message>
        <source>Pen width ([ and ]): changes the look, never the answer</source>
        <translation>Stiftbreite ([ und ]): ändert das Aussehen, nie die Antwort</translation>
    </message>
</context>
<context>
    <name>TrainForm</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Choose the file of a model to start from</source>
        <translation>Die Datei eines Modells als Startmodell wählen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Problem: {what}</source>
        <translation>Problem: {what}</translation>
    </message>
    <message>
        <source>Settings that go well together; the data stays as it is</source>
        <translation>Einstellungen, die gut zusammenpassen; die Daten bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Show or hide the other settings</source>
        <translation>Die übrigen Einstellungen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>The run will be called “{name}”, as no file can be called so.</source>
        <translation>Der Lauf wird „{name}“ heißen, denn so kann keine Datei heißen.</translation>
    </message>
    <message>
        <source>Your own settings</source>
        <translation>Eigene Einstellungen</translation>
    </message>
</context>
<context>
    <name>TrainTab</name>
    <message>
        <source>A training is under way; train on your own digits when it has ended.</source>
        <translation>Gerade läuft ein Training; mit den eigenen Ziffern trainieren, wenn es beendet ist.</translation>
    </message>
    <message>
        <source>Choose an &amp;mnist.npz …</source>
        <translation>Eine mnist.n&amp;pz wählen …</translation>
    </message>
    <message>
        <source>Choose an mnist.npz</source>
        <translation>Eine mnist.npz wählen</translation>
    </message>
    <message numerus="yes">
        <source>First point in about %n second(s)</source>
        <translation>
            <numerusform>Erster Punkt in etwa %n Sekunde</numerusform>
            <numerusform>Erster Punkt in etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Press Start: the curve is drawn here while the network learns.</source>
        <translation>„Start“ drücken: Hier entsteht die Kurve, während das Netz lernt.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs and log</source>
        <translation>Läufe und Log</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Stopping after this batch; a checkpoint is being written …</source>
        <translation>Nach diesem Batch wird angehalten; ein Zwischenstand wird geschrieben …</translation>
    </message>
    <message>
        <source>The first point comes in a few seconds.</source>
        <translation>Der erste Punkt kommt in wenigen Sekunden.</translation>
    </message>
    <message>
        <source>The run is called “{name}”: “{wanted}” was taken, or cannot be the name of a folder.</source>
        <translation>Der Lauf heißt „{name}“: „{wanted}“ war vergeben oder kann nicht der Name eines Ordners sein.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) exported to {name}, with a description and a data card beside it.</source>
        <translation>
            <numerusform>%n Zeichnung nach {name} exportiert, daneben eine Beschreibung und eine Datenkarte.</numerusform>
            <numerusform>%n Zeichnungen nach {name} exportiert, daneben eine Beschreibung und eine Datenkarte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) left out, which this format cannot hold.</source>
        <translation>
            <numerusform>%n Zeichnung weggelassen, die dieses Format nicht fassen kann.</numerusform>
            <numerusform>%n Zeichnungen weggelassen, die dieses Format nicht fassen kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>A &amp;file of drawings…</source>
        <translation>Eine &amp;Datei mit Zeichnungen …</translation>
    </message>
    <message>
        <source>A f&amp;older of pictures or IDX files…</source>
        <translation>Einen &amp;Ordner mit Bildern oder IDX-Dateien …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Drawings ({patterns});;All files (*)</source>
        <translation>Zeichnungen ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export drawings</source>
        <translation>Zeichnungen exportieren</translation>
    </message>
    <message>
        <source>Export drawings into a new folder</source>
        <translation>Zeichnungen in einen neuen Ordner exportieren</translation>
    </message>
    <message>
        <source>Exporting {name} …</source>
        <translation>{name} wird exportiert …</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Einen Ordner importieren</translation>
    </message>
    <message>
        <source>Import drawings</source>
        <translation>Zeichnungen importieren</translation>
    </message>
    <message>
        <source>Importing {name} …</source>
        <translation>{name} wird importiert …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop; nothing is left half done</source>
        <translation>Abbrechen; nichts bleibt halb fertig</translation>
    </message>
    <message>
        <source>{name} is there already; choose another name.</source>
        <translation>{name} gibt es schon; einen anderen Namen wählen.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n new drawing(s)</source>
        <translation>
            <numerusform>{name}: %n neue Zeichnung</numerusform>
            <numerusform>{name}: %n neue Zeichnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialsModel</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The best so far</source>
        <translation>Der bisher beste</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>running, {share}</source>
        <translation>läuft, {share}</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Draw a digit: the ink that speaks for the answer is coloured here, while you draw.</source>
        <translation>Eine Ziffer zeichnen: Die Tinte, die für die Antwort spricht, wird hier beim Zeichnen gefärbt.</translation>
    </message>
    <message>
        <source>No small change would make anything else of this {label}.</source>
        <translation>Keine kleine Änderung würde aus dieser {label} etwas anderes machen.</translation>
    </message>
    <message>
        <source>This image alone would be read as {alone}; how it was drawn makes it {digit}.</source>
        <translation>Dieses Bild allein würde als {alone} gelesen; wie es gezeichnet wurde, macht daraus {digit}.</translation>
    </message>
    <message>
        <source>This is not read as a digit; {closest} comes closest.</source>
        <translation>Das wird nicht als Ziffer gelesen; {closest} kommt am nächsten.</translation>
    </message>
    <message>
        <source>With ink in the frame, this {label} would be read as {other} ({percent}).</source>
        <translation>Mit Tinte im Rahmen würde diese {label} als {other} gelesen ({percent}).</translation>
    </message>
    <message>
        <source>Without the framed ink, this {label} would be read as {other} ({percent}).</source>
        <translation>Ohne die umrahmte Tinte würde diese {label} als {other} gelesen ({percent}).</translation>
    </message>
    <message>
        <source>Your drawing as the model gets it, coloured by what each part of it does for the answer</source>
        <translation>Ihre Zeichnung, wie das Modell sie bekommt, gefärbt danach, was jeder Teil für die Antwort tut</translation>
    </message>
    <message>
        <source>{said} With ink in the frame, {other} would ({percent}).</source>
        <translation>{said} Mit Tinte im Rahmen wäre es {other} ({percent}).</translation>
    </message>
    <message>
        <source>{said} Without the framed ink, {other} would ({percent}).</source>
        <translation>{said} Ohne die umrahmte Tinte wäre es {other} ({percent}).</translation>
    </message>
</context>
</TS>
