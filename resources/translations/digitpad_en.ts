<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n drawing(s) deleted.</source>
        <translation>
            <numerusform>%n drawing deleted.</numerusform>
            <numerusform>%n drawings deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) will no longer teach.</source>
        <translation>
            <numerusform>%n drawing will no longer teach.</numerusform>
            <numerusform>%n drawings will no longer teach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) labelled as {label}.</source>
        <translation>
            <numerusform>%n drawing labelled as {label}.</numerusform>
            <numerusform>%n drawings labelled as {label}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) will teach from now on.</source>
        <translation>
            <numerusform>%n drawing will teach from now on.</numerusform>
            <numerusform>%n drawings will teach from now on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassBar</name>
    <message numerus="yes">
        <source>%n drawing(s) of {label}</source>
        <translation>
            <numerusform>%n drawing of {label}</numerusform>
            <numerusform>%n drawings of {label}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentLoader</name>
    <message numerus="yes">
        <source>%n files came at once; this is the first, {name}.</source>
        <translation>
            <numerusform>%n file came; this is it, {name}.</numerusform>
            <numerusform>%n files came at once; this is the first, {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%n drawing(s) selected.</source>
        <translation>
            <numerusform>%n drawing selected.</numerusform>
            <numerusform>%n drawings selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelComparison</name>
    <message numerus="yes">
        <source>They answer alike to all of your %n drawing(s).</source>
        <translation>
            <numerusform>They answer alike to all of your %n drawing.</numerusform>
            <numerusform>They answer alike to all of your %n drawings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ on %n drawing(s) of yours; in the order of the models above:</source>
        <translation>
            <numerusform>They differ on %n drawing of yours; in the order of the models above:</numerusform>
            <numerusform>They differ on %n drawings of yours; in the order of the models above:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message numerus="yes">
        <source>%n model(s) selected. Compare shows two to four side by side.</source>
        <translation>
            <numerusform>%n model selected. Compare shows two to four side by side.</numerusform>
            <numerusform>%n models selected. Compare shows two to four side by side.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PredictionPanel</name>
    <message numerus="yes">
        <source>without %n marks</source>
        <translation>
            <numerusform>without %n mark</numerusform>
            <numerusform>without %n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message numerus="yes">
        <source>Remove “{name}” and %n drawing(s) for good?</source>
        <translation>
            <numerusform>Remove “{name}” and %n drawing for good?</numerusform>
            <numerusform>Remove “{name}” and %n drawings for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>and %n other curve(s)</source>
        <translation>
            <numerusform>and %n other curve</numerusform>
            <numerusform>and %n other curves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message numerus="yes">
        <source>of %n image(s)</source>
        <translation>
            <numerusform>of %n image</numerusform>
            <numerusform>of %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n epoch(s) in {time}</source>
        <translation>
            <numerusform>%n epoch in {time}</numerusform>
            <numerusform>%n epochs in {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading TensorFlow, about %n second(s) …</source>
        <translation>
            <numerusform>Loading TensorFlow, about %n second …</numerusform>
            <numerusform>Loading TensorFlow, about %n seconds …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SweepPanel</name>
    <message numerus="yes">
        <source>%n trial(s) done</source>
        <translation>
            <numerusform>%n trial done</numerusform>
            <numerusform>%n trials done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainTab</name>
    <message numerus="yes">
        <source>First point in about %n second(s)</source>
        <translation>
            <numerusform>First point in about %n second</numerusform>
            <numerusform>First point in about %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%n drawing(s) left out, which this format cannot hold.</source>
        <translation>
            <numerusform>%n drawing left out, which this format cannot hold.</numerusform>
            <numerusform>%n drawings left out, which this format cannot hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) exported to {name}, with a description and a data card beside it.</source>
        <translation>
            <numerusform>%n drawing exported to {name}, with a description and a data card beside it.</numerusform>
            <numerusform>%n drawings exported to {name}, with a description and a data card beside it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n already here</numerusform>
            <numerusform>%n already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n new drawing(s)</source>
        <translation>
            <numerusform>{name}: %n new drawing</numerusform>
            <numerusform>{name}: %n new drawings</numerusform>
        </translation>
    </message>
</context>
</TS>
