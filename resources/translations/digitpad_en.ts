<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ContentLoader</name>
    <message numerus="yes">
        <source>%n files came at once; this is the first, {name}.</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
        </translation>
    </message>
</context>
<context>
    <name>PredictionPanel</name>
    <message numerus="yes">
        <source>without %n marks</source>
        <translation type="unfinished">
            <numerusform />
            <numerusform />
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
    <name>TrainTab</name>
    <message numerus="yes">
        <source>First point in about %n second(s)</source>
        <translation>
            <numerusform>First point in about %n second</numerusform>
            <numerusform>First point in about %n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
