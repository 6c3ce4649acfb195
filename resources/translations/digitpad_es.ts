<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Digitpad</source>
        <translation>Acerca de Digitpad</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Aprendido de</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modelo: {name}</translation>
    </message>
    <message>
        <source>Network “{network}”, {size}, made {day}</source>
        <translation>Red «{network}», {size}, creada el {day}</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>Reads the digits that people actually draw. MIT licence.</source>
        <translation>Lee los dígitos que la gente dibuja de verdad. Licencia MIT.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>Draw a digit from 0 to 9</source>
        <translation>Dibuje un dígito del 0 al 9</translation>
    </message>
    <message>
        <source>Draw one of {labels}</source>
        <translation>Dibuje uno de estos: {labels}</translation>
    </message>
    <message>
        <source>Is it turned?</source>
        <translation>¿Está girado?</translation>
    </message>
    <message>
        <source>Not a digit, I think</source>
        <translation>No parece un dígito</translation>
    </message>
    <message>
        <source>Not a digit; {label} comes closest</source>
        <translation>No es un dígito; el más parecido es {label}</translation>
    </message>
    <message>
        <source>Not sure: {first} or {second}</source>
        <translation>No es seguro: {first} o {second}</translation>
    </message>
    <message>
        <source>Nothing is drawn</source>
        <translation>No hay nada dibujado</translation>
    </message>
    <message>
        <source>This is no number</source>
        <translation>Esto no es un número</translation>
    </message>
    <message>
        <source>Turned? Try a quarter turn to the left</source>
        <translation>¿Girado? Pruebe un cuarto de vuelta a la izquierda</translation>
    </message>
    <message>
        <source>Turned? Try a quarter turn to the right</source>
        <translation>¿Girado? Pruebe un cuarto de vuelta a la derecha</translation>
    </message>
    <message>
        <source>Upside down? Try half a turn</source>
        <translation>¿Al revés? Pruebe media vuelta</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Escriba un número</translation>
    </message>
    <message>
        <source>a {label}</source>
        <translation>un {label}</translation>
    </message>
    <message>
        <source>an {label}</source>
        <translation>un {label}</translation>
    </message>
    <message>
        <source>closest: {label}</source>
        <translation>el más parecido: {label}</translation>
    </message>
    <message>
        <source>{answer}, {percent} %</source>
        <translation>{answer}, {percent} %</translation>
    </message>
    <message>
        <source>{answer}, {percent} percent sure</source>
        <translation>{answer}, con un {percent} por ciento de confianza</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <comment>two digits</comment>
        <translation>{first} o {second}</translation>
    </message>
    <message>
        <source>{first} or {second}?</source>
        <translation>¿{first} o {second}?</translation>
    </message>
    <message>
        <source>{label}: {percent} percent</source>
        <translation>{label}: {percent} por ciento</translation>
    </message>
    <message>
        <source>{number}. {doubt}</source>
        <translation>{number}. {doubt}</translation>
    </message>
    <message>
        <source>{ordinal} digit: {words}</source>
        <comment>of a number</comment>
        <translation>Dígito {ordinal}: {words}</translation>
    </message>
    <message>
        <source>{place}nd</source>
        <comment>2nd, 22nd …</comment>
        <translation>{place}.º</translation>
    </message>
    <message>
        <source>{place}rd</source>
        <comment>3rd, 23rd …</comment>
        <translation>{place}.º</translation>
    </message>
    <message>
        <source>{place}st</source>
        <comment>1st, 21st …</comment>
        <translation>{place}.º</translation>
    </message>
    <message>
        <source>{place}th</source>
        <comment>4th, 5th, 11th, 12th, 13th …</comment>
        <translation>{place}.º</translation>
    </message>
</context>
<context>
    <name>AnswerLabel</name>
    <message>
        <source>What the model reads</source>
        <translation>Lo que lee el modelo</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Looking at the picture …</source>
        <translation>Mirando la imagen…</translation>
    </message>
    <message>
        <source>There is nothing to read in this picture</source>
        <translation>En esta imagen no hay nada que leer</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Esto no se puede leer</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Digits cannot be read: {reason}. Drawing works all the same.</source>
        <translation>No se pueden leer dígitos: {reason}. Aun así se puede dibujar.</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>&amp;Keep it: use on the canvas</source>
        <translation>&amp;Conservarlo: usar en el lienzo</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>&amp;Volver al anterior</translation>
    </message>
    <message>
        <source>Before and after: {name}</source>
        <translation>Antes y después: {name}</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Respuestas cambiadas</translation>
    </message>
    <message>
        <source>Changed answers: {better} right now, {worse} no longer, {other} wrong as before</source>
        <translation>Respuestas cambiadas: {better} ahora bien, {worse} ya no, {other} mal como antes</translation>
    </message>
    <message>
        <source>Computer-made digits: {before} right before, {after} after ({all} of them)</source>
        <translation>Dígitos hechos por computadora: {before} bien antes, {after} después (de {all})</translation>
    </message>
    <message>
        <source>Each of your digits was read by a model that had learned only the others.</source>
        <translation>Cada uno de sus dígitos lo leyó un modelo que solo había aprendido de los demás.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Let the new model read what you draw; the one before stays in the list</source>
        <translation>Hacer que el modelo nuevo lea lo que se dibuja; el anterior sigue en la lista</translation>
    </message>
    <message>
        <source>No answer has changed.</source>
        <translation>Ninguna respuesta ha cambiado.</translation>
    </message>
    <message>
        <source>Of others: meant as {label}, read as {before} before, as {after} now</source>
        <translation>De otros: debía ser {label}; antes se leía como {before}, ahora como {after}</translation>
    </message>
    <message>
        <source>Other people&apos;s digits: {before} right before, {after} after ({all} of MNIST)</source>
        <translation>Dígitos de otras personas: {before} bien antes, {after} después (de {all} de MNIST)</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Volver al anterior</translation>
    </message>
    <message>
        <source>The model before answers again, exactly as it was, and the new one is deleted</source>
        <translation>El modelo anterior vuelve a responder, exactamente como era, y el nuevo se elimina</translation>
    </message>
    <message>
        <source>Your own digits: {before} of {all} right before, {after} after</source>
        <translation>Sus propios dígitos: {before} de {all} bien antes, {after} después</translation>
    </message>
    <message>
        <source>Yours: meant as {label}, read as {before} before, as {after} now</source>
        <translation>Suyo: debía ser {label}; antes se leía como {before}, ahora como {after}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>too few to tell; with {enough} one could</source>
        <translation>muy pocos para saberlo; con {enough} se podría</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Draw a digit here</source>
        <translation>Dibuje un dígito aquí</translation>
    </message>
    <message>
        <source>Drop it here</source>
        <translation>Suéltelo aquí</translation>
    </message>
    <message>
        <source>Nothing is seen in this picture: draw on it, or open another</source>
        <translation>En esta imagen no se ve nada: dibuje encima o abra otra</translation>
    </message>
    <message>
        <source>Write a number here</source>
        <translation>Escriba un número aquí</translation>
    </message>
    <message>
        <source>or drop, paste or open a picture of one</source>
        <translation>o suelte, pegue o abra una imagen de uno</translation>
    </message>
    <message>
        <source>{hint} with the mouse, a finger or a stylus</source>
        <translation>{hint} con el ratón, un dedo o un lápiz digital</translation>
    </message>
</context>
<context>
    <name>CellGrid</name>
    <message>
        <source>labelled (true digit)</source>
        <translation>etiquetado como (dígito verdadero)</translation>
    </message>
    <message>
        <source>read as (predicted)</source>
        <translation>leído como (predicho)</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n drawing(s) deleted.</source>
        <translation>
            <numerusform>%n dibujo eliminado.</numerusform>
            <numerusform>%n dibujos eliminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) labelled as {label}.</source>
        <translation>
            <numerusform>%n dibujo etiquetado como {label}.</numerusform>
            <numerusform>%n dibujos etiquetados como {label}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) will no longer teach.</source>
        <translation>
            <numerusform>%n dibujo dejará de enseñar.</numerusform>
            <numerusform>%n dibujos dejarán de enseñar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) will teach from now on.</source>
        <translation>
            <numerusform>%n dibujo enseñará desde ahora.</numerusform>
            <numerusform>%n dibujos enseñarán desde ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Enseñar</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Press Start: the curve is drawn here while the network learns.</source>
        <translation>Pulse «Empezar»: la curva se dibuja aquí mientras la red aprende.</translation>
    </message>
    <message>
        <source>Save the chart “{metric}” as a picture or as values</source>
        <translation>Guardar el gráfico «{metric}» como imagen o como valores</translation>
    </message>
    <message>
        <source>Save the chart “{metric}”…</source>
        <translation>Guardar el gráfico «{metric}»…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Show all again (double-click, or 0); drag over the chart to look closer</source>
        <translation>Mostrar todo de nuevo (doble clic o 0); arrastre sobre el gráfico para ver más de cerca</translation>
    </message>
    <message>
        <source>Show all of “{metric}” again</source>
        <translation>Mostrar de nuevo todo «{metric}»</translation>
    </message>
    <message>
        <source>The chart “{metric}” could not be drawn: {reason}.</source>
        <translation>El gráfico «{metric}» no se pudo dibujar: {reason}.</translation>
    </message>
    <message>
        <source>Values as CSV (*.csv)</source>
        <translation>Valores como CSV (*.csv)</translation>
    </message>
    <message>
        <source>{metric} chart</source>
        <translation>Gráfico: {metric}</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Each line of the grid is ten times the one below: small losses can be told apart</source>
        <translation>Cada línea de la cuadrícula vale diez veces la de debajo: así se distinguen las pérdidas pequeñas</translation>
    </message>
    <message>
        <source>Lo&amp;g scale of the loss</source>
        <translation>Escala lo&amp;garítmica de la pérdida</translation>
    </message>
    <message>
        <source>Logarithmic scale of the loss</source>
        <translation>Escala logarítmica de la pérdida</translation>
    </message>
    <message>
        <source>Press Start: the curve is drawn here while the network learns.</source>
        <translation>Pulse «Empezar»: la curva se dibuja aquí mientras la red aprende.</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>&amp;Suavizado</translation>
    </message>
    <message>
        <source>Smooth the curves, so that their direction is seen; the values stay, pale, behind them</source>
        <translation>Suavizar las curvas para que se vea hacia dónde van; los valores quedan detrás, en color claro</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Suavizado de las curvas</translation>
    </message>
    <message>
        <source>best: epoch {number}</source>
        <translation>mejor: época {number}</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>parada temprana</translation>
    </message>
    <message>
        <source>thick: validation of the best · thin: its training · pale: the others</source>
        <translation>grueso: validación del mejor · fino: su entrenamiento · claro: los demás</translation>
    </message>
    <message>
        <source>thick: validation · thin: training · pale: each batch</source>
        <translation>grueso: validación · fino: entrenamiento · claro: cada lote</translation>
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
        <translation>Constante</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>One-cycle</source>
        <translation>Un ciclo</translation>
    </message>
    <message>
        <source>One-hot cross-entropy</source>
        <translation>Entropía cruzada one-hot</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Procesador (CPU)</translation>
    </message>
    <message>
        <source>Sparse cross-entropy</source>
        <translation>Entropía cruzada dispersa</translation>
    </message>
</context>
<context>
    <name>ClassBar</name>
    <message numerus="yes">
        <source>%n drawing(s) of {label}</source>
        <translation>
            <numerusform>%n dibujo de {label}</numerusform>
            <numerusform>%n dibujos de {label}</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>ClassPage</name>
    <message>
        <source>Averages</source>
        <translation>Promedios</translation>
    </message>
    <message>
        <source>Choose a digit to read its row in words.</source>
        <translation>Elija un dígito para leer su fila en palabras.</translation>
    </message>
    <message>
        <source>Classification report</source>
        <translation>Informe de clasificación</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Dígito</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>In the macro average every digit counts alike, in the weighted average every image does; digits that the data lacks are left out of both.</source>
        <translation>En el promedio macro todos los dígitos cuentan igual; en el promedio ponderado, todas las imágenes; los dígitos que faltan en los datos no cuentan en ninguno de los dos.</translation>
    </message>
    <message>
        <source>Macro average</source>
        <translation>Promedio macro</translation>
    </message>
    <message>
        <source>Of all the 7s that there were, the model found so many: recall.</source>
        <translation>De todos los 7 que había, cuántos encontró el modelo: exhaustividad (recall).</translation>
    </message>
    <message>
        <source>Of the {predicted} images that were called a {digit}, {precision} were one (precision). Of the {support} that are one, {recall} were found (recall).</source>
        <translation>De las {predicted} imágenes leídas como {digit}, {precision} lo eran (precisión). De las {support} que lo son, se encontraron {recall} (exhaustividad).</translation>
    </message>
    <message>
        <source>Of what the model called a 7, so many were a 7: precision.</source>
        <translation>De lo que el modelo leyó como 7, cuánto era un 7: precisión.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Precision and recall in one figure, high only if both are high: F1, their harmonic mean.</source>
        <translation>Precisión y exhaustividad en una sola cifra, alta solo si ambas son altas: F1, su media armónica.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>So many images of the digit the data has, and of a digit that it lacks nothing can be said: support.</source>
        <translation>Cuántas imágenes del dígito hay en los datos; de un dígito que falta no se puede decir nada: soporte.</translation>
    </message>
    <message>
        <source>The data has no {digit}, so nothing can be said of it.</source>
        <translation>En los datos no hay ningún {digit}, así que no se puede decir nada de él.</translation>
    </message>
    <message>
        <source>Weighted average</source>
        <translation>Promedio ponderado</translation>
    </message>
</context>
<context>
    <name>ClearAfter</name>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nunca</translation>
    </message>
    <message>
        <source>After {seconds} seconds</source>
        <translation>A los {seconds} segundos</translation>
    </message>
    <message>
        <source>Clear b&amp;y itself</source>
        <translation>Limpiar a&amp;utomáticamente</translation>
    </message>
    <message>
        <source>Empty the canvas some seconds after the last stroke</source>
        <translation>Vaciar el lienzo unos segundos después del último trazo</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>&amp;Keep training</source>
        <translation>&amp;Seguir entrenando</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message>
        <source>A training is under way. Stop it and close?</source>
        <translation>Hay un entrenamiento en curso. ¿Detenerlo y cerrar?</translation>
    </message>
    <message>
        <source>Close Digitpad</source>
        <translation>Cerrar Digitpad</translation>
    </message>
    <message>
        <source>What it has learned is kept, and the run can be resumed.</source>
        <translation>Lo aprendido se conserva y la ejecución se puede reanudar.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>{model} cannot read this: {reason}</source>
        <translation>{model} no puede leer esto: {reason}</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>&amp;Ask both on the canvas</source>
        <translation>&amp;Preguntar a ambos en el lienzo</translation>
    </message>
    <message>
        <source>Choose a second model above, and both are asked about the same images.</source>
        <translation>Elija arriba un segundo modelo y se preguntará a ambos por las mismas imágenes.</translation>
    </message>
    <message>
        <source>Draw, and see what each of the two models makes of it</source>
        <translation>Dibuje y vea qué lee cada uno de los dos modelos</translation>
    </message>
    <message>
        <source>If both models were equally good, chance alone would bring about so large a difference this often: the p-value of McNemar’s exact test.</source>
        <translation>Si ambos modelos fueran igual de buenos, el azar por sí solo causaría una diferencia tan grande con esta frecuencia: es el valor p de la prueba exacta de McNemar.</translation>
    </message>
    <message>
        <source>McNemar’s test</source>
        <translation>Prueba de McNemar</translation>
    </message>
    <message>
        <source>The images behind these numbers are offered on the page Images.</source>
        <translation>Las imágenes que hay detrás de estos números se muestran en la página «Imágenes».</translation>
    </message>
    <message>
        <source>What the second model does otherwise, in images: + more, − fewer</source>
        <translation>Lo que el segundo modelo hace de otra manera, en imágenes: + más, − menos</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>&amp;Shares in percent</source>
        <translation>&amp;Partes en porcentaje</translation>
    </message>
    <message>
        <source>Co&amp;unts</source>
        <translation>Can&amp;tidades</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Press Evaluate: which digits are taken for which is shown here.</source>
        <translation>Pulse «Evaluar»: aquí se muestra qué dígitos se confunden con cuáles.</translation>
    </message>
    <message>
        <source>{count}M</source>
        <translation>{count} M</translation>
    </message>
</context>
<context>
    <name>ContentLoader</name>
    <message numerus="yes">
        <source>%n files came at once; this is the first, {name}.</source>
        <translation>
            <numerusform>Llegó %n archivo a la vez; este es el primero, {name}.</numerusform>
            <numerusform>Llegaron %n archivos a la vez; este es el primero, {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a drawing</source>
        <translation>Soltar un dibujo</translation>
    </message>
    <message>
        <source>Drop a picture</source>
        <translation>Soltar una imagen</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Paste a drawing</source>
        <translation>Pegar un dibujo</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>That is no picture; nothing was changed.</source>
        <translation>Eso no es una imagen; no se cambió nada.</translation>
    </message>
    <message>
        <source>That is text, not a picture; nothing was changed.</source>
        <translation>Eso es texto, no una imagen; no se cambió nada.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture; nothing was changed.</source>
        <translation>En el portapapeles no hay ninguna imagen; no se cambió nada.</translation>
    </message>
    <message>
        <source>The clipboard holds text, not a picture; nothing was changed.</source>
        <translation>En el portapapeles hay texto, no una imagen; no se cambió nada.</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>El dibujo</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>{address} is an address on the network, which Digitpad does not fetch; save the picture to a file first.</source>
        <translation>{address} es una dirección de la red, y Digitpad no descarga nada de allí; guarde antes la imagen en un archivo.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>&amp;Resume training</source>
        <translation>&amp;Reanudar el entrenamiento</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Empezar el entrenamiento</translation>
    </message>
    <message>
        <source>Go on with the selected run where it stopped</source>
        <translation>Seguir con la ejecución seleccionada donde se detuvo</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>S&amp;top training</source>
        <translation>De&amp;tener el entrenamiento</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop after this batch; the run can be resumed</source>
        <translation>Detener después de este lote; la ejecución se puede reanudar</translation>
    </message>
    <message>
        <source>Train a new network with these settings</source>
        <translation>Entrenar una red nueva con estos ajustes</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar los detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Something went wrong in Digitpad</source>
        <translation>Algo salió mal en Digitpad</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Digitpad goes on, and your drawing is kept.
Please copy the details into an issue of the project&apos;s issue tracker; they are also in {log}.</source>
        <translation>Algo salió mal que no debía fallar. Digitpad sigue funcionando y su dibujo se conserva.
Por favor, copie los detalles en una incidencia del registro de incidencias del proyecto; también están en {log}.</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>1 image excluded, as marked</source>
        <translation>1 imagen excluida, según las marcas</translation>
    </message>
    <message>
        <source>1 label corrected, as marked</source>
        <translation>1 etiqueta corregida, según las marcas</translation>
    </message>
    <message>
        <source>a file of PyTorch’s; save its arrays with numpy.savez</source>
        <translation>un archivo de PyTorch; guarde sus matrices con numpy.savez</translation>
    </message>
    <message>
        <source>a model, not data</source>
        <translation>un modelo, no datos</translation>
    </message>
    <message>
        <source>a pickle, which may run a program of its writer’s when it is opened; save its arrays with numpy.savez</source>
        <translation>un pickle, que al abrirse puede ejecutar un programa de quien lo escribió; guarde sus matrices con numpy.savez</translation>
    </message>
    <message>
        <source>a workbook; save its sheet as CSV</source>
        <translation>un libro de hojas de cálculo; guarde su hoja como CSV</translation>
    </message>
    <message>
        <source>an HDF5 file; save its arrays with numpy.savez</source>
        <translation>un archivo HDF5; guarde sus matrices con numpy.savez</translation>
    </message>
    <message>
        <source>column {name} holds no pixels: passed over</source>
        <translation>la columna {name} no contiene píxeles: se omite</translation>
    </message>
    <message>
        <source>column {number} counts the rows: passed over</source>
        <translation>la columna {number} numera las filas: se omite</translation>
    </message>
    <message>
        <source>column {number} holds words: passed over</source>
        <translation>la columna {number} contiene palabras: se omite</translation>
    </message>
    <message>
        <source>each row ends with a comma more: passed over</source>
        <translation>cada fila termina con una coma de más: se omite</translation>
    </message>
    <message>
        <source>hardly any image looks like its label: look at them before you use them</source>
        <translation>casi ninguna imagen se parece a su etiqueta: mírelas antes de usarlas</translation>
    </message>
    <message>
        <source>marks are read from {name}</source>
        <translation>las marcas se leen de {name}</translation>
    </message>
    <message>
        <source>no column called label</source>
        <translation>no tiene ninguna columna llamada label</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>no tiene encabezado</translation>
    </message>
    <message>
        <source>one picture; put those of each digit into a folder of its own, called 0 to 9, and name the folder above</source>
        <translation>una sola imagen; ponga las de cada dígito en una carpeta propia, llamada 0 a 9, e indique la carpeta que las contiene</translation>
    </message>
    <message>
        <source>passed over {count} beside it: {names}</source>
        <translation>se omitieron {count} que estaban al lado: {names}</translation>
    </message>
    <message>
        <source>the array {images} is taken for the images, {labels} for their labels</source>
        <translation>la matriz {images} se toma como las imágenes y {labels} como sus etiquetas</translation>
    </message>
    <message>
        <source>the digits are those of the folders’ names: {names}</source>
        <translation>los dígitos son los de los nombres de las carpetas: {names}</translation>
    </message>
    <message>
        <source>the digits lay on their side, rows and columns exchanged, as EMNIST&apos;s do: set upright</source>
        <translation>los dígitos estaban tumbados, con filas y columnas intercambiadas, como los de EMNIST: se han puesto derechos</translation>
    </message>
    <message>
        <source>the digits seem to be {way}; nothing was changed</source>
        <translation>parece que los dígitos están así: {way}; no se cambió nada</translation>
    </message>
    <message>
        <source>the first line counts the columns: taken for a header</source>
        <translation>la primera línea numera las columnas: se toma como encabezado</translation>
    </message>
    <message>
        <source>the first row had been taken for names and numbered, as pandas does it: read as a row</source>
        <translation>la primera fila se había tomado por nombres y numerado, como hace pandas: se lee como fila</translation>
    </message>
    <message>
        <source>the images have colours: taken for grey</source>
        <translation>las imágenes tienen colores: se toman como grises</translation>
    </message>
    <message>
        <source>the images stand one beside the other, not one below the other: exchanged</source>
        <translation>las imágenes están una al lado de otra, no una debajo de otra: se intercambian</translation>
    </message>
    <message>
        <source>the labels are in the names of the pictures: {where}</source>
        <translation>las etiquetas están en los nombres de las imágenes: {where}</translation>
    </message>
    <message>
        <source>the labels are those in {name}</source>
        <translation>las etiquetas son las de {name}</translation>
    </message>
    <message>
        <source>the labels go from 1 to 10: 10 is taken for 0, as MATLAB&apos;s users write it</source>
        <translation>las etiquetas van de 1 a 10: el 10 se toma como 0, como lo escriben los usuarios de MATLAB</translation>
    </message>
    <message>
        <source>the labels go from 1 to 10: each is one more than its digit</source>
        <translation>las etiquetas van de 1 a 10: cada una es su dígito más uno</translation>
    </message>
    <message>
        <source>the labels were ten numbers each, a 1 where the digit is</source>
        <translation>las etiquetas eran diez números cada una, con un 1 donde está el dígito</translation>
    </message>
    <message>
        <source>the name of a source is empty</source>
        <translation>el nombre de una fuente está vacío</translation>
    </message>
    <message>
        <source>the pixels were numbers from {low:g} to {high:g}: scaled</source>
        <translation>los píxeles eran números de {low:g} a {high:g}: se han ajustado a la escala</translation>
    </message>
    <message>
        <source>the rows have a name before the first column: passed over</source>
        <translation>las filas tienen un nombre antes de la primera columna: se omite</translation>
    </message>
    <message>
        <source>the share for validation is {share}; it lies between 0 and 1</source>
        <translation>la parte de validación es {share}; debe estar entre 0 y 1</translation>
    </message>
    <message>
        <source>there are no labels: this is a test set</source>
        <translation>no hay etiquetas: es un conjunto de prueba</translation>
    </message>
    <message>
        <source>there is an array for each digit: {names}</source>
        <translation>hay una matriz para cada dígito: {names}</translation>
    </message>
    <message>
        <source>there is no column of labels: this is a test set</source>
        <translation>no hay columna de etiquetas: es un conjunto de prueba</translation>
    </message>
    <message>
        <source>there is no header: the labels stand in the last column</source>
        <translation>no hay encabezado: las etiquetas están en la última columna</translation>
    </message>
    <message>
        <source>what is called {name} is taken for the test part</source>
        <translation>lo que se llama {name} se toma como la parte de prueba</translation>
    </message>
    <message>
        <source>you have no labelled drawings yet; draw a digit in the window and press its key to keep it</source>
        <translation>todavía no hay dibujos etiquetados; dibuje un dígito en la ventana y pulse su tecla para guardarlo</translation>
    </message>
    <message>
        <source>{count:,} images excluded, as marked</source>
        <translation>{count:,} imágenes excluidas, según las marcas</translation>
    </message>
    <message>
        <source>{count:,} labels corrected, as marked</source>
        <translation>{count:,} etiquetas corregidas, según las marcas</translation>
    </message>
    <message>
        <source>{count:,} of the images are nearly blank: no pixel is above {item:g} of {largest:g}</source>
        <translation>{count:,} de las imágenes están casi en blanco: ningún píxel pasa de {item:g} de {largest:g}</translation>
    </message>
    <message>
        <source>{damaged}MNIST cannot be saved in {parent}: {value}</source>
        <translation>{damaged}MNIST no se puede guardar en {parent}: {value}</translation>
    </message>
    <message>
        <source>{error}; it was passed over</source>
        <translation>{error}; se omitió</translation>
    </message>
    <message>
        <source>{folder} has no IDX file with the images of the {part} part</source>
        <translation>{folder} no tiene ningún archivo IDX con las imágenes de la parte {part}</translation>
    </message>
    <message>
        <source>{folder} has no IDX files of the {part} part</source>
        <translation>{folder} no tiene archivos IDX de la parte {part}</translation>
    </message>
    <message>
        <source>{folder} holds several sets ({name}, {name2}); name one of the files</source>
        <translation>{folder} contiene varios conjuntos ({name}, {name2}); indique uno de los archivos</translation>
    </message>
    <message>
        <source>{name} can be read in two ways, and its images do not tell which is right: {doubts}</source>
        <translation>{name} se puede leer de dos maneras, y sus imágenes no dicen cuál es la correcta: {doubts}</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} no se puede leer</translation>
    </message>
    <message>
        <source>{name} differs in length: {count:,} images, {count2:,} labels</source>
        <translation>{name} no tiene la misma cantidad de ambas cosas: {count:,} imágenes, {count2:,} etiquetas</translation>
    </message>
    <message>
        <source>{name} does not exist, and is none of {value}</source>
        <translation>{name} no existe ni es una de estas palabras: {value}</translation>
    </message>
    <message>
        <source>{name} has images of the shape {value}; height and width are {shortest_side} to {longest_side} pixels</source>
        <translation>{name} tiene imágenes de la forma {value}; el alto y el ancho deben ser de {shortest_side} a {longest_side} píxeles</translation>
    </message>
    <message>
        <source>{name} has images some of which one sees through, in several colours; save them on paper</source>
        <translation>{name} tiene imágenes en varios colores, algunas transparentes; guárdelas sobre un fondo de papel</translation>
    </message>
    <message>
        <source>{name} has images that are not all of one size, or no numbers</source>
        <translation>{name} tiene imágenes que no son todas del mismo tamaño o que no son números</translation>
    </message>
    <message>
        <source>{name} has labels of the shape {shape}; there is one number for each image</source>
        <translation>{name} tiene etiquetas de la forma {shape}; debe haber un número por imagen</translation>
    </message>
    <message>
        <source>{name} has no labels, so a model cannot be trained on it</source>
        <translation>{name} no tiene etiquetas, así que no se puede entrenar un modelo con esos datos</translation>
    </message>
    <message>
        <source>{path} has no arrays of the {part} part</source>
        <translation>{path} no tiene matrices de la parte {part}</translation>
    </message>
    <message>
        <source>{path} has no arrays whose names tell images and labels, such as x_train and y_train, images and labels, or data and target; there are: {names}</source>
        <translation>{path} no tiene matrices cuyos nombres indiquen imágenes y etiquetas, como x_train e y_train, images y labels, o data y target; las que hay son: {names}</translation>
    </message>
    <message>
        <source>{path} has no column of labels that is called label beside the names</source>
        <translation>{path} no tiene, junto a los nombres, una columna de etiquetas que se llame label</translation>
    </message>
    <message>
        <source>{path} has no column of the names of pictures</source>
        <translation>{path} no tiene una columna con los nombres de las imágenes</translation>
    </message>
    <message>
        <source>{path} has no columns called image and label; there are: {names}</source>
        <translation>{path} no tiene columnas llamadas image y label; las que hay son: {names}</translation>
    </message>
    <message>
        <source>{name} holds digits, which are not what the model tells apart</source>
        <translation>{name} contiene dígitos, que no son lo que este modelo distingue</translation>
    </message>
    <message>
        <source>{name} holds no digits</source>
        <translation>{name} no contiene dígitos</translation>
    </message>
    <message>
        <source>{name} holds no digits but those that were marked to be excluded</source>
        <translation>{name} no contiene más dígitos que los marcados para excluir</translation>
    </message>
    <message>
        <source>{name} holds no file that can be read as digits</source>
        <translation>{name} no contiene ningún archivo que se pueda leer como dígitos</translation>
    </message>
    <message>
        <source>{name} is a pipe, a socket or a device, not a file</source>
        <translation>{name} es una tubería, un socket o un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>{name} is a web address; download the file and give its path</source>
        <translation>{name} es una dirección web; descargue el archivo e indique su ruta</translation>
    </message>
    <message>
        <source>{name} is read</source>
        <translation>se lee {name}</translation>
    </message>
    <message>
        <source>{name} is too small to keep {share:.0%} of it for validation</source>
        <translation>{name} es demasiado pequeño para reservar el {share:.0%} para la validación</translation>
    </message>
    <message>
        <source>{name} shows nothing but the digit {only}; training needs two or more</source>
        <translation>{name} solo muestra el dígito {only}; para entrenar hacen falta dos o más</translation>
    </message>
    <message>
        <source>{name}, row {row} has no label</source>
        <translation>{name}, fila {row}: no tiene etiqueta</translation>
    </message>
    <message>
        <source>{name}, {row}: a pixel is {item:g}, but most images have none above {median:g}, so it is not clear which number is black</source>
        <translation>{name}, {row}: un píxel es {item:g}, pero la mayoría de las imágenes no tiene ninguno mayor que {median:g}, así que no está claro qué número es el negro</translation>
    </message>
    <message>
        <source>{name}, {row}: a pixel is {item:g}; pixels lie between 0 and 255, or 0 and 1</source>
        <translation>{name}, {row}: un píxel es {item:g}; los píxeles van de 0 a 255 o de 0 a 1</translation>
    </message>
    <message>
        <source>{name}, {row}: no pixel is above {item:g}, as in {count:,} images, but in others they go up to {largest:g}: two scales are mixed</source>
        <translation>{name}, {row}: ningún píxel es mayor que {item:g}, igual que en {count:,} imágenes, pero en otras llegan a {largest:g}: hay dos escalas mezcladas</translation>
    </message>
    <message>
        <source>{name}, {row}: the label {value!r} is not a digit from 0 to 9</source>
        <translation>{name}, {row}: la etiqueta {value!r} no es un dígito del 0 al 9</translation>
    </message>
    <message>
        <source>{name}, {row}: the label {value:g} is not a digit from 0 to 9</source>
        <translation>{name}, {row}: la etiqueta {value:g} no es un dígito del 0 al 9</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {value}</source>
        <translation>{path} no se puede leer: {value}</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} no se puede escribir</translation>
    </message>
    <message>
        <source>{path} declares {size:,} bytes of {kind}, but holds {amount}</source>
        <translation>{path} declara {size:,} bytes de {kind}, pero contiene {amount}</translation>
    </message>
    <message>
        <source>{path} declares {value} bytes, more than it can hold</source>
        <translation>{path} declara {value} bytes, más de los que puede contener</translation>
    </message>
    <message>
        <source>{path} has images under several names, {names}; it is not clear which are meant</source>
        <translation>{path} tiene imágenes con varios nombres, {names}; no está claro cuáles se deben usar</translation>
    </message>
    <message>
        <source>{path} has images, but there is no file of their labels beside it, such as y.npy beside x.npy</source>
        <translation>{path} tiene imágenes, pero a su lado no hay un archivo con sus etiquetas, como y.npy junto a x.npy</translation>
    </message>
    <message>
        <source>{path} has more than one column of labels</source>
        <translation>{path} tiene más de una columna de etiquetas</translation>
    </message>
    <message>
        <source>{path} has more than {most_images:,} rows</source>
        <translation>{path} tiene más de {most_images:,} filas</translation>
    </message>
    <message>
        <source>{path} has no labels</source>
        <translation>{path} no tiene etiquetas</translation>
    </message>
    <message>
        <source>{path} has {count:,} columns of pixels, an image of {side} × {side}, in which no digit can be told</source>
        <translation>{path} tiene {count:,} columnas de píxeles, una imagen de {side} × {side}, en la que no se distingue ningún dígito</translation>
    </message>
    <message>
        <source>{path} has {count:,} columns of pixels, which is not the number of a square image&apos;s; the column of the labels, if there is one, is called label</source>
        <translation>{path} tiene {count:,} columnas de píxeles, un número que no corresponde a una imagen cuadrada; la columna de las etiquetas, si la hay, se llama label</translation>
    </message>
    <message>
        <source>{path} has {lacks}, and whether the labels stand in the first or the last column cannot be told; add a line of names above it, in which the column of the labels is called label</source>
        <translation>{path} {lacks}, y no se puede saber si las etiquetas están en la primera o en la última columna; añada encima una línea de nombres en la que la columna de las etiquetas se llame label</translation>
    </message>
    <message>
        <source>{path} has {name}, but no {lacking}</source>
        <translation>{path} tiene {name}, pero no {lacking}</translation>
    </message>
    <message>
        <source>{path} holds labels that are no digits</source>
        <translation>{path} contiene etiquetas que no son dígitos</translation>
    </message>
    <message>
        <source>{path} holds more than {most_images:,} drawings</source>
        <translation>{path} contiene más de {most_images:,} dibujos</translation>
    </message>
    <message>
        <source>{path} holds no digits</source>
        <translation>{path} no contiene dígitos</translation>
    </message>
    <message>
        <source>{path} holds {count:,} drawings; at most {most:,} can be imported at once</source>
        <translation>{path} contiene {count:,} dibujos; se pueden importar como máximo {most:,} a la vez</translation>
    </message>
    <message>
        <source>{path} is a MATLAB file of version 7.3, which is not read; save it in MATLAB with save(name, &apos;X&apos;, &apos;y&apos;, &apos;-v7&apos;)</source>
        <translation>{path} es un archivo de MATLAB de la versión 7.3, que no se lee; guárdelo en MATLAB con save(name, &apos;X&apos;, &apos;y&apos;, &apos;-v7&apos;)</translation>
    </message>
    <message>
        <source>{path} is a Parquet file, which needs the library pyarrow: {command}</source>
        <translation>{path} es un archivo Parquet y necesita la biblioteca pyarrow: {command}</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no MATLAB file</source>
        <translation>{path} está dañado o no es un archivo de MATLAB</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no Parquet file</source>
        <translation>{path} está dañado o no es un archivo Parquet</translation>
    </message>
    <message>
        <source>{path} is damaged: it is no list of marks; remove it to go on without</source>
        <translation>{path} está dañado: no es una lista de marcas; quítelo para seguir sin ellas</translation>
    </message>
    <message>
        <source>{path} is empty</source>
        <translation>{path} está vacío</translation>
    </message>
    <message>
        <source>{path} is no whole ARFF file: it has no line @data</source>
        <translation>{path} no es un archivo ARFF entero: no tiene la línea @data</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text, nor UTF-16 with a byte order mark</source>
        <translation>{path} no es texto UTF-8 ni UTF-16 con marca de orden de bytes</translation>
    </message>
    <message>
        <source>{path} is truncated</source>
        <translation>{path} está incompleto</translation>
    </message>
    <message>
        <source>{path} is truncated or damaged</source>
        <translation>{path} está incompleto o dañado</translation>
    </message>
    <message>
        <source>{path} is {what}</source>
        <translation>{path} es {what}</translation>
    </message>
    <message>
        <source>{path} lacks its {kind}: there is no {wanted} beside it</source>
        <translation>A {path} le falta su archivo de {kind}: {wanted} no está a su lado</translation>
    </message>
    <message>
        <source>{path} lies in an archive in an archive; unpack it first</source>
        <translation>{path} está en un archivo comprimido dentro de otro; descomprímalo antes</translation>
    </message>
    <message>
        <source>{path} names pictures, such as {name}, of which none is beside it</source>
        <translation>{path} nombra imágenes, como {name}, pero ninguna está a su lado</translation>
    </message>
    <message>
        <source>{path} unpacks to more than digits ever do</source>
        <translation>{path}, descomprimido, ocupa más que cualquier conjunto de dígitos</translation>
    </message>
    <message>
        <source>{path}, line {number} does not belong into the header of ARFF</source>
        <translation>{path}, línea {number}: no es propia del encabezado de ARFF</translation>
    </message>
    <message>
        <source>{path}, line {number} is longer than a digit can be</source>
        <translation>{path}, línea {number}: es más larga de lo que puede ser un dígito</translation>
    </message>
    <message>
        <source>{path}, line {number} is the header again, as where files were joined; take that line out</source>
        <translation>{path}, línea {number}: es otra vez el encabezado, como al unir archivos; quite esa línea</translation>
    </message>
    <message>
        <source>{path}, line {number}: this is not text, or UTF-16 without a byte order mark</source>
        <translation>{path}, línea {number}: esto no es texto, o es UTF-16 sin marca de orden de bytes</translation>
    </message>
    <message>
        <source>{path}, line {number}: {column!r} is no number of a column</source>
        <translation>{path}, línea {number}: {column!r} no es el número de una columna</translation>
    </message>
    <message>
        <source>{path}: its header names a pixel twice, or leaves one out</source>
        <translation>{path}: su encabezado nombra un píxel dos veces u omite uno</translation>
    </message>
    <message>
        <source>{path}: its images are not all of one size</source>
        <translation>{path}: sus imágenes no son todas del mismo tamaño</translation>
    </message>
    <message>
        <source>{path}: {name} declares {value:,} GB, more than can be in it</source>
        <translation>{path}: {name} declara {value:,} GB, más de lo que puede contener</translation>
    </message>
    <message>
        <source>{path}: {name} is not of numbers</source>
        <translation>{path}: {name} no está hecho de números</translation>
    </message>
    <message>
        <source>{place} has {count:,} columns, not {count2:,}</source>
        <translation>{place} tiene {count:,} columnas, no {count2:,}</translation>
    </message>
    <message>
        <source>{place} holds no picture, only where one lies</source>
        <translation>{place} no contiene la imagen, solo dónde está</translation>
    </message>
    <message>
        <source>{place}: column {value} {what}</source>
        <translation>{place}: columna {value} {what}</translation>
    </message>
    <message>
        <source>{text} has no {part} part</source>
        <translation>{text} no tiene parte {part}</translation>
    </message>
    <message>
        <source>{text} has no {part} part; write {text} alone</source>
        <translation>{text} no tiene parte {part}; escriba solo {text}</translation>
    </message>
    <message>
        <source>{text} holds more than {most_images:,} pictures</source>
        <translation>{text} contiene más de {most_images:,} imágenes</translation>
    </message>
    <message>
        <source>{text} holds pictures, but a number in their names may be a label or may count them; put those of each digit into a folder of its own, called 0 to 9, or call them label_7_001.png</source>
        <translation>{text} contiene imágenes, pero un número en sus nombres puede ser una etiqueta o solo numerarlas; ponga las de cada dígito en una carpeta propia, llamada 0 a 9, o llámelas label_7_001.png</translation>
    </message>
    <message>
        <source>{text} holds several sets ({names}); name one of the files</source>
        <translation>{text} contiene varios conjuntos ({names}); indique uno de los archivos</translation>
    </message>
    <message>
        <source>{text} is one file and has no {part} part; name that part&apos;s own file</source>
        <translation>{text} es un solo archivo y no tiene parte {part}; indique el archivo propio de esa parte</translation>
    </message>
    <message>
        <source>{without} has no labels, so it cannot be joined to sets that have</source>
        <translation>{without} no tiene etiquetas, así que no se puede unir a conjuntos que sí las tienen</translation>
    </message>
</context>
<context>
    <name>DataPreview</name>
    <message>
        <source>Choose what to train on.</source>
        <translation>Elija con qué entrenar.</translation>
    </message>
    <message>
        <source>Images: {number}</source>
        <translation>Imágenes: {number}</translation>
    </message>
    <message>
        <source>Looking at the data …</source>
        <translation>Mirando los datos…</translation>
    </message>
    <message>
        <source>Looking at the data: {done} of {total} …</source>
        <translation>Mirando los datos: {done} de {total}…</translation>
    </message>
    <message>
        <source>Preview of the data</source>
        <translation>Vista previa de los datos</translation>
    </message>
    <message>
        <source>Some images of each digit, and how many of each there are</source>
        <translation>Algunas imágenes de cada dígito y cuántas hay de cada uno</translation>
    </message>
    <message>
        <source>There is nothing to be seen of this data.</source>
        <translation>De estos datos no hay nada que ver.</translation>
    </message>
    <message>
        <source>unlimited computer-made digits</source>
        <translation>dígitos ilimitados hechos por computadora</translation>
    </message>
</context>
<context>
    <name>DataSourceBox</name>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Añadir un archivo…</translation>
    </message>
    <message>
        <source>Add a fol&amp;der…</source>
        <translation>Añadir una car&amp;peta…</translation>
    </message>
    <message>
        <source>Add {source}</source>
        <translation>Añadir {source}</translation>
    </message>
    <message>
        <source>Browse for data</source>
        <translation>Examinar datos</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un a&amp;rchivo…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Elegir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Choose a file of digits</source>
        <translation>Elija un archivo de dígitos</translation>
    </message>
    <message>
        <source>Choose a file or a folder of digits, or add one to those chosen</source>
        <translation>Elegir un archivo o una carpeta de dígitos, o añadirlos a los ya elegidos</translation>
    </message>
    <message>
        <source>Choose a folder of digits</source>
        <translation>Elija una carpeta de dígitos</translation>
    </message>
    <message>
        <source>Computer-made digits</source>
        <translation>Dígitos hechos por computadora</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Digits ({patterns});;All files (*)</source>
        <translation>Dígitos ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>MNIST, 60,000 real digits</source>
        <translation>MNIST, 60&#xa0;000 dígitos reales</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Mis dibujos</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%n drawing(s) selected.</source>
        <translation>
            <numerusform>%n dibujo seleccionado.</numerusform>
            <numerusform>%n dibujos seleccionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Eti&amp;quetar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>&amp;Teaches</source>
        <translation>E&amp;nseña</translation>
    </message>
    <message>
        <source>Delete the selected drawings; Ctrl+Z brings them back (Delete)</source>
        <translation>Eliminar los dibujos seleccionados; Ctrl+Z los recupera (Delete)</translation>
    </message>
    <message>
        <source>Say what these drawings are (a digit’s key, or minus for no digit)</source>
        <translation>Indicar qué son estos dibujos (la tecla de un dígito, o menos si no es un dígito)</translation>
    </message>
    <message>
        <source>Select a drawing to see more of it.</source>
        <translation>Seleccione un dibujo para ver más de él.</translation>
    </message>
    <message>
        <source>Show it on the canvas of the Draw tab (Return)</source>
        <translation>Mostrarlo en el lienzo de la pestaña «Dibujar» (Return)</translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation>Enseña</translation>
    </message>
    <message>
        <source>The selected drawing</source>
        <translation>El dibujo seleccionado</translation>
    </message>
    <message>
        <source>Watch how it was drawn (R)</source>
        <translation>Ver cómo se dibujó (R)</translation>
    </message>
    <message>
        <source>Whether Digitpad learns from these drawings</source>
        <translation>Si Digitpad aprende de estos dibujos</translation>
    </message>
</context>
<context>
    <name>DifferenceMatrix</name>
    <message>
        <source>Compare two models: what the second does otherwise is shown here.</source>
        <translation>Compare dos modelos: aquí se muestra qué hace el segundo de otra manera.</translation>
    </message>
    <message>
        <source>Difference of the two confusion matrices</source>
        <translation>Diferencia de las dos matrices de confusión</translation>
    </message>
    <message>
        <source>{label} read as {answer}: as many with both</source>
        <translation>{label} leído como {answer}: la misma cantidad con ambos</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count} fewer with {second}</source>
        <translation>{label} leído como {answer}: {count} menos con {second}</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count} more with {second}</source>
        <translation>{label} leído como {answer}: {count} más con {second}</translation>
    </message>
    <message>
        <source>{second} is better in {better} cells and worse in {worse}</source>
        <translation>{second} es mejor en {better} celdas y peor en {worse}</translation>
    </message>
</context>
<context>
    <name>DigitBars</name>
    <message>
        <source>Digit</source>
        <translation>Dígito</translation>
    </message>
    <message>
        <source>How often each model misreads each digit</source>
        <translation>Con qué frecuencia lee mal cada modelo cada dígito</translation>
    </message>
    <message>
        <source>Nothing has been compared yet.</source>
        <translation>Todavía no se ha comparado nada.</translation>
    </message>
    <message>
        <source>Share of each digit that is misread</source>
        <translation>Parte de cada dígito que se lee mal</translation>
    </message>
    <message>
        <source>{digit}: {first} by {first_model}, {second} by {second_model}</source>
        <translation>{digit}: {first} con {first_model}, {second} con {second_model}</translation>
    </message>
</context>
<context>
    <name>DrawActions</name>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Save drawing as…</source>
        <translation>&amp;Guardar dibujo como…</translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <translation>Lápiz más &amp;fino</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Wider pen</source>
        <translation>Lápiz más grue&amp;so</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Clear the canvas</source>
        <translation>Limpiar el lienzo</translation>
    </message>
    <message>
        <source>Copy the drawing, and what it is read as</source>
        <translation>Copiar el dibujo y lo que se lee en él</translation>
    </message>
    <message>
        <source>E&amp;raser</source>
        <translation>G&amp;oma</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Eraser, also the right mouse button</source>
        <translation>Goma; también el botón derecho del ratón</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a picture, a drawing or a model</source>
        <translation>Abrir una imagen, un dibujo o un modelo</translation>
    </message>
    <message>
        <source>P&amp;en</source>
        <translation>Láp&amp;iz</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Guardar el dibujo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>right mouse button</source>
        <translation>botón derecho del ratón</translation>
    </message>
</context>
<context>
    <name>DrawTab</name>
    <message>
        <source>&amp;Learn my hand</source>
        <translation>Aprender &amp;mi letra</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Read a &amp;number</source>
        <translation>Leer un &amp;número</translation>
    </message>
    <message>
        <source>Read a whole number, not one digit</source>
        <translation>Leer un número de varias cifras, no un solo dígito</translation>
    </message>
    <message>
        <source>Read as a number; N goes back to one digit.</source>
        <translation>Se lee como número; con N se vuelve a un solo dígito.</translation>
    </message>
    <message>
        <source>Read several digits &amp;by themselves</source>
        <translation>Leer &amp;varios dígitos sin preguntar</translation>
    </message>
    <message>
        <source>Read several digits as a number unasked</source>
        <translation>Leer varios dígitos como número sin preguntar</translation>
    </message>
    <message>
        <source>The eraser takes away ink, not the picture; Clear takes the picture away.</source>
        <translation>La goma quita tinta, no la imagen; «Limpiar» quita la imagen.</translation>
    </message>
    <message>
        <source>This drawing has {points} points, more than which cannot be kept; clear it to draw on.</source>
        <translation>Este dibujo tiene {points} puntos y no se pueden guardar más; límpielo para seguir dibujando.</translation>
    </message>
    <message>
        <source>Write each digit a few times, so that yours are read better</source>
        <translation>Escribir cada dígito unas cuantas veces, para que los suyos se lean mejor</translation>
    </message>
</context>
<context>
    <name>DrawingWords</name>
    <message>
        <source>Does not teach</source>
        <translation>No enseña</translation>
    </message>
    <message>
        <source>Drawn for practice</source>
        <translation>Dibujado como práctica</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Importado de un archivo</translation>
    </message>
    <message>
        <source>Labelled in the Draw tab</source>
        <translation>Etiquetado en la pestaña «Dibujar»</translation>
    </message>
    <message>
        <source>Meant: {label}</source>
        <translation>Quería decir: {label}</translation>
    </message>
    <message>
        <source>Read as {said}, {sure}, by {model}</source>
        <translation>Leído como {said}, {sure}, por {model}</translation>
    </message>
    <message>
        <source>Read wrongly as {said}, {sure}, by {model}</source>
        <translation>Leído mal como {said}, {sure}, por {model}</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>no dígito</translation>
    </message>
</context>
<context>
    <name>Drawings</name>
    <message>
        <source>Digitpad as shipped learns nothing and keeps no drawings; use a profile of your own</source>
        <translation>Digitpad de fábrica no aprende nada ni guarda dibujos; use un perfil propio</translation>
    </message>
    <message>
        <source>IDX files as of MNIST, in a folder</source>
        <translation>Archivos IDX como los de MNIST, en una carpeta</translation>
    </message>
    <message>
        <source>Ink, one drawing a line</source>
        <translation>Tinta, un dibujo por línea</translation>
    </message>
    <message>
        <source>Ink, one drawing a line, gzipped</source>
        <translation>Tinta, un dibujo por línea, comprimida con gzip</translation>
    </message>
    <message>
        <source>NumPy arrays x and y</source>
        <translation>Matrices de NumPy x e y</translation>
    </message>
    <message>
        <source>PNG pictures, a folder for each digit</source>
        <translation>Imágenes PNG, una carpeta por dígito</translation>
    </message>
    <message>
        <source>a blank drawing cannot be kept</source>
        <translation>un dibujo en blanco no se puede guardar</translation>
    </message>
    <message>
        <source>a profile needs a name</source>
        <translation>un perfil necesita un nombre</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>otro programa está usando el archivo</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>cannot be saved</source>
        <translation>no se puede guardar</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>is far too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it is no database of drawings</source>
        <translation>no es una base de datos de dibujos</translation>
    </message>
    <message>
        <source>it may only be read</source>
        <translation>solo se puede leer</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>el disco comunica un error</translation>
    </message>
    <message>
        <source>the file or its folder may not be opened</source>
        <translation>no hay permiso para abrir el archivo o su carpeta</translation>
    </message>
    <message>
        <source>the first profile is always there</source>
        <translation>el primer perfil está siempre</translation>
    </message>
    <message>
        <source>there is a profile {strip!r} already</source>
        <translation>ya hay un perfil {strip!r}</translation>
    </message>
    <message>
        <source>{path} has no drawing {drawing_id}</source>
        <translation>{path} no tiene el dibujo {drawing_id}</translation>
    </message>
    <message>
        <source>{path} is a database of another program</source>
        <translation>{path} es una base de datos de otro programa</translation>
    </message>
    <message>
        <source>{path} was written by a newer Digitpad: its drawings can only be looked at</source>
        <translation>{path} fue escrito por un Digitpad más nuevo: sus dibujos solo se pueden mirar</translation>
    </message>
    <message>
        <source>{path} {what}: {reason}</source>
        <translation>{path} {what}: {reason}</translation>
    </message>
    <message>
        <source>{path}, drawing {drawing_id}, {error}</source>
        <translation>{path}, dibujo {drawing_id}, {error}</translation>
    </message>
    <message>
        <source>{target} cannot be written</source>
        <translation>{target} no se puede escribir</translation>
    </message>
    <message>
        <source>{target} cannot be written: there is no such folder as {parent}</source>
        <translation>{target} no se puede escribir: no existe la carpeta {parent}</translation>
    </message>
    <message>
        <source>{target} ends in {suffix}, which is no format of drawings: choose one of {known}, or no ending for a folder of pictures</source>
        <translation>{target} termina en {suffix}, que no es un formato de dibujos: elija uno de estos: {known}, o ninguna extensión para una carpeta de imágenes</translation>
    </message>
    <message>
        <source>{target} is a folder; name a file for this format</source>
        <translation>{target} es una carpeta; para este formato indique un archivo</translation>
    </message>
    <message>
        <source>{target} is there already and not an empty folder; name a new one</source>
        <translation>{target} ya existe y no es una carpeta vacía; indique una nueva</translation>
    </message>
</context>
<context>
    <name>DrawingsPage</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>A newer Digitpad wrote these drawings: here they can only be looked at.</source>
        <translation>Un Digitpad más nuevo escribió estos dibujos: aquí solo se pueden mirar.</translation>
    </message>
    <message>
        <source>Add drawings from a file or a folder: ink, pictures, NumPy arrays, IDX</source>
        <translation>Añadir dibujos de un archivo o una carpeta: tinta, imágenes, matrices de NumPy, IDX</translation>
    </message>
    <message>
        <source>Drawing of {label}</source>
        <translation>Dibujo de {label}</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Export drawings</source>
        <translation>Exportar dibujos</translation>
    </message>
    <message>
        <source>Import drawings</source>
        <translation>Importar dibujos</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Mis dígitos</translation>
    </message>
    <message>
        <source>Write the drawings that are shown to a file, with a description beside it</source>
        <translation>Escribir los dibujos que se muestran en un archivo, con una descripción al lado</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>&amp;Draw a digit</source>
        <translation>&amp;Dibujar un dígito</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Mostrar todos</translation>
    </message>
    <message>
        <source>Choose less, and more is shown.</source>
        <translation>Elija menos filtros y se mostrará más.</translation>
    </message>
    <message>
        <source>Digitpad as shipped</source>
        <translation>Digitpad de fábrica</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dibujar un dígito</translation>
    </message>
    <message>
        <source>Draw a digit in the Draw tab and press its key, 0 to 9: it is kept here, and the next one like it is read so. You can also import drawings from a file.</source>
        <translation>Dibuje un dígito en la pestaña «Dibujar» y pulse su tecla, de 0 a 9: se guarda aquí y el próximo que se le parezca se leerá así. También se pueden importar dibujos de un archivo.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Evaluate {model} on {data}</source>
        <translation>Evaluar {model} con {data}</translation>
    </message>
    <message>
        <source>Evaluating …</source>
        <translation>Evaluando…</translation>
    </message>
    <message>
        <source>No drawings yet</source>
        <translation>Todavía no hay dibujos</translation>
    </message>
    <message>
        <source>None of your drawings is like that</source>
        <translation>Ninguno de sus dibujos es así</translation>
    </message>
    <message>
        <source>Show all drawings</source>
        <translation>Mostrar todos los dibujos</translation>
    </message>
    <message>
        <source>The model reads images whose digit is known. You see which digits it mixes up, look at every kind of error, find labels that are likely wrong, and can compare two models.</source>
        <translation>El modelo lee imágenes cuyo dígito se conoce. Se ve qué dígitos confunde, se puede mirar cada tipo de error, encontrar etiquetas que probablemente estén mal y comparar dos modelos.</translation>
    </message>
    <message>
        <source>This is how Digitpad reads before anybody has taught it. It keeps no drawings and learns nothing. Click a name on the left to go back to your own hand.</source>
        <translation>Así lee Digitpad antes de que nadie le haya enseñado. No guarda dibujos ni aprende nada. Haga clic en un nombre a la izquierda para volver a su propia letra.</translation>
    </message>
    <message>
        <source>What does the model get wrong?</source>
        <translation>¿En qué se equivoca el modelo?</translation>
    </message>
    <message>
        <source>Your drawings cannot be shown</source>
        <translation>No se pueden mostrar sus dibujos</translation>
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
        <translation>&amp;Cancelar la evaluación</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Evaluar</translation>
    </message>
    <message>
        <source>C&amp;ompare with</source>
        <translation>C&amp;omparar con</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a model and data, then press Evaluate. Of data in two parts, the test part is taken.</source>
        <translation>Elija un modelo y datos, y pulse «Evaluar». De los datos en dos partes se toma la parte de prueba.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Measure the model on the data</source>
        <translation>Medir el modelo con los datos</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Progreso de la evaluación</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>S&amp;hare as one file…</source>
        <translation>Compartir en &amp;un archivo…</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>Guardar un &amp;informe…</translation>
    </message>
    <message>
        <source>Save all of this as one file, to be sent to somebody: it opens in any browser</source>
        <translation>Guardar todo esto en un solo archivo para enviarlo a alguien: se abre en cualquier navegador</translation>
    </message>
    <message>
        <source>Save all of this into a folder, as a page with pictures and tables</source>
        <translation>Guardar todo esto en una carpeta, como página con imágenes y tablas</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>{what} …</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} de {total}</translation>
    </message>
</context>
<context>
    <name>EvaluateTab</name>
    <message>
        <source>Certainty</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Choose the data to evaluate on: mnist, synthetic or a path.</source>
        <translation>Elija los datos con los que evaluar: mnist, synthetic o una ruta.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>E&amp;valuate</source>
        <translation>E&amp;valuar</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Abandonada.</translation>
    </message>
    <message>
        <source>Image {number} of the data is labelled {label}; it is read just as it is</source>
        <translation>La imagen {number} de los datos tiene la etiqueta {label}; se lee tal como está</translation>
    </message>
    <message>
        <source>Image {number} of the data, read just as it is</source>
        <translation>La imagen {number} de los datos, leída tal como está</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Looking at the data</source>
        <translation>Mirando los datos</translation>
    </message>
    <message>
        <source>Nothing was evaluated.</source>
        <translation>No se evaluó nada.</translation>
    </message>
    <message>
        <source>Open image {number}</source>
        <translation>Abrir la imagen {number}</translation>
    </message>
    <message>
        <source>Pages of the evaluation</source>
        <translation>Páginas de la evaluación</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Los datos</translation>
    </message>
    <message>
        <source>What may be wrong</source>
        <translation>Lo que puede estar mal</translation>
    </message>
    <message>
        <source>this model learned from these images, so it will be less right on others</source>
        <translation>este modelo aprendió de estas imágenes, así que acertará menos con otras</translation>
    </message>
    <message>
        <source>{model} on {data}: {images} images in {seconds} s</source>
        <translation>{model} con {data}: {images} imágenes en {seconds} s</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Claims off by (calibration)</source>
        <translation>Desvío de la confianza (calibración)</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Evaluando</translation>
    </message>
    <message>
        <source>How much the right answers surprise the model on average; 0 is not at all: loss, or cross-entropy.</source>
        <translation>Cuánto sorprenden al modelo, en promedio, las respuestas correctas; 0 es nada: pérdida o entropía cruzada.</translation>
    </message>
    <message>
        <source>Image {number:,}</source>
        <translation>Imagen {number:,}</translation>
    </message>
    <message>
        <source>In two guesses (top-2)</source>
        <translation>En dos intentos (top-2)</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test: {result}</source>
        <translation>Prueba exacta de McNemar: {result}</translation>
    </message>
    <message>
        <source>Of 100 images the model reads so many right: accuracy.</source>
        <translation>De cada 100 imágenes, cuántas lee bien el modelo: exactitud.</translation>
    </message>
    <message>
        <source>Of 100 images the right digit is so often the model’s first or second guess: top-2 accuracy.</source>
        <translation>De cada 100 imágenes, en cuántas el dígito correcto es el primer o el segundo intento del modelo: exactitud top-2.</translation>
    </message>
    <message>
        <source>Of answers that claim to be 90 % sure, 90 in 100 should be right; this is how far off such claims are on average: calibration error.</source>
        <translation>De las respuestas que dicen tener un 90 % de confianza, 90 de cada 100 deberían ser correctas; esto es cuánto se desvían en promedio: error de calibración.</translation>
    </message>
    <message>
        <source>Opening the data</source>
        <translation>Abriendo los datos</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>Abriendo el modelo</translation>
    </message>
    <message>
        <source>Read right (accuracy)</source>
        <translation>Leído bien (exactitud)</translation>
    </message>
    <message>
        <source>So many images are read as another digit than their label says: errors.</source>
        <translation>Cuántas imágenes se leen como un dígito distinto del que dice su etiqueta: errores.</translation>
    </message>
    <message>
        <source>Surprise (loss)</source>
        <translation>Sorpresa (pérdida)</translation>
    </message>
    <message>
        <source>both right: {both_right:,}; both wrong: {both_wrong:,}; only the second right: {fixed:,}; only the first right: {new:,}</source>
        <translation>ambos bien: {both_right:,}; ambos mal: {both_wrong:,}; solo el segundo bien: {fixed:,}; solo el primero bien: {new:,}</translation>
    </message>
    <message>
        <source>confidence {low:.0f} to {high:.0f} %: {count:,} answers, {right:.0f} % right</source>
        <translation>confianza de {low:.0f} a {high:.0f} %: {count:,} respuestas, {right:.0f} % correctas</translation>
    </message>
    <message>
        <source>labelled {label}</source>
        <translation>etiquetado como {label}</translation>
    </message>
    <message>
        <source>p &lt; 0.0001: hardly chance</source>
        <translation>p &lt; 0,0001: difícilmente azar</translation>
    </message>
    <message>
        <source>p = {p:.2g}: hardly chance</source>
        <translation>p = {p:.2g}: difícilmente azar</translation>
    </message>
    <message>
        <source>p = {p:.3f}: the difference may well be chance</source>
        <translation>p = {p:.3f}: la diferencia bien puede ser azar</translation>
    </message>
    <message>
        <source>read as {answer} ({sure})</source>
        <translation>leído como {answer} ({sure})</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}, {after}</translation>
    </message>
    <message>
        <source>{cell}, {share} of the {label}s</source>
        <translation>{cell}, {share} de los {label}</translation>
    </message>
    <message>
        <source>{count:,}</source>
        <translation>{count:,}</translation>
    </message>
    <message>
        <source>{disputed:,} of MNIST&apos;s test labels are disputed (readers did not uphold them); without these, the accuracy is {accuracy}, with {errors:,} errors</source>
        <translation>{disputed:,} de las etiquetas de prueba de MNIST están discutidas (los lectores no las confirmaron); sin ellas, la exactitud es {accuracy}, con {errors:,} errores</translation>
    </message>
    <message>
        <source>{endless} has no end, so it cannot be joined to other sources here</source>
        <translation>{endless} no tiene fin, así que aquí no se puede unir a otras fuentes</translation>
    </message>
    <message>
        <source>{label} as {answer}</source>
        <translation>{label} como {answer}</translation>
    </message>
    <message>
        <source>{label} read as {answer}</source>
        <translation>{label} leído como {answer}</translation>
    </message>
    <message>
        <source>{label} read as {answer}, the least sure {most} of {count:,}</source>
        <translation>{label} leído como {answer}, los {most} menos seguros de {count:,}</translation>
    </message>
    <message>
        <source>{label} read as {answer}, the surest {most} of {count:,}</source>
        <translation>{label} leído como {answer}, los {most} más seguros de {count:,}</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count:,} image</source>
        <translation>{label} leído como {answer}: {count:,} imagen</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count:,} images</source>
        <translation>{label} leído como {answer}: {count:,} imágenes</translation>
    </message>
    <message>
        <source>{loss:.4f}</source>
        <translation>{loss:.4f}</translation>
    </message>
    <message>
        <source>{model} is the model that is evaluated; choose another one to compare it with</source>
        <translation>{model} es el modelo que se evalúa; elija otro para compararlo con él</translation>
    </message>
    <message>
        <source>{model}: accuracy {accuracy}, {errors:,} errors</source>
        <translation>{model}: exactitud {accuracy}, {errors:,} errores</translation>
    </message>
    <message>
        <source>{name} and {name2} tell different classes apart</source>
        <translation>{name} y {name2} distinguen clases diferentes</translation>
    </message>
    <message>
        <source>{name} has no labels, so two models cannot be compared on it</source>
        <translation>{name} no tiene etiquetas, así que no se pueden comparar dos modelos con esos datos</translation>
    </message>
    <message>
        <source>{name} holds no images but those that are excluded; undo one</source>
        <translation>{name} no contiene más imágenes que las excluidas; deshaga una exclusión</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} no se puede escribir</translation>
    </message>
    <message>
        <source>{path} cannot be written: {value}</source>
        <translation>{path} no se puede escribir: {value}</translation>
    </message>
    <message>
        <source>{path} holds something else than this evaluation; nothing was changed.</source>
        <translation>{path} contiene algo distinto de esta evaluación; no se cambió nada.</translation>
    </message>
    <message>
        <source>{percent:.{decimals}f} %</source>
        <translation>{percent:.{decimals}f} %</translation>
    </message>
    <message>
        <source>{right:,} of {images:,} images are read right</source>
        <translation>{right:,} de {images:,} imágenes se leen bien</translation>
    </message>
</context>
<context>
    <name>ExampleGroup</name>
    <message>
        <source>A list of what to look at, not of what is wrong (confident learning).</source>
        <translation>Una lista de lo que conviene mirar, no de lo que está mal (aprendizaje con confianza, confident learning).</translation>
    </message>
    <message>
        <source>Disputed labels</source>
        <translation>Etiquetas discutidas</translation>
    </message>
    <message>
        <source>Errors, the surest first</source>
        <translation>Errores, primero los más seguros</translation>
    </message>
    <message>
        <source>Five readers each did not uphold these labels (Northcutt, Athalye, Mueller, 2021). Nobody can say whether a model that reads them otherwise is wrong.</source>
        <translation>Cinco lectores por imagen no confirmaron estas etiquetas (Northcutt, Athalye, Mueller, 2021). Nadie puede decir si un modelo que las lee de otra manera se equivoca.</translation>
    </message>
    <message>
        <source>Likely wrong labels, the likeliest first</source>
        <translation>Etiquetas probablemente erróneas, primero las más probables</translation>
    </message>
    <message>
        <source>No image is there twice.</source>
        <translation>Ninguna imagen está dos veces.</translation>
    </message>
    <message>
        <source>No label is suspected.</source>
        <translation>No se sospecha de ninguna etiqueta.</translation>
    </message>
    <message>
        <source>Not one error: every image is read right.</source>
        <translation>Ni un solo error: todas las imágenes se leen bien.</translation>
    </message>
    <message>
        <source>Only {model} reads right</source>
        <translation>Solo {model} lee bien</translation>
    </message>
    <message>
        <source>Sample predictions, drawn at random</source>
        <translation>Muestra de predicciones, al azar</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>There more than once</source>
        <translation>Repetidas</translation>
    </message>
    <message>
        <source>This model agrees with only {share} of the labels: many of these will be its own errors.</source>
        <translation>Este modelo solo coincide con el {share} de las etiquetas: muchos de estos serán errores suyos.</translation>
    </message>
    <message>
        <source>This model learned from these images, wrong labels included: it will miss some of them.</source>
        <translation>Este modelo aprendió de estas imágenes, incluidas las etiquetas erróneas: algunas se le escaparán.</translation>
    </message>
    <message>
        <source>Your corrections</source>
        <translation>Sus correcciones</translation>
    </message>
    <message>
        <source>label disputed</source>
        <translation>etiqueta discutida</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} veces</translation>
    </message>
    <message>
        <source>{count} times, labels differ</source>
        <translation>{count} veces, con etiquetas distintas</translation>
    </message>
    <message>
        <source>{known} of {images} images are answered by runs that did not learn from them.</source>
        <translation>{known} de {images} imágenes las responden ejecuciones que no aprendieron de ellas.</translation>
    </message>
    <message>
        <source>{label} read as {answer}, the least sure first</source>
        <translation>{label} leído como {answer}, primero los menos seguros</translation>
    </message>
    <message>
        <source>{label} read as {answer}, the surest first</source>
        <translation>{label} leído como {answer}, primero los más seguros</translation>
    </message>
    <message>
        <source>{title} (first {count} of {total})</source>
        <translation>{title} ({count} primeras de {total})</translation>
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
        <translation>&amp;Corregir etiqueta…</translation>
    </message>
    <message>
        <source>&amp;Open on the canvas</source>
        <translation>&amp;Abrir en el lienzo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Choose an image to see more of it.</source>
        <translation>Elija una imagen para ver más de ella.</translation>
    </message>
    <message>
        <source>E&amp;xclude from training</source>
        <translation>E&amp;xcluir del entrenamiento</translation>
    </message>
    <message>
        <source>Leave this image out of the figures and of every training (minus key)</source>
        <translation>Dejar esta imagen fuera de las cifras y de todo entrenamiento (tecla menos)</translation>
    </message>
    <message>
        <source>Press Evaluate to see images here.</source>
        <translation>Pulse «Evaluar» para ver imágenes aquí.</translation>
    </message>
    <message>
        <source>Say which digit this is, for the figures and for training (the digit’s key)</source>
        <translation>Indicar qué dígito es, para las cifras y para el entrenamiento (la tecla del dígito)</translation>
    </message>
    <message>
        <source>Show this image on the Draw tab (Return)</source>
        <translation>Mostrar esta imagen en la pestaña «Dibujar» (Return)</translation>
    </message>
    <message>
        <source>Take back what was said about this image, or what was said last (Ctrl+Z)</source>
        <translation>Retirar lo que se indicó sobre esta imagen, o lo último que se indicó (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>Qué imágenes</translation>
    </message>
</context>
<context>
    <name>ExplanationPanel</name>
    <message>
        <source>See &amp;why</source>
        <translation>Ver &amp;por qué</translation>
    </message>
    <message>
        <source>See which ink speaks for the answer, what would change it, and what the layers see</source>
        <translation>Ver qué tinta está a favor de la respuesta, qué la cambiaría y qué ven las capas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>ExplanationView</name>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Layer {number} ({name})</source>
        <comment>a layer of the network, and what the field calls it</comment>
        <translation>Capa {number} ({name})</translation>
    </message>
    <message>
        <source>Maps of the layer</source>
        <translation>Mapas de la capa</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Ver por qué</translation>
    </message>
    <message>
        <source>Where each of its {number} pattern finders (filters) found its pattern</source>
        <translation>Dónde encontró su patrón cada uno de sus {number} buscadores de patrones (filtros)</translation>
    </message>
    <message>
        <source>Which layer of the network to see</source>
        <translation>Qué capa de la red se quiere ver</translation>
    </message>
    <message>
        <source>Why no digit?</source>
        <translation>¿Por qué no es un dígito?</translation>
    </message>
    <message>
        <source>Why {answer}?</source>
        <translation>¿Por qué {answer}?</translation>
    </message>
    <message>
        <source>Why {first} or {second}?</source>
        <translation>¿Por qué {first} o {second}?</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>A trained model that learns on, instead of a new network that begins with chance: the name of a run or of a model, or its file.</source>
        <translation>Un modelo entrenado que sigue aprendiendo, en lugar de una red nueva que empieza al azar: el nombre de una ejecución o de un modelo, o su archivo.</translation>
    </message>
    <message>
        <source>Each digit is moved, turned, slanted and bent a little, differently in each epoch, so that the network learns what does not matter. It takes longer, and reads other people&apos;s digits better.</source>
        <translation>Cada dígito se mueve, gira, inclina y deforma un poco, de otra manera en cada época, para que la red aprenda qué es lo que no importa. Tarda más y lee mejor los dígitos de otras personas.</translation>
    </message>
    <message>
        <source>Each digit is said to be itself by a little less than 100 %, the rest is spread over all: so the network does not try to be surer than anybody can be, and often reads new digits better. It needs the one-hot loss.</source>
        <translation>De cada dígito se dice que es ese dígito con algo menos del 100 %, y el resto se reparte entre todos: así la red no intenta estar más segura de lo que nadie puede estar, y a menudo lee mejor los dígitos nuevos. Necesita la pérdida one-hot.</translation>
    </message>
    <message>
        <source>How an error is measured, which training makes smaller. One-hot can also learn to refuse what is no digit.</source>
        <translation>Cómo se mide un error, que el entrenamiento hace más pequeño. Con one-hot también se puede aprender a rechazar lo que no es un dígito.</translation>
    </message>
    <message>
        <source>How exactly the computer calculates. bfloat16 is quicker on some processors; auto asks yours.</source>
        <translation>Con qué exactitud calcula la computadora. bfloat16 es más rápido en algunos procesadores; auto se lo pregunta al suyo.</translation>
    </message>
    <message>
        <source>How large the changes of the weights are. Too small, and it learns slowly; too large, and the loss grows instead of falling. 0.001 to 0.005 is a good start. A comma or a point, as you like: 0,001 or 0.001.</source>
        <translation>El tamaño de los cambios de los pesos. Demasiado pequeña, se aprende despacio; demasiado grande, la pérdida crece en lugar de bajar. De 0,001 a 0,005 es un buen comienzo. Con coma o con punto, como se prefiera: 0,001 o 0.001.</translation>
    </message>
    <message>
        <source>How many images the network looks at before it changes its weights a little. Larger batches are quicker and need more memory; smaller ones change the weights more often.</source>
        <translation>Cuántas imágenes mira la red antes de cambiar un poco sus pesos. Los lotes más grandes son más rápidos y necesitan más memoria; los más pequeños cambian los pesos más a menudo.</translation>
    </message>
    <message>
        <source>How many patterns each convolution looks for, from the first one to the last, parted by commas: 32, 64.</source>
        <translation>Cuántos patrones busca cada convolución, de la primera a la última, separados por comas: 32, 64.</translation>
    </message>
    <message>
        <source>How many units each dense layer has, parted by commas. In a dense layer every unit sees all that came before.</source>
        <translation>Cuántas unidades tiene cada capa densa, separadas por comas. En una capa densa, cada unidad ve todo lo que había antes.</translation>
    </message>
    <message>
        <source>How often the network sees all the training data. One time through is one epoch. More epochs take longer, and at some point no longer help. Of computer-made digits alone, 10,000 are an epoch.</source>
        <translation>Cuántas veces ve la red todos los datos de entrenamiento. Pasar una vez por todos es una época. Más épocas tardan más y, a partir de cierto punto, ya no ayudan. Con solo dígitos hechos por computadora, una época son 10&#xa0;000.</translation>
    </message>
    <message>
        <source>How the learning rate changes during the training: constant; cosine, which lets it sink to zero; or one-cycle, which lets it rise first and then sink.</source>
        <translation>Cómo cambia la tasa de aprendizaje durante el entrenamiento: constante; coseno, que la hace bajar hasta cero; o un ciclo (one-cycle), que la hace primero subir y luego bajar.</translation>
    </message>
    <message>
        <source>How the network is built. A larger one can learn more, and takes longer. Its layers are drawn below.</source>
        <translation>Cómo está construida la red. Una más grande puede aprender más y tarda más. Abajo se dibujan sus capas.</translation>
    </message>
    <message>
        <source>Minutes after which all is kept, so that little is lost if the computer is switched off. It is kept after every epoch anyway.</source>
        <translation>Minutos tras los cuales se guarda todo, para que se pierda poco si se apaga la computadora. De todos modos se guarda después de cada época.</translation>
    </message>
    <message>
        <source>Scribbles, letters and digits on top of each other, so many for each digit, from which the network learns to say that something is no digit. 0.04 is 4 for 100 digits.</source>
        <translation>Garabatos, letras y dígitos superpuestos, tantos por cada dígito, con los que la red aprende a decir que algo no es un dígito. 0,04 son 4 por cada 100 dígitos.</translation>
    </message>
    <message>
        <source>So that a model that learns your digits forgets nothing: this share of what it sees are other digits, which it is to read as it did before. 0.75 is three in four.</source>
        <translation>Para que un modelo que aprende sus dígitos no olvide nada: esta parte de lo que ve son otros dígitos, que debe leer como antes. 0,75 son tres de cada cuatro.</translation>
    </message>
    <message>
        <source>Stop early when so many epochs have passed without a lower validation loss, and keep the best epoch. 0 never stops early.</source>
        <translation>Parar pronto cuando hayan pasado tantas épocas sin una pérdida de validación más baja, y quedarse con la mejor época. Con 0 nunca se para pronto.</translation>
    </message>
    <message>
        <source>The digits that the network learns from, each with the answer that is right. Choose them from the list, or a file or folder of your own with Browse. Several are joined by +.</source>
        <translation>Los dígitos de los que aprende la red, cada uno con la respuesta correcta. Elíjalos de la lista, o un archivo o carpeta propios con «Examinar». Varios se unen con +.</translation>
    </message>
    <message>
        <source>The model becomes a running average of its weights (EMA), which is often a little better. 0 is none; 0.998 averages over some hundred steps.</source>
        <translation>El modelo pasa a ser una media móvil de sus pesos (EMA), que a menudo es un poco mejor. 0 es ninguna; 0,998 promedia unos cientos de pasos.</translation>
    </message>
    <message>
        <source>The number that chance begins with. The same seed and settings give the same training again.</source>
        <translation>El número con el que empieza el azar. La misma semilla y los mismos ajustes dan otra vez el mismo entrenamiento.</translation>
    </message>
    <message>
        <source>The rule by which the weights are changed in each step. Adam works well almost always.</source>
        <translation>La regla con la que se cambian los pesos en cada paso. Adam funciona bien casi siempre.</translation>
    </message>
    <message>
        <source>The share of the data that is not trained on, but kept to see after each epoch how well the network reads digits that it does not know. 0.1 is 10 %.</source>
        <translation>La parte de los datos con la que no se entrena, reservada para ver después de cada época si la red lee bien dígitos que no conoce. 0,1 es el 10 %.</translation>
    </message>
    <message>
        <source>The share of units that are switched off by chance in each step, so that the network does not rely on a few of them. 0.4 is 40 %.</source>
        <translation>La parte de las unidades que se apagan al azar en cada paso, para que la red no dependa de unas pocas. 0,4 es el 40 %.</translation>
    </message>
    <message>
        <source>What calculates: auto takes a graphics processor (GPU) if there is one that TensorFlow can use.</source>
        <translation>Qué es lo que calcula: auto toma un procesador gráfico (GPU) si hay uno que TensorFlow pueda usar.</translation>
    </message>
    <message>
        <source>What the run is called in the table. If it is empty, it is called by its data and network.</source>
        <translation>Cómo se llama la ejecución en la tabla. Si se deja vacío, se llama según sus datos y su red.</translation>
    </message>
    <message>
        <source>Write the curves for the program TensorBoard too, if it is installed.</source>
        <translation>Escribir las curvas también para el programa TensorBoard, si está instalado.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export as {name}</source>
        <translation>Exportar como {name}</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar el modelo</translation>
    </message>
    <message>
        <source>In Python and C, and for ONNX in JavaScript with a page to draw on</source>
        <translation>En Python y C, y para ONNX en JavaScript con una página donde dibujar</translation>
    </message>
    <message>
        <source>Inside: how a drawing becomes its input. Beside it: a model card, and the network that follows strokes.
Without it: nothing but the network for images, as it was trained, to train on elsewhere.</source>
        <translation>Dentro: cómo un dibujo se convierte en su entrada. Al lado: una ficha del modelo y la red que sigue los trazos.
Sin ella: solo la red para imágenes, tal como se entrenó, para seguir entrenándola en otro lugar.</translation>
    </message>
    <message>
        <source>With &amp;readers: short programs that ask it as digitpad does</source>
        <translation>Con &amp;lectores: programas cortos que le preguntan como lo hace Digitpad</translation>
    </message>
    <message>
        <source>With a &amp;description, so that it answers as here</source>
        <translation>Con una &amp;descripción, para que responda como aquí</translation>
    </message>
    <message>
        <source>With a description</source>
        <translation>Con una descripción</translation>
    </message>
    <message>
        <source>With readers</source>
        <translation>Con lectores</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copied: the picture, and “{answer}” as text.</source>
        <translation>Copiado: la imagen, y «{answer}» como texto.</translation>
    </message>
    <message>
        <source>Open a picture, a drawing or a model</source>
        <translation>Abrir una imagen, un dibujo o un modelo</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Guardar el dibujo</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>There is nothing to save yet: draw a digit first.</source>
        <translation>Todavía no hay nada que guardar: dibuje antes un dígito.</translation>
    </message>
    <message>
        <source>{name} was not opened, because you went on before it was there.</source>
        <translation>{name} no se abrió, porque usted siguió antes de que estuviera listo.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All drawings</source>
        <translation>Todos los dibujos</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Cualquier modelo</translation>
    </message>
    <message>
        <source>Drawn on which day</source>
        <translation>Qué día se dibujó</translation>
    </message>
    <message>
        <source>Read by which model</source>
        <translation>Qué modelo lo leyó</translation>
    </message>
    <message>
        <source>Read wrongly</source>
        <translation>Leídos mal</translation>
    </message>
    <message>
        <source>That teach</source>
        <translation>Que enseñan</translation>
    </message>
    <message>
        <source>Which drawings</source>
        <translation>Qué dibujos</translation>
    </message>
</context>
<context>
    <name>FirstLook</name>
    <message>
        <source>It takes {input}, and gives {answers}.</source>
        <translation>Recibe {input} y da {answers}.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>{file}: {size} MB, {parameters} parameters, {adds} multiply-adds an image</source>
        <translation>{file}: {size} MB, {parameters} parámetros, {adds} multiplicaciones-sumas por imagen</translation>
    </message>
</context>
<context>
    <name>FirstLookPage</name>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Evaluar</translation>
    </message>
    <message>
        <source>&amp;Shown to it as</source>
        <translation>Se le &amp;muestran como</translation>
    </message>
    <message>
        <source>&amp;Use on the canvas</source>
        <translation>&amp;Usar en el lienzo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Digits are being shown to it</source>
        <translation>Se le están mostrando dígitos</translation>
    </message>
    <message>
        <source>Digits of Digitpad&apos;s own:</source>
        <translation>Dígitos propios de Digitpad:</translation>
    </message>
    <message>
        <source>Find out again</source>
        <translation>Averiguar de nuevo</translation>
    </message>
    <message>
        <source>First look: {name}</source>
        <translation>Primer vistazo: {name}</translation>
    </message>
    <message>
        <source>How digits are shown to it</source>
        <translation>Cómo se le muestran los dígitos</translation>
    </message>
    <message>
        <source>How digits are shown to the network; another way is measured at once</source>
        <translation>Cómo se muestran los dígitos a la red; si se elige otra manera, se mide enseguida</translation>
    </message>
    <message>
        <source>In other words…</source>
        <translation>Con otras palabras…</translation>
    </message>
    <message>
        <source>Let it read what you draw</source>
        <translation>Dejar que lea lo que se dibuja</translation>
    </message>
    <message>
        <source>MNIST&apos;s test images:</source>
        <translation>Imágenes de prueba de MNIST:</translation>
    </message>
    <message>
        <source>Measure it in the Evaluate tab</source>
        <translation>Medirlo en la pestaña «Evaluar»</translation>
    </message>
    <message>
        <source>Of the digits {unsure} are unsure and {refused} called no digit; of letters and scribbles {none} are.</source>
        <translation>De los dígitos, {unsure} quedan como no seguros y {refused} como no dígitos; de las letras y los garabatos, {none} quedan así.</translation>
    </message>
    <message>
        <source>See it beside the model in use</source>
        <translation>Verlo junto al modelo en uso</translation>
    </message>
    <message>
        <source>Verdicts:</source>
        <translation>Veredictos:</translation>
    </message>
    <message>
        <source>Words such as 0..255 dark transposed; what you leave open is found out</source>
        <translation>Palabras como 0..255 dark transposed; lo que no se indique se averigua</translation>
    </message>
    <message>
        <source>Your own digits:</source>
        <translation>Sus propios dígitos:</translation>
    </message>
    <message>
        <source>none at hand</source>
        <translation>no hay ninguno a mano</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>1 Draw</source>
        <translation>1 Dibujar</translation>
    </message>
    <message>
        <source>2 Train your own</source>
        <translation>2 Entrenar uno propio</translation>
    </message>
    <message>
        <source>3 See its errors</source>
        <translation>3 Ver sus errores</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
</context>
<context>
    <name>FollowTraining</name>
    <message>
        <source>After each epoch the Draw tab answers with the model in training: watch it learn to read your digit</source>
        <translation>Después de cada época, la pestaña «Dibujar» responde con el modelo que se está entrenando: vea cómo aprende a leer su dígito</translation>
    </message>
    <message>
        <source>The canvas &amp;follows the training</source>
        <translation>El lienzo &amp;sigue el entrenamiento</translation>
    </message>
    <message>
        <source>The canvas follows the training</source>
        <translation>El lienzo sigue el entrenamiento</translation>
    </message>
    <message>
        <source>{name} now answers on the canvas.</source>
        <translation>{name} responde ahora en el lienzo.</translation>
    </message>
    <message>
        <source>{run}, epoch {epoch}</source>
        <translation>{run}, época {epoch}</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>What is this: {what}</source>
        <translation>Qué es esto: {what}</translation>
    </message>
</context>
<context>
    <name>ImportExport</name>
    <message>
        <source>A picture cannot be saved as ink; choose a name that ends with .png.</source>
        <translation>Una imagen no se puede guardar como tinta; elija un nombre que termine en .png.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Pictures, drawings and models ({patterns});;All files (*)</source>
        <translation>Imágenes, dibujos y modelos ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>{name} ends with none of {endings}, so it is not clear what to save.</source>
        <translation>{name} no termina en ninguna de estas extensiones: {endings}; por eso no está claro qué guardar.</translation>
    </message>
    <message>
        <source>{name} holds no drawing.</source>
        <translation>{name} no contiene ningún dibujo.</translation>
    </message>
    <message>
        <source>{name} holds several drawings; “digitpad predict” reads them, the window a file with one.</source>
        <translation>{name} contiene varios dibujos; «digitpad predict» los lee; la ventana lee un archivo con uno solo.</translation>
    </message>
</context>
<context>
    <name>Inference</name>
    <message>
        <source>answers with numbers from {lowest:.4g} to {highest:.4g} that sum to {float:.4g}: these are no probabilities, which lie between 0 and 1 and sum to 1</source>
        <translation>responde con números de {lowest:.4g} a {highest:.4g} que suman {float:.4g}: no son probabilidades, que están entre 0 y 1 y suman 1</translation>
    </message>
    <message>
        <source>answers with numbers that are not finite</source>
        <translation>responde con números que no son finitos</translation>
    </message>
    <message>
        <source>does not show its layers</source>
        <translation>no muestra sus capas</translation>
    </message>
    <message>
        <source>gives {dtype} of shape {shape} for {count} images</source>
        <translation>da {dtype} de la forma {shape} para {count} imágenes</translation>
    </message>
    <message>
        <source>gives {dtype} of shape {shape} for {count} images; {needed}</source>
        <translation>da {dtype} de la forma {shape} para {count} imágenes; {needed}</translation>
    </message>
    <message>
        <source>gives {outputs} numbers for an image; it must give {least}, one for each digit, or more</source>
        <translation>da {outputs} números por imagen; debe dar {least}, uno por cada dígito, o más</translation>
    </message>
    <message>
        <source>has {count} inputs and {count2} outputs; {needed}</source>
        <translation>tiene {count} entradas y {count2} salidas; {needed}</translation>
    </message>
    <message>
        <source>has {count} inputs; it must have one</source>
        <translation>tiene {count} entradas; debe tener una</translation>
    </message>
    <message>
        <source>has {count} outputs, and not just one of them gives ten numbers; which one is meant cannot be told</source>
        <translation>tiene {count} salidas, y no es solo una la que da diez números; no se puede saber cuál se debe usar</translation>
    </message>
    <message>
        <source>is not the network that its convention was found for</source>
        <translation>no es la red para la que se averiguó su convención</translation>
    </message>
    <message>
        <source>takes or gives {dtype}, where numbers are needed</source>
        <translation>recibe o da {dtype}, donde hacen falta números</translation>
    </message>
    <message>
        <source>takes {dtype} of shape {shape}; it must be a square picture of {smallest} to {largest} pixels a side, in one channel or three, be it flat</source>
        <translation>recibe {dtype} de la forma {shape}; debe ser una imagen cuadrada de {smallest} a {largest} píxeles de lado, en uno o tres canales, aunque sea plana</translation>
    </message>
    <message>
        <source>takes {dtype} of shape {shape}; {needed}</source>
        <translation>recibe {dtype} de la forma {shape}; {needed}</translation>
    </message>
</context>
<context>
    <name>Ink</name>
    <message>
        <source>.COORD does not name the columns X and Y once each</source>
        <translation>.COORD no nombra las columnas X e Y una vez cada una</translation>
    </message>
    <message>
        <source>A .json file holds one drawing, not {count}; a .jsonl file holds one a line.</source>
        <translation>Un archivo .json contiene un dibujo, no {count}; un archivo .jsonl contiene uno por línea.</translation>
    </message>
    <message>
        <source>Ink, one drawing a line</source>
        <translation>Tinta, un dibujo por línea</translation>
    </message>
    <message>
        <source>Ink, one drawing a line, gzipped</source>
        <translation>Tinta, un dibujo por línea, comprimida con gzip</translation>
    </message>
    <message>
        <source>Ink, to be opened again</source>
        <translation>Tinta, para abrirla de nuevo</translation>
    </message>
    <message>
        <source>InkML, for other programs</source>
        <translation>InkML, para otros programas</translation>
    </message>
    <message>
        <source>These drawings take more than {value} MB in this format; a .jsonl.gz file holds them.</source>
        <translation>Estos dibujos ocupan más de {value} MB en este formato; en un archivo .jsonl.gz caben.</translation>
    </message>
    <message>
        <source>This drawing has more than {most_points:,} points, more than an ink file may hold.</source>
        <translation>Este dibujo tiene más de {most_points:,} puntos, más de los que admite un archivo de tinta.</translation>
    </message>
    <message>
        <source>UNIPEN, for other programs</source>
        <translation>UNIPEN, para otros programas</translation>
    </message>
    <message>
        <source>a segment has a level, components, a quality and a label in quotation marks, no more</source>
        <translation>un segmento tiene un nivel, componentes, una calidad y una etiqueta entre comillas, nada más</translation>
    </message>
    <message>
        <source>a stroke has a coordinate that is no usable number</source>
        <translation>un trazo tiene una coordenada que no es un número utilizable</translation>
    </message>
    <message>
        <source>a stroke has {name} that do not match its points</source>
        <translation>un trazo tiene {name} que no corresponden a sus puntos</translation>
    </message>
    <message>
        <source>a stroke is a list of points</source>
        <translation>un trazo es una lista de puntos</translation>
    </message>
    <message>
        <source>a stroke needs at least one point of two coordinates</source>
        <translation>un trazo necesita al menos un punto de dos coordenadas</translation>
    </message>
    <message>
        <source>a stroke of QuickDraw&apos;s is a list of all x, one of all y and perhaps one of all times</source>
        <translation>un trazo de QuickDraw es una lista de todas las x, una de todas las y y, si acaso, una de todos los tiempos</translation>
    </message>
    <message>
        <source>a stroke&apos;s points are lists of 2 to 4 numbers, all of one length</source>
        <translation>los puntos de un trazo son listas de 2 a 4 números, todas de la misma longitud</translation>
    </message>
    <message>
        <source>a trace has no channels X and Y</source>
        <translation>un elemento trace no tiene los canales X e Y</translation>
    </message>
    <message>
        <source>a view of a part of a group of traces is not read</source>
        <translation>no se lee una vista de una parte de un grupo de elementos trace</translation>
    </message>
    <message>
        <source>a view shows the points {start} to {end} of a trace that has {count}</source>
        <translation>una vista muestra los puntos {start} a {end} de un elemento trace que tiene {count}</translation>
    </message>
    <message>
        <source>ink is a JSON object with &quot;strokes&quot;</source>
        <translation>la tinta es un objeto JSON con &quot;strokes&quot;</translation>
    </message>
    <message>
        <source>ink may have {most_points:,} points at the most</source>
        <translation>la tinta puede tener como máximo {most_points:,} puntos</translation>
    </message>
    <message>
        <source>ink needs &quot;strokes&quot;, a list of lists of points</source>
        <translation>la tinta necesita &quot;strokes&quot;, una lista de listas de puntos</translation>
    </message>
    <message>
        <source>it is not clear whether the strokes are lists of points (x, y, seconds, pressure) or, as QuickDraw has them, a list of all x and one of all y</source>
        <translation>no está claro si los trazos son listas de puntos (x, y, segundos, presión) o, como en QuickDraw, una lista de todas las x y una de todas las y</translation>
    </message>
    <message>
        <source>it names points up to {value} of component {number}, which has {count}</source>
        <translation>nombra puntos hasta el {value} del componente {number}, que tiene {count}</translation>
    </message>
    <message>
        <source>it names the components {first} to {last}, but the file has {count}</source>
        <translation>nombra los componentes {first} a {last}, pero el archivo tiene {count}</translation>
    </message>
    <message>
        <source>not all of them are numbers</source>
        <translation>no todos son números</translation>
    </message>
    <message>
        <source>point {place} of a trace goes on from a point before it, but there is none</source>
        <translation>el punto {place} de un elemento trace continúa desde un punto anterior, pero no hay ninguno</translation>
    </message>
    <message>
        <source>point {place} of a trace has {count} numbers, not one for each of {names}</source>
        <translation>el punto {place} de un elemento trace tiene {count} números, no uno para cada uno de {names}</translation>
    </message>
    <message>
        <source>the label has no quotation mark at its end, or is too long</source>
        <translation>a la etiqueta le faltan las comillas del final, o es demasiado larga</translation>
    </message>
    <message>
        <source>the label {label!r} is not {kind} from 0 to {value}</source>
        <translation>la etiqueta {label!r} no es {kind} de 0 a {value}</translation>
    </message>
    <message>
        <source>they are not {count} numbers each ({value})</source>
        <translation>no son {count} números cada uno ({value})</translation>
    </message>
    <message>
        <source>this declares a document type (DOCTYPE), which might be a trap; InkML needs none</source>
        <translation>declara un tipo de documento (DOCTYPE), que podría ser una trampa; InkML no lo necesita</translation>
    </message>
    <message>
        <source>this has more than {most_elements:,} elements, too many for ink</source>
        <translation>tiene más de {most_elements:,} elementos, demasiados para ser tinta</translation>
    </message>
    <message>
        <source>this is larger than {value} MB, too large for one file</source>
        <translation>ocupa más de {value} MB, demasiado para un solo archivo</translation>
    </message>
    <message>
        <source>this is nested too deeply for ink</source>
        <translation>está anidado a demasiada profundidad para ser tinta</translation>
    </message>
    <message>
        <source>this is no InkML file: its first element is “{name}”, not “ink”</source>
        <translation>no es un archivo InkML: su primer elemento es «{name}», no «ink»</translation>
    </message>
    <message>
        <source>this is no UNIPEN file, as no line begins with a keyword such as .PEN_DOWN</source>
        <translation>no es un archivo UNIPEN, pues ninguna línea empieza con una palabra clave como .PEN_DOWN</translation>
    </message>
    <message>
        <source>this refers to itself</source>
        <translation>se refiere a sí mismo</translation>
    </message>
    <message>
        <source>this refers to “{reference}”, which is not in the file</source>
        <translation>se refiere a «{reference}», que no está en el archivo</translation>
    </message>
    <message>
        <source>{name} does not exist</source>
        <translation>{name} no existe</translation>
    </message>
    <message>
        <source>{name} ends with none of {value}, so it is not clear what to write.</source>
        <translation>{name} no termina en ninguna de estas extensiones: {value}; por eso no está claro qué escribir.</translation>
    </message>
    <message>
        <source>{name} is no ink file: its name ends with none of {value}</source>
        <translation>{name} no es un archivo de tinta: no termina en ninguna de estas extensiones: {value}</translation>
    </message>
    <message>
        <source>{name}, line {line}: this needs another file, “{other}”, which is not read along with it</source>
        <translation>{name}, línea {line}: hace falta otro archivo, «{other}», que no se lee junto con este</translation>
    </message>
    <message>
        <source>{path} could not be saved</source>
        <translation>{path} no se pudo guardar</translation>
    </message>
    <message>
        <source>{place} is longer than {value} MB; nothing after it was read</source>
        <translation>{place} ocupa más de {value} MB; lo que sigue no se leyó</translation>
    </message>
    <message>
        <source>{place}: the file unpacks to more than ink ever does; nothing after it was read</source>
        <translation>{place}: el archivo, descomprimido, ocupa más que cualquier tinta; lo que sigue no se leyó</translation>
    </message>
    <message>
        <source>{place}: the same points are named too often; nothing after it was read</source>
        <translation>{place}: los mismos puntos se nombran demasiadas veces; lo que sigue no se leyó</translation>
    </message>
    <message>
        <source>“{first}” to “{last}” are no points of a trace</source>
        <translation>«{first}» a «{last}» no son puntos de un elemento trace</translation>
    </message>
    <message>
        <source>“{part}” names no components; they are written 3, 0-2 or 1:5-2:7</source>
        <translation>«{part}» no nombra componentes; se escriben así: 3, 0-2 o 1:5-2:7</translation>
    </message>
    <message>
        <source>“{value}” is no point of a trace</source>
        <translation>«{value}» no es un punto de un elemento trace</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>Kept as a {digit}</source>
        <translation>Guardado como {digit}</translation>
    </message>
    <message>
        <source>Kept as no digit</source>
        <translation>Guardado como no dígito</translation>
    </message>
    <message>
        <source>Say that this is a {digit}</source>
        <translation>Indicar que esto es un {digit}</translation>
    </message>
    <message>
        <source>Say that this is no digit</source>
        <translation>Indicar que esto no es un dígito</translation>
    </message>
    <message>
        <source>Say what it is</source>
        <translation>Indicar qué es</translation>
    </message>
    <message>
        <source>Wrong? Press the digit that you meant</source>
        <translation>¿Mal leído? Pulse el dígito que quería escribir</translation>
    </message>
</context>
<context>
    <name>LabelCorrections</name>
    <message>
        <source>Image {image} counts as a {label} now, in these figures and in every training on this data. The file itself stays as it is.</source>
        <translation>La imagen {image} cuenta ahora como {label} en estas cifras y en todo entrenamiento con estos datos. El archivo en sí queda como está.</translation>
    </message>
    <message>
        <source>Image {image} is as it was in the file again, in these figures and in every training.</source>
        <translation>La imagen {image} vuelve a ser como era en el archivo, en estas cifras y en todo entrenamiento.</translation>
    </message>
    <message>
        <source>Image {image} is excluded: these figures and every training on this data leave it out. The file itself stays as it is.</source>
        <translation>La imagen {image} está excluida: no cuenta en estas cifras ni en ningún entrenamiento con estos datos. El archivo en sí queda como está.</translation>
    </message>
    <message>
        <source>now a {label}</source>
        <translation>ahora un {label}</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluida</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>Draw a digit first; then its key says what it is.</source>
        <translation>Dibuje antes un dígito; después su tecla dice qué es.</translation>
    </message>
    <message>
        <source>It is a {digit}</source>
        <translation>Es un {digit}</translation>
    </message>
    <message>
        <source>It is no digit</source>
        <translation>No es un dígito</translation>
    </message>
    <message>
        <source>Kept as a {digit}, as it was read. Your next stroke begins a new drawing.</source>
        <translation>Guardado como {digit}, tal como se leyó. El próximo trazo empieza un dibujo nuevo.</translation>
    </message>
    <message>
        <source>Kept as a {digit}; the next one like it is read so. Your next stroke begins a new drawing; Ctrl+Z takes it back.</source>
        <translation>Guardado como {digit}; el próximo que se le parezca se leerá así. El próximo trazo empieza un dibujo nuevo; Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Kept as no digit. Digitpad knows it from now on; Ctrl+Z takes it back.</source>
        <translation>Guardado como no dígito. Digitpad lo reconocerá desde ahora; Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>No se guardó: {reason}</translation>
    </message>
    <message>
        <source>Say which digit it is</source>
        <translation>Indicar qué dígito es</translation>
    </message>
    <message>
        <source>This digit is kept as a {digit}. Ctrl+Z takes it back.</source>
        <translation>Este dígito se guarda como {digit}. Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>LayerMaps</name>
    <message>
        <source>What the filters of the layer see</source>
        <translation>Lo que ven los filtros de la capa</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>What the colours mean</source>
        <translation>Qué significan los colores</translation>
    </message>
    <message>
        <source>colour of the winning bar</source>
        <translation>el color de la barra ganadora</translation>
    </message>
    <message>
        <source>dashed frame</source>
        <translation>marco discontinuo</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>speaks for {answer}</source>
        <translation>a favor de {answer}</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la respuesta</translation>
    </message>
    <message>
        <source>the {label}</source>
        <translation>el {label}</translation>
    </message>
    <message>
        <source>what would change it most</source>
        <translation>lo que más la cambiaría</translation>
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
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Draw some of each digit as you are asked; Digitpad learns how you write</source>
        <translation>Dibujar algunos de cada dígito según se pida; Digitpad aprende cómo escribe usted</translation>
    </message>
    <message>
        <source>Drawings and models</source>
        <translation>Dibujos y modelos</translation>
    </message>
    <message>
        <source>Learn &amp;my hand</source>
        <translation>Aprender &amp;mi letra</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Mis dígitos</translation>
    </message>
    <message>
        <source>There are no drawings to train on yet: draw some digits and press their keys first.</source>
        <translation>Todavía no hay dibujos con los que entrenar: dibuje antes algunos dígitos y pulse sus teclas.</translation>
    </message>
    <message>
        <source>Train a model of your own: from the model in use, with your drawings and many others</source>
        <translation>Entrenar un modelo propio: a partir del modelo en uso, con sus dibujos y muchos otros</translation>
    </message>
    <message>
        <source>Train my &amp;own model</source>
        <translation>Entrenar mi &amp;propio modelo</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Log of the training</source>
        <translation>Registro del entrenamiento</translation>
    </message>
    <message>
        <source>What the trainer says is noted here.</source>
        <translation>Aquí se anota lo que dice el entrenador.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Digitpad changes its language at the next start: a training is under way.</source>
        <translation>Digitpad cambiará de idioma en el próximo inicio: hay un entrenamiento en curso.</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Pestañas</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Digitpad</source>
        <translation>&amp;Acerca de Digitpad</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>E&amp;valuar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Alto con&amp;traste</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Eti&amp;quetar</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>En&amp;trenar</translation>
    </message>
    <message>
        <source>&amp;Usual text</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>Quit; the drawing will be back</source>
        <translation>Salir; el dibujo seguirá ahí la próxima vez</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message>
        <source>Browse for a file: {what}</source>
        <translation>Examinar archivos: {what}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Choose a model’s file</source>
        <translation>Elija el archivo de un modelo</translation>
    </message>
    <message>
        <source>Digitpad’s own</source>
        <translation>El de Digitpad</translation>
    </message>
    <message>
        <source>Models ({patterns});;All files (*)</source>
        <translation>Modelos ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Scroll the list of models</source>
        <translation>Desplazar la lista de modelos</translation>
    </message>
    <message>
        <source>a model, a run or a file</source>
        <translation>un modelo, una ejecución o un archivo</translation>
    </message>
    <message>
        <source>no other model</source>
        <translation>ningún otro modelo</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>, {count} multiply-adds an image</source>
        <translation>, {count} multiplicaciones-sumas por imagen</translation>
    </message>
    <message>
        <source>Began as: {name} ({hash}), and was taught {what} ({digest})</source>
        <translation>Empezó como: {name} ({hash}), y se le enseñó {what} ({digest})</translation>
    </message>
    <message>
        <source>Data: {name} ({licence}; {source}): {used}</source>
        <translation>Datos: {name} ({licence}; {source}): {used}</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Archivo: {path}</translation>
    </message>
    <message>
        <source>Imported from {file}; asked: {finding}</source>
        <translation>Importado de {file}; se le pregunta así: {finding}</translation>
    </message>
    <message>
        <source>Made: {date}, with digitpad {version}, by: {command}</source>
        <translation>Creado: {date}, con digitpad {version}, mediante: {command}</translation>
    </message>
    <message>
        <source>Network: {network}, {size}</source>
        <translation>Red: {network}, {size}</translation>
    </message>
    <message>
        <source>{count} drawings of {source}</source>
        <translation>{count} dibujos de {source}</translation>
    </message>
    <message>
        <source>{parameters} parameters</source>
        <translation>{parameters} parámetros</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Digitpad&apos;s own model</source>
        <translation>El modelo de Digitpad</translation>
    </message>
    <message>
        <source>The model that answered last time cannot be used ({reason}); Digitpad&apos;s own answers.</source>
        <translation>El modelo que respondió la última vez no se puede usar ({reason}); responde el de Digitpad.</translation>
    </message>
</context>
<context>
    <name>ModelComparison</name>
    <message>
        <source>&amp;Ask both on the canvas</source>
        <translation>&amp;Preguntar a ambos en el lienzo</translation>
    </message>
    <message>
        <source>&amp;Evaluate both</source>
        <translation>&amp;Evaluar ambos</translation>
    </message>
    <message>
        <source>Ask both about the same images, in the Evaluate tab: which errors the second mends and makes</source>
        <translation>Preguntar a ambos por las mismas imágenes, en la pestaña «Evaluar»: qué errores corrige y comete el segundo</translation>
    </message>
    <message>
        <source>Ask both on the canvas</source>
        <translation>Preguntar a ambos en el lienzo</translation>
    </message>
    <message>
        <source>Began as</source>
        <translation>Empezó como</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare models: {names}</source>
        <translation>Comparar modelos: {names}</translation>
    </message>
    <message>
        <source>Draw, and see what each of the two models makes of it</source>
        <translation>Dibuje y vea qué lee cada uno de los dos modelos</translation>
    </message>
    <message>
        <source>Drawings that they answer differently</source>
        <translation>Dibujos a los que responden de forma distinta</translation>
    </message>
    <message>
        <source>Evaluate both</source>
        <translation>Evaluar ambos</translation>
    </message>
    <message>
        <source>Meant as {label}</source>
        <translation>Debía ser {label}</translation>
    </message>
    <message>
        <source>The models beside each other</source>
        <translation>Los modelos, uno junto a otro</translation>
    </message>
    <message numerus="yes">
        <source>They answer alike to all of your %n drawing(s).</source>
        <translation>
            <numerusform>Responden igual a su %n dibujo.</numerusform>
            <numerusform>Responden igual a sus %n dibujos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ on %n drawing(s) of yours; in the order of the models above:</source>
        <translation>
            <numerusform>Responden distinto a %n dibujo suyo; en el orden de los modelos de arriba:</numerusform>
            <numerusform>Responden distinto a %n dibujos suyos; en el orden de los modelos de arriba:</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no drawings yet: draw some digits and press their keys to compare here.</source>
        <translation>Todavía no tiene dibujos: dibuje algunos dígitos y pulse sus teclas para comparar aquí.</translation>
    </message>
    <message>
        <source>Your drawings are being read …</source>
        <translation>Se están leyendo sus dibujos…</translation>
    </message>
    <message>
        <source>Your drawings, right</source>
        <translation>Sus dibujos, bien leídos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{right} of {all}</source>
        <translation>{right} de {all}</translation>
    </message>
</context>
<context>
    <name>ModelFiles</name>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Dibujar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Duplicate the model</source>
        <translation>Duplicar el modelo</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar el modelo</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Exportado como {name}.</translation>
    </message>
    <message>
        <source>Exporting as {name}; that takes some seconds.</source>
        <translation>Exportando como {name}; tarda unos segundos.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Import the folder of a SavedModel</source>
        <translation>Importar la carpeta de un SavedModel</translation>
    </message>
    <message>
        <source>Imported as “{name}”.</source>
        <translation>Importado como «{name}».</translation>
    </message>
    <message>
        <source>Importing {name} …</source>
        <translation>Importando {name}…</translation>
    </message>
    <message>
        <source>Importing {name} … The first one takes up to ten seconds, as the trainer has to start.</source>
        <translation>Importando {name}… La primera vez tarda hasta diez segundos, porque el entrenador tiene que iniciarse.</translation>
    </message>
    <message>
        <source>Models ({pattern});;All files (*)</source>
        <translation>Modelos ({pattern});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>Renombrar el modelo</translation>
    </message>
    <message>
        <source>The model “{name}” was deleted.</source>
        <translation>El modelo «{name}» se eliminó.</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>Copia de {name}</translation>
    </message>
    <message>
        <source>{name} is there already; choose another name.</source>
        <translation>{name} ya existe; elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” reads the canvas now.</source>
        <translation>«{name}» lee ahora el lienzo.</translation>
    </message>
</context>
<context>
    <name>ModelLists</name>
    <message>
        <source>Ask a second model about the same drawing, and see both answers side by side</source>
        <translation>Preguntar a un segundo modelo por el mismo dibujo y ver ambas respuestas una al lado de la otra</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Digitpad&apos;s own model</source>
        <translation>El modelo de Digitpad</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>Modelo que responde</translation>
    </message>
    <message>
        <source>Model to compare with</source>
        <translation>Modelo con el que comparar</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Leído por</translation>
    </message>
    <message>
        <source>Read by {name}</source>
        <translation>Leído por {name}</translation>
    </message>
    <message>
        <source>Which model reads what you draw: Digitpad&apos;s own, one that you imported, or one that you trained</source>
        <translation>Qué modelo lee lo que se dibuja: el de Digitpad, uno importado o uno entrenado por usted</translation>
    </message>
    <message>
        <source>Wrong ≤ 1 in {number}</source>
        <translation>Falla ≤ 1 de {number}</translation>
    </message>
    <message>
        <source>no other model</source>
        <translation>ningún otro modelo</translation>
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
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Digitpad</source>
        <translation>Digitpad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>How long one answer takes on this computer, in milliseconds</source>
        <translation>Cuánto tarda una respuesta en esta computadora, en milisegundos</translation>
    </message>
    <message>
        <source>How many test images it reads rightly, as its card says</source>
        <translation>Cuántas imágenes de prueba lee bien, según su ficha</translation>
    </message>
    <message>
        <source>How much it has to calculate for one image</source>
        <translation>Cuánto tiene que calcular para una imagen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Mult.-sumas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} millones</translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <translation>{name} (en uso)</translation>
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
        <translation>Se le preguntó por {found}.</translation>
    </message>
    <message>
        <source>It was asked about {found}; {more}.</source>
        <translation>Se le preguntó por {found}; {more}.</translation>
    </message>
    <message>
        <source>Keras model</source>
        <translation>modelo de Keras</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>La exportación se detuvo</translation>
    </message>
    <message>
        <source>The export was thrown away, as it does not answer as the model does: {found}</source>
        <translation>La exportación se descartó, porque no responde como el modelo: {found}</translation>
    </message>
    <message>
        <source>The export was thrown away: it answers with {shape} numbers instead of {shape2}</source>
        <translation>La exportación se descartó: responde con {shape} números en lugar de {shape2}</translation>
    </message>
    <message>
        <source>The exporter cannot be started</source>
        <translation>No se puede iniciar el exportador</translation>
    </message>
    <message>
        <source>The exporter did not finish in {longest:g} seconds</source>
        <translation>El exportador no terminó en {longest:g} segundos</translation>
    </message>
    <message>
        <source>The network {name} has no parameter {value}.</source>
        <translation>La red {name} no tiene ningún parámetro {value}.</translation>
    </message>
    <message>
        <source>The network {name} has {count:,} layers; at most {most_layers} can be trained.</source>
        <translation>La red {name} tiene {count:,} capas; se pueden entrenar como máximo {most_layers}.</translation>
    </message>
    <message>
        <source>The network {name} is too deep: nothing is left of the image after {layer_name}.</source>
        <translation>La red {name} es demasiado profunda: después de {layer_name} no queda nada de la imagen.</translation>
    </message>
    <message>
        <source>The run {name} has no model yet</source>
        <translation>La ejecución {name} todavía no tiene modelo</translation>
    </message>
    <message>
        <source>There are two models called {text!r}; give the path of one: {paths}</source>
        <translation>Hay dos modelos llamados {text!r}; indique la ruta de uno: {paths}</translation>
    </message>
    <message>
        <source>There is no imported model called {name!r}; digitpad models list names all</source>
        <translation>No hay ningún modelo importado llamado {name!r}; digitpad models list los nombra todos</translation>
    </message>
    <message>
        <source>There is no model and no run called {text!r}; digitpad models list names all</source>
        <translation>No hay ningún modelo ni ejecución con el nombre {text!r}; digitpad models list los nombra todos</translation>
    </message>
    <message>
        <source>There is no network called {name!r}; there are {value}.</source>
        <translation>No hay ninguna red llamada {name!r}; las que hay son {value}.</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>por dibujo</translation>
    </message>
    <message>
        <source>a score for each digit by itself</source>
        <translation>una puntuación propia para cada dígito</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>por imagen</translation>
    </message>
    <message>
        <source>at most one wrong in {answers:,} answers</source>
        <translation>como máximo una errónea de cada {answers:,} respuestas</translation>
    </message>
    <message>
        <source>black or white</source>
        <translation>blanco o negro</translation>
    </message>
    <message>
        <source>cannot be asked in such a convention</source>
        <translation>no se le puede preguntar con tal convención</translation>
    </message>
    <message>
        <source>cannot be converted: the converter cannot be started</source>
        <translation>no se puede convertir: no se puede iniciar el convertidor</translation>
    </message>
    <message>
        <source>cannot be converted: the converter died over it</source>
        <translation>no se puede convertir: el convertidor se cerró al intentarlo</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>cannot be read: {value}</source>
        <translation>no se puede leer: {value}</translation>
    </message>
    <message>
        <source>cannot be trained on here: {why}</source>
        <translation>no se puede seguir entrenando aquí: {why}</translation>
    </message>
    <message>
        <source>cannot hold the weights {name!r} of type {dtype}</source>
        <translation>no puede contener los pesos {name!r} del tipo {dtype}</translation>
    </message>
    <message>
        <source>cannot hold {count:,} arrays; at most {most_members:,}</source>
        <translation>no puede contener {count:,} matrices; como máximo {most_members:,}</translation>
    </message>
    <message>
        <source>comes from {file}, which another program made: here it can be asked, not trained</source>
        <translation>viene de {file}, que hizo otro programa: aquí se le puede preguntar, pero no entrenar</translation>
    </message>
    <message>
        <source>dark on light</source>
        <translation>oscuro sobre claro</translation>
    </message>
    <message>
        <source>declares {size:,} numbers in {name}, more than are read</source>
        <translation>declara {size:,} números en {name}, más de los que se leen</translation>
    </message>
    <message>
        <source>digitpad model</source>
        <translation>modelo de digitpad</translation>
    </message>
    <message>
        <source>does not fit what goes into it: {what}</source>
        <translation>no encaja con lo que le entra: {what}</translation>
    </message>
    <message>
        <source>does not say how large its images are</source>
        <translation>no dice de qué tamaño son sus imágenes</translation>
    </message>
    <message>
        <source>does not say how sure it must be for at most one wrong in {one_in:,} answers: that was never measured</source>
        <translation>no dice cuánta confianza necesita para dar como máximo una respuesta errónea de cada {one_in:,}: eso nunca se midió</translation>
    </message>
    <message>
        <source>does not say what it answers: it has no signature</source>
        <translation>no dice qué responde: no tiene firma</translation>
    </message>
    <message>
        <source>each column scaled to length one</source>
        <translation>cada columna ajustada a longitud uno</translation>
    </message>
    <message>
        <source>each image scaled to length one</source>
        <translation>cada imagen ajustada a longitud uno</translation>
    </message>
    <message>
        <source>each row scaled to length one</source>
        <translation>cada fila ajustada a longitud uno</translation>
    </message>
    <message>
        <source>gives a layer more than arrays, after {name!r}</source>
        <translation>da a una capa algo más que matrices, después de {name!r}</translation>
    </message>
    <message>
        <source>gives an answer that does not come from the image</source>
        <translation>da una respuesta que no viene de la imagen</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;certainty&quot; is not a list of stops with what they cost</source>
        <translation>tiene una ficha errónea: &quot;certainty&quot; no es una lista de niveles con lo que cuestan</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;parents&quot; is not a list of models and what they were taught</source>
        <translation>tiene una ficha errónea: &quot;parents&quot; no es una lista de modelos y de lo que se les enseñó</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;strokes&quot; holds no counts and weights</source>
        <translation>tiene una ficha errónea: &quot;strokes&quot; no contiene cantidades ni pesos</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;strokes&quot; is not complete</source>
        <translation>tiene una ficha errónea: &quot;strokes&quot; no está completo</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;{name}&quot; holds what JSON cannot hold</source>
        <translation>tiene una ficha errónea: &quot;{name}&quot; contiene algo que JSON no puede contener</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;{name}&quot; of its convention is none</source>
        <translation>tiene una ficha errónea: &quot;{name}&quot; de su convención no es válido</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;{name}&quot; of what was imported is none</source>
        <translation>tiene una ficha errónea: &quot;{name}&quot; de lo importado no es válido</translation>
    </message>
    <message>
        <source>has a card that is wrong: a stop of &quot;certainty&quot; is not complete</source>
        <translation>tiene una ficha errónea: un nivel de &quot;certainty&quot; no está completo</translation>
    </message>
    <message>
        <source>has a card that is wrong: one of its &quot;parents&quot; is not complete</source>
        <translation>tiene una ficha errónea: uno de sus &quot;parents&quot; no está completo</translation>
    </message>
    <message>
        <source>has a card that is wrong: {error}</source>
        <translation>tiene una ficha errónea: {error}</translation>
    </message>
    <message>
        <source>has a card that is wrong: {otherwise}</source>
        <translation>tiene una ficha errónea: {otherwise}</translation>
    </message>
    <message>
        <source>has a configuration of {size:,} letters</source>
        <translation>tiene una configuración de {size:,} letras</translation>
    </message>
    <message>
        <source>has a layer whose name is no name</source>
        <translation>tiene una capa cuyo nombre no es un nombre</translation>
    </message>
    <message>
        <source>has a layer {name!r} ({op}) that is refused: {why}</source>
        <translation>tiene una capa {name!r} ({op}) que se rechaza: {why}</translation>
    </message>
    <message>
        <source>has a layer {name!r} of a kind of its own, {kind}, whose code is not in the file</source>
        <translation>tiene una capa {name!r} de un tipo propio, {kind}, cuyo código no está en el archivo</translation>
    </message>
    <message>
        <source>has a layer {name!r} of the kind {kind}, which could run any code; such models are not opened</source>
        <translation>tiene una capa {name!r} del tipo {kind}, que podría ejecutar cualquier código; tales modelos no se abren</translation>
    </message>
    <message>
        <source>has a layer {name!r} of the kind {op}, which digitpad does not know</source>
        <translation>tiene una capa {name!r} del tipo {op}, que digitpad no conoce</translation>
    </message>
    <message>
        <source>has a layer {name!r} that calls {what}, which is no part of a network; such models are not opened</source>
        <translation>tiene una capa {name!r} que llama a {what}, que no es parte de una red; tales modelos no se abren</translation>
    </message>
    <message>
        <source>has a layer {name!r} with several answers</source>
        <translation>tiene una capa {name!r} con varias respuestas</translation>
    </message>
    <message>
        <source>has a link in it, {name}, that leads elsewhere; such files are not read</source>
        <translation>tiene dentro un enlace, {name}, que lleva a otro lugar; tales archivos no se leen</translation>
    </message>
    <message>
        <source>has a network for strokes that this program does not know</source>
        <translation>tiene una red para trazos que este programa no conoce</translation>
    </message>
    <message>
        <source>has a network that crashes ({how})</source>
        <translation>tiene una red que falla y se cierra ({how})</translation>
    </message>
    <message>
        <source>has a network that did not answer in {seconds:g} seconds</source>
        <translation>tiene una red que no respondió en {seconds:g} segundos</translation>
    </message>
    <message>
        <source>has a network that made the helper process answer nonsense</source>
        <translation>tiene una red que hizo que el proceso auxiliar respondiera cosas sin sentido</translation>
    </message>
    <message>
        <source>has a network that needs {amount:,} MB for one image</source>
        <translation>tiene una red que necesita {amount:,} MB para una sola imagen</translation>
    </message>
    <message>
        <source>has an inner model {name!r} with several inputs</source>
        <translation>tiene un modelo interior {name!r} con varias entradas</translation>
    </message>
    <message>
        <source>has an operator {name!r} ({kind}) before what goes into it, {missing!r}</source>
        <translation>tiene un operador {name!r} ({kind}) antes de lo que le entra, {missing!r}</translation>
    </message>
    <message>
        <source>has an operator {name!r} ({kind}) that is refused: {why}</source>
        <translation>tiene un operador {name!r} ({kind}) que se rechaza: {why}</translation>
    </message>
    <message>
        <source>has an operator {op}, which reaches out of a network</source>
        <translation>tiene un operador {op}, que se sale de una red</translation>
    </message>
    <message>
        <source>has layers that the input does not lead to</source>
        <translation>tiene capas a las que la entrada no lleva</translation>
    </message>
    <message>
        <source>has more layers than the {most:,} that can be</source>
        <translation>tiene más capas que las {most:,} posibles</translation>
    </message>
    <message>
        <source>has more operators than any network that is read</source>
        <translation>tiene más operadores que cualquier red que se lea</translation>
    </message>
    <message>
        <source>has more than one output: {name!r} too</source>
        <translation>tiene más de una salida: también {name!r}</translation>
    </message>
    <message>
        <source>has more than {most:,} weights</source>
        <translation>tiene más de {most:,} pesos</translation>
    </message>
    <message>
        <source>has no layer {name!r} to answer</source>
        <translation>no tiene ninguna capa {name!r} que responda</translation>
    </message>
    <message>
        <source>has something else than numbers in {name}</source>
        <translation>tiene algo que no son números en {name}</translation>
    </message>
    <message>
        <source>has too many models within each other</source>
        <translation>tiene demasiados modelos unos dentro de otros</translation>
    </message>
    <message>
        <source>has two layers of one name</source>
        <translation>tiene dos capas con el mismo nombre</translation>
    </message>
    <message>
        <source>has two layers of the name {name!r}</source>
        <translation>tiene dos capas con el nombre {name!r}</translation>
    </message>
    <message>
        <source>has weights of a shape that no network has</source>
        <translation>tiene pesos de una forma que ninguna red tiene</translation>
    </message>
    <message>
        <source>has weights {name!r} of a shape that no network has</source>
        <translation>tiene pesos {name!r} de una forma que ninguna red tiene</translation>
    </message>
    <message>
        <source>has weights {name!r} that are no plain numbers</source>
        <translation>tiene pesos {name!r} que no son simples números</translation>
    </message>
    <message>
        <source>has weights {name!r} that nobody keeps</source>
        <translation>tiene pesos {name!r} que no se guardan en ningún sitio</translation>
    </message>
    <message>
        <source>has {count:,} layers; 1 to {most:,} can be</source>
        <translation>tiene {count:,} capas; puede tener de 1 a {most:,}</translation>
    </message>
    <message>
        <source>has {count:,} weights; at most {most:,} can be</source>
        <translation>tiene {count:,} pesos; puede tener como máximo {most:,}</translation>
    </message>
    <message>
        <source>has {count} inputs and {count2} outputs instead of one and one</source>
        <translation>tiene {count} entradas y {count2} salidas en lugar de una y una</translation>
    </message>
    <message>
        <source>has {count} inputs instead of one</source>
        <translation>tiene {count} entradas en lugar de una</translation>
    </message>
    <message>
        <source>has {count} inputs; one can be</source>
        <translation>tiene {count} entradas; puede tener una</translation>
    </message>
    <message>
        <source>has {count} outputs instead of one</source>
        <translation>tiene {count} salidas en lugar de una</translation>
    </message>
    <message>
        <source>has {count} outputs; one can be</source>
        <translation>tiene {count} salidas; puede tener una</translation>
    </message>
    <message>
        <source>holds no network</source>
        <translation>no contiene ninguna red</translation>
    </message>
    <message>
        <source>holds weights only, without the network that they are for; save the whole model, with model.save(…)</source>
        <translation>contiene solo pesos, sin la red a la que pertenecen; guarde el modelo entero con model.save(…)</translation>
    </message>
    <message>
        <source>holds {count:,} arrays or groups in one</source>
        <translation>contiene {count:,} matrices o grupos en uno solo</translation>
    </message>
    <message>
        <source>how large the image is is not known</source>
        <translation>no se sabe de qué tamaño es la imagen</translation>
    </message>
    <message>
        <source>how many numbers go in is not known</source>
        <translation>no se sabe cuántos números entran</translation>
    </message>
    <message>
        <source>is a Keras model (.keras), not a digitpad model</source>
        <translation>es un modelo de Keras (.keras), no un modelo de digitpad</translation>
    </message>
    <message>
        <source>is a device or a pipe, not a digitpad model</source>
        <translation>es un dispositivo o una tubería, no un modelo de digitpad</translation>
    </message>
    <message>
        <source>is a device or a pipe, not a model</source>
        <translation>es un dispositivo o una tubería, no un modelo</translation>
    </message>
    <message>
        <source>is a folder that holds no model: there is no saved_model.pb in it</source>
        <translation>es una carpeta que no contiene ningún modelo: no hay en ella ningún saved_model.pb</translation>
    </message>
    <message>
        <source>is a model of a class of its own, {name}, whose code is not in the file</source>
        <translation>es un modelo de una clase propia, {name}, cuyo código no está en el archivo</translation>
    </message>
    <message>
        <source>is a zip that holds no model of Keras: there is no config.json</source>
        <translation>es un zip que no contiene ningún modelo de Keras: no hay config.json</translation>
    </message>
    <message>
        <source>is a {kind}, not a digitpad model</source>
        <translation>es {kind}, no un modelo de digitpad</translation>
    </message>
    <message>
        <source>is an HDF5 file that holds no model of Keras</source>
        <translation>es un archivo HDF5 que no contiene ningún modelo de Keras</translation>
    </message>
    <message>
        <source>is an ONNX file; to read it the library onnx is needed: pip install onnx</source>
        <translation>es un archivo ONNX; para leerlo hace falta la biblioteca onnx: pip install onnx</translation>
    </message>
    <message>
        <source>is broken: its weights {name} hold numbers that are not finite</source>
        <translation>no sirve: sus pesos {name} contienen números que no son finitos</translation>
    </message>
    <message>
        <source>is damaged, and cannot be read</source>
        <translation>está dañado y no se puede leer</translation>
    </message>
    <message>
        <source>is damaged, or no model of a kind that is read</source>
        <translation>está dañado o no es un modelo de un tipo que se lea</translation>
    </message>
    <message>
        <source>is damaged, or was never a TensorFlow Lite network</source>
        <translation>está dañado o nunca fue una red de TensorFlow Lite</translation>
    </message>
    <message>
        <source>is damaged: it calls what is not there</source>
        <translation>está dañado: llama a algo que no existe</translation>
    </message>
    <message>
        <source>is damaged: it has no weights of the layer {name!r}</source>
        <translation>está dañado: no tiene pesos de la capa {name!r}</translation>
    </message>
    <message>
        <source>is damaged: it holds no network</source>
        <translation>está dañado: no contiene ninguna red</translation>
    </message>
    <message>
        <source>is damaged: it holds no {name}</source>
        <translation>está dañado: no contiene {name}</translation>
    </message>
    <message>
        <source>is damaged: it is cut short</source>
        <translation>está dañado: está cortado</translation>
    </message>
    <message>
        <source>is damaged: it is empty</source>
        <translation>está dañado: está vacío</translation>
    </message>
    <message>
        <source>is damaged: it is not a whole zip</source>
        <translation>está dañado: no es un zip entero</translation>
    </message>
    <message>
        <source>is damaged: its HDF5 cannot be read</source>
        <translation>está dañado: su HDF5 no se puede leer</translation>
    </message>
    <message>
        <source>is damaged: its card is not JSON</source>
        <translation>está dañado: su ficha no es JSON</translation>
    </message>
    <message>
        <source>is damaged: its configuration cannot be read</source>
        <translation>está dañado: su configuración no se puede leer</translation>
    </message>
    <message>
        <source>is damaged: its end is missing</source>
        <translation>está dañado: le falta el final</translation>
    </message>
    <message>
        <source>is damaged: its network cannot be read</source>
        <translation>está dañado: su red no se puede leer</translation>
    </message>
    <message>
        <source>is damaged: its parts do not lie where it says</source>
        <translation>está dañado: sus partes no están donde dice</translation>
    </message>
    <message>
        <source>is damaged: its weights are {held:,} numbers, and its card says {numbers:,}</source>
        <translation>está dañado: sus pesos son {held:,} números y su ficha dice {numbers:,}</translation>
    </message>
    <message>
        <source>is damaged: its weights cannot be read</source>
        <translation>está dañado: sus pesos no se pueden leer</translation>
    </message>
    <message>
        <source>is damaged: its weights hold {member!r}</source>
        <translation>está dañado: sus pesos contienen {member!r}</translation>
    </message>
    <message>
        <source>is damaged: its weights {name!r} are not as many as it says</source>
        <translation>está dañado: sus pesos {name!r} no son tantos como dice</translation>
    </message>
    <message>
        <source>is damaged: its weights {name}: it {error}</source>
        <translation>está dañado: sus pesos {name}: {error}</translation>
    </message>
    <message>
        <source>is damaged: the weights of its inner model {name!r} do not fit it</source>
        <translation>está dañado: los pesos de su modelo interior {name!r} no encajan con él</translation>
    </message>
    <message>
        <source>is damaged: who reads it crashes</source>
        <translation>está dañado: el programa que lo lee falla y se cierra</translation>
    </message>
    <message>
        <source>is damaged: {name!r} is not there</source>
        <translation>está dañado: falta {name!r}</translation>
    </message>
    <message>
        <source>is damaged: {name} cannot be unpacked</source>
        <translation>está dañado: {name} no se puede descomprimir</translation>
    </message>
    <message>
        <source>is damaged: {name} does not have the hash that its card names</source>
        <translation>está dañado: {name} no tiene el hash que indica su ficha</translation>
    </message>
    <message>
        <source>is damaged: {name} is not as long as it claims</source>
        <translation>está dañado: {name} no tiene la longitud que dice tener</translation>
    </message>
    <message>
        <source>is larger than any digitpad model ({value} MB)</source>
        <translation>es más grande que cualquier modelo de digitpad ({value} MB)</translation>
    </message>
    <message>
        <source>is larger than any model that is read ({most} MB)</source>
        <translation>es más grande que cualquier modelo que se lea ({most} MB)</translation>
    </message>
    <message>
        <source>is not a {kind}, or is damaged: its directory does not fit its length</source>
        <translation>no es un {kind}, o está dañado: su directorio no corresponde a su longitud</translation>
    </message>
    <message>
        <source>is not a {kind}: it claims to hold {count:,} members</source>
        <translation>no es un {kind}: dice contener {count:,} miembros</translation>
    </message>
    <message>
        <source>is not a {kind}: it holds two members of one name</source>
        <translation>no es un {kind}: contiene dos miembros con el mismo nombre</translation>
    </message>
    <message>
        <source>is not a {kind}: its member {name!r} is {reason}</source>
        <translation>no es un {kind}: su miembro {name!r} es {reason}</translation>
    </message>
    <message>
        <source>is not a {kind}: {name} claims to hold {file_size:,} bytes</source>
        <translation>no es un {kind}: {name} dice contener {file_size:,} bytes</translation>
    </message>
    <message>
        <source>is not a digitpad model: it does not hold {value} and nothing else</source>
        <translation>no es un modelo de digitpad: no contiene {value} y nada más</translation>
    </message>
    <message>
        <source> in {layers} layers</source>
        <translation> en {layers} capas</translation>
    </message>
    <message>
        <source>is not a digitpad model: it holds no card.json</source>
        <translation>no es un modelo de digitpad: no contiene card.json</translation>
    </message>
    <message>
        <source>is of a network that this program does not know: {network}</source>
        <translation>es de una red que este programa no conoce: {network}</translation>
    </message>
    <message>
        <source>is of an ONNX too old (operators of version {version})</source>
        <translation>es de un ONNX demasiado antiguo (operadores de la versión {version})</translation>
    </message>
    <message>
        <source>it adds the axes {axes}</source>
        <translation>añade los ejes {axes}</translation>
    </message>
    <message>
        <source>it computes with the number of images</source>
        <translation>calcula con el número de imágenes</translation>
    </message>
    <message>
        <source>it crops the image</source>
        <translation>recorta la imagen</translation>
    </message>
    <message>
        <source>it divides by zero</source>
        <translation>divide por cero</translation>
    </message>
    <message>
        <source>it does not say to which shape</source>
        <translation>no dice a qué forma</translation>
    </message>
    <message>
        <source>it does not take the mean away</source>
        <translation>no resta la media</translation>
    </message>
    <message>
        <source>it has its channels first</source>
        <translation>tiene los canales delante</translation>
    </message>
    <message>
        <source>it has more axes than the image</source>
        <translation>tiene más ejes que la imagen</translation>
    </message>
    <message>
        <source>it has no axis {axis}</source>
        <translation>no tiene el eje {axis}</translation>
    </message>
    <message>
        <source>it has no axis {axis} of channels</source>
        <translation>no tiene el eje {axis} de canales</translation>
    </message>
    <message>
        <source>it has {count} arrays of weights</source>
        <translation>tiene {count} matrices de pesos</translation>
    </message>
    <message>
        <source>it holds more than one number</source>
        <translation>contiene más de un número</translation>
    </message>
    <message>
        <source>it holds no number</source>
        <translation>no contiene ningún número</translation>
    </message>
    <message>
        <source>it is another for each image</source>
        <translation>es distinto para cada imagen</translation>
    </message>
    <message>
        <source>it is of an ONNX too old</source>
        <translation>es de un ONNX demasiado antiguo</translation>
    </message>
    <message>
        <source>it is over more than one axis</source>
        <translation>abarca más de un eje</translation>
    </message>
    <message>
        <source>it is over more than the last axis</source>
        <translation>abarca más que el último eje</translation>
    </message>
    <message>
        <source>it is over the axes {axes}</source>
        <translation>abarca los ejes {axes}</translation>
    </message>
    <message>
        <source>it is over the images</source>
        <translation>abarca varias imágenes</translation>
    </message>
    <message>
        <source>it joins images</source>
        <translation>une imágenes</translation>
    </message>
    <message>
        <source>it learns while it answers</source>
        <translation>aprende mientras responde</translation>
    </message>
    <message>
        <source>it makes another kind of numbers</source>
        <translation>produce números de otro tipo</translation>
    </message>
    <message>
        <source>it makes more numbers than a network has</source>
        <translation>produce más números de los que tiene una red</translation>
    </message>
    <message>
        <source>it makes {shape} of {before}</source>
        <translation>convierte {before} en {shape}</translation>
    </message>
    <message>
        <source>it merges by {mode}</source>
        <translation>combina mediante {mode}</translation>
    </message>
    <message>
        <source>it moves over {count} sides</source>
        <translation>se mueve por {count} lados</translation>
    </message>
    <message>
        <source>it multiplies by no matrix</source>
        <translation>no multiplica por ninguna matriz</translation>
    </message>
    <message>
        <source>it multiplies no row of numbers by a matrix</source>
        <translation>no multiplica una fila de números por una matriz</translation>
    </message>
    <message>
        <source>it pads and crops</source>
        <translation>rellena y recorta</translation>
    </message>
    <message>
        <source>it pads by {margins}</source>
        <translation>rellena con {margins}</translation>
    </message>
    <message>
        <source>it pads by {margins} what may be negative</source>
        <translation>rellena con {margins} lo que puede ser negativo</translation>
    </message>
    <message>
        <source>it pads by {margins} without counting that</source>
        <translation>rellena con {margins} sin contarlo</translation>
    </message>
    <message>
        <source>it pads in an unknown way</source>
        <translation>rellena de una forma desconocida</translation>
    </message>
    <message>
        <source>it pads no image</source>
        <translation>lo que rellena no es una imagen</translation>
    </message>
    <message>
        <source>it pads with something else than zeros</source>
        <translation>rellena con algo que no son ceros</translation>
    </message>
    <message>
        <source>it reads no image with the channels last</source>
        <translation>no lee una imagen con los canales al final</translation>
    </message>
    <message>
        <source>it rounds to whole numbers</source>
        <translation>redondea a números enteros</translation>
    </message>
    <message>
        <source>it says {key} = {value}, which cannot be read</source>
        <translation>dice {key} = {value}, que no se puede leer</translation>
    </message>
    <message>
        <source>it takes a part of what is no list</source>
        <translation>toma una parte de algo que no es una lista</translation>
    </message>
    <message>
        <source>it takes or gives something else than ours</source>
        <translation>recibe o da algo distinto de lo nuestro</translation>
    </message>
    <message>
        <source>it takes the axes {axes} away</source>
        <translation>quita los ejes {axes}</translation>
    </message>
    <message>
        <source>it turns {order}</source>
        <translation>cambia el orden a {order}</translation>
    </message>
    <message>
        <source>its activation cannot be read</source>
        <translation>su activación no se puede leer</translation>
    </message>
    <message>
        <source>its activation {function!r} is not known</source>
        <translation>su activación {function!r} no se conoce</translation>
    </message>
    <message>
        <source>its alpha is not {value:g}</source>
        <translation>su alfa no es {value:g}</translation>
    </message>
    <message>
        <source>its axes are not known</source>
        <translation>sus ejes no se conocen</translation>
    </message>
    <message>
        <source>its axes {dims} are not those of an image</source>
        <translation>sus ejes {dims} no son los de una imagen</translation>
    </message>
    <message>
        <source>its images are made in another way than ours</source>
        <translation>sus imágenes se hacen de otra manera que las nuestras</translation>
    </message>
    <message>
        <source>its input {place} changes with the image</source>
        <translation>su entrada {place} cambia con la imagen</translation>
    </message>
    <message>
        <source>its input {place} is missing</source>
        <translation>falta su entrada {place}</translation>
    </message>
    <message>
        <source>its inputs do not fit each other</source>
        <translation>sus entradas no encajan entre sí</translation>
    </message>
    <message>
        <source>its last layer is not dense</source>
        <translation>su última capa no es densa</translation>
    </message>
    <message>
        <source>its layer {name!r} ({op}) has no counterpart here</source>
        <translation>su capa {name!r} ({op}) no tiene equivalente aquí</translation>
    </message>
    <message>
        <source>its limits are no limits</source>
        <translation>sus límites no son límites</translation>
    </message>
    <message>
        <source>its places are no whole numbers</source>
        <translation>sus posiciones no son números enteros</translation>
    </message>
    <message>
        <source>its weights are {held} and should be {wanted}</source>
        <translation>sus pesos son {held} y deberían ser {wanted}</translation>
    </message>
    <message>
        <source>its weights hold numbers that are not finite</source>
        <translation>sus pesos contienen números que no son finitos</translation>
    </message>
    <message>
        <source>its window has another number of sides than the image</source>
        <translation>su ventana tiene un número de lados distinto del de la imagen</translation>
    </message>
    <message>
        <source>its window has holes</source>
        <translation>su ventana tiene huecos</translation>
    </message>
    <message>
        <source>its window is larger than the image</source>
        <translation>su ventana es mayor que la imagen</translation>
    </message>
    <message>
        <source>its window is no window</source>
        <translation>su ventana no es una ventana</translation>
    </message>
    <message>
        <source>its window reaches beyond the image</source>
        <translation>su ventana se sale de la imagen</translation>
    </message>
    <message>
        <source>its {name} are {listed}</source>
        <translation>sus {name} son {listed}</translation>
    </message>
    <message>
        <source>its {name} is not {value:g}</source>
        <translation>su {name} no es {value:g}</translation>
    </message>
    <message>
        <source>keeps the weights {name!r} in another file, which is not read</source>
        <translation>guarda los pesos {name!r} en otro archivo, que no se lee</translation>
    </message>
    <message>
        <source>keeps {name} in other files; such files are not read</source>
        <translation>guarda {name} en otros archivos; tales archivos no se leen</translation>
    </message>
    <message>
        <source>light on dark</source>
        <translation>claro sobre oscuro</translation>
    </message>
    <message>
        <source>log-probabilities</source>
        <translation>log-probabilidades</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>measured on {digits:,} digits kept out of its training</source>
        <translation>medido con {digits:,} dígitos que no se usaron en su entrenamiento</translation>
    </message>
    <message>
        <source>multiplies {count:,} times for one image</source>
        <translation>multiplica {count:,} veces para una sola imagen</translation>
    </message>
    <message>
        <source>needs the {kind} operator {name}, which is no part of LiteRT</source>
        <translation>necesita el operador {kind} {name}, que no forma parte de LiteRT</translation>
    </message>
    <message>
        <source>nothing is known of how it reads</source>
        <translation>no se sabe nada de cómo lee</translation>
    </message>
    <message>
        <source>nothing is left of the image</source>
        <translation>no queda nada de la imagen</translation>
    </message>
    <message>
        <source>packs {name} in a way that is not read</source>
        <translation>comprime {name} de una forma que no se lee</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>probabilidades</translation>
    </message>
    <message>
        <source>reads no digits: in the best of all the ways to show it some ({pixels}) it reads {measured}</source>
        <translation>no lee dígitos: con la mejor de todas las maneras de mostrárselos ({pixels}) lee {measured}</translation>
    </message>
    <message>
        <source>reads no image, but {count} dimensions</source>
        <translation>no lee imágenes, sino {count} dimensiones</translation>
    </message>
    <message>
        <source>reads no image, but {shape}</source>
        <translation>no lee imágenes, sino {shape}</translation>
    </message>
    <message>
        <source>runs in a circle at {name!r}</source>
        <translation>da vueltas en círculo en {name!r}</translation>
    </message>
    <message>
        <source>standardised by MNIST&apos;s mean and deviation</source>
        <translation>normalizado con la media y la desviación de MNIST</translation>
    </message>
    <message>
        <source>takes longer to read than any model does</source>
        <translation>tarda en leerse más que cualquier modelo</translation>
    </message>
    <message>
        <source>takes more memory to read than any model needs</source>
        <translation>ocupa al leerse más memoria de la que necesita cualquier modelo</translation>
    </message>
    <message>
        <source>takes {shape} numbers; it must take a square picture in one channel or three, be it flat</source>
        <translation>recibe {shape} números; debe recibir una imagen cuadrada en uno o tres canales, aunque sea plana</translation>
    </message>
    <message>
        <source>tells {outputs} classes apart, and its first ten are not the digits</source>
        <translation>distingue {outputs} clases, y las diez primeras no son los dígitos</translation>
    </message>
    <message>
        <source>the digit from rim to rim</source>
        <translation>el dígito de borde a borde</translation>
    </message>
    <message>
        <source>the picture resized</source>
        <translation>la imagen cambiada de tamaño</translation>
    </message>
    <message>
        <source>the pixels as they are, with more or less paper around them</source>
        <translation>los píxeles tal como son, con más o menos papel alrededor</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>transpuesto</translation>
    </message>
    <message>
        <source>was made by a newer digitpad (format {version}; this program reads {format_version})</source>
        <translation>fue creado por un digitpad más nuevo (formato {version}; este programa lee {format_version})</translation>
    </message>
    <message>
        <source>was not found</source>
        <translation>no se encontró</translation>
    </message>
    <message>
        <source>was trained on drawings prepared in another way (version {normalisation!r}, this program&apos;s is {normalisation2}); train it again</source>
        <translation>se entrenó con dibujos preparados de otra manera (versión {normalisation!r}, la de este programa es {normalisation2}); entrénelo de nuevo</translation>
    </message>
    <message>
        <source>was trained on strokes prepared in another way (version {value!r}, this program&apos;s is {version}); train it again</source>
        <translation>se entrenó con trazos preparados de otra manera (versión {value!r}, la de este programa es {version}); entrénelo de nuevo</translation>
    </message>
    <message>
        <source>what goes in has different shapes</source>
        <translation>lo que entra tiene formas distintas</translation>
    </message>
    <message>
        <source>what goes into it does not come from the image</source>
        <translation>lo que le entra no viene de la imagen</translation>
    </message>
    <message>
        <source>what goes into it is not known</source>
        <translation>no se sabe qué le entra</translation>
    </message>
    <message>
        <source>what goes into it, {name!r}, does not come before</source>
        <translation>lo que le entra, {name!r}, no viene antes</translation>
    </message>
    <message>
        <source>{count} arrays go into it</source>
        <translation>le entran {count} matrices</translation>
    </message>
    <message>
        <source>{count} arrays that fit {shape}</source>
        <translation>{count} matrices que encajen con {shape}</translation>
    </message>
    <message>
        <source>{count} drawings, their strokes too</source>
        <translation>{count} dibujos, también sus trazos</translation>
    </message>
    <message>
        <source>{count} images of drawings</source>
        <translation>{count} imágenes de dibujos</translation>
    </message>
    <message>
        <source>{file} is there already and would be replaced; choose another name, or export the network alone</source>
        <translation>{file} ya existe y se reemplazaría; elija otro nombre o exporte solo la red</translation>
    </message>
    <message>
        <source>{first}, {then}</source>
        <translation>{first}, {then}</translation>
    </message>
    <message>
        <source>{given} dimensions instead of {wanted}</source>
        <translation>{given} dimensiones en lugar de {wanted}</translation>
    </message>
    <message>
        <source>{groups} groups</source>
        <translation>{groups} grupos</translation>
    </message>
    <message>
        <source>{kind}, {count} of them</source>
        <translation>{kind}, {count} en total</translation>
    </message>
    <message>
        <source>{kind}, {count} of them, in the order {places}</source>
        <translation>{kind}, {count} en total, en el orden {places}</translation>
    </message>
    <message>
        <source>{kind}, {count} of them, that of digit 0 last</source>
        <translation>{kind}, {count} en total, con el dígito 0 al final</translation>
    </message>
    <message>
        <source>{kind}, {count} of them, that of no digit first</source>
        <translation>{kind}, {count} en total, con «no dígito» al principio</translation>
    </message>
    <message>
        <source>{low:g} to {high:g}</source>
        <translation>{low:g} a {high:g}</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a model; give it a plain one of one line</source>
        <translation>{name!r} no puede ser el nombre de un modelo; dele uno sencillo de una sola línea</translation>
    </message>
    <message>
        <source>{name!r} is the name of {by} already; give it another name</source>
        <translation>{name!r} ya es el nombre de {by}; dele otro nombre</translation>
    </message>
    <message>
        <source>{name} are no whole numbers</source>
        <translation>{name} no son números enteros</translation>
    </message>
    <message>
        <source>{name} cannot be brought back</source>
        <translation>{name} no se puede recuperar</translation>
    </message>
    <message>
        <source>{name} is a model of Digitpad, whose convention is known</source>
        <translation>{name} es un modelo de Digitpad, cuya convención se conoce</translation>
    </message>
    <message>
        <source>{name} is the model that comes with the program and stays; --model chooses another</source>
        <translation>{name} es el modelo que viene con el programa y se queda; --model elige otro</translation>
    </message>
    <message>
        <source>{of}, each with the same digit, probabilities at most {far} apart</source>
        <translation>{of}, cada uno con el mismo dígito, con probabilidades que difieren {far} como máximo</translation>
    </message>
    <message>
        <source>{of}, {others} of them with another digit, probabilities up to {far:.2g} apart</source>
        <translation>{of}, {others} con otro dígito, con probabilidades que difieren hasta {far:.2g}</translation>
    </message>
    <message>
        <source>{parameters:,} parameters{where}</source>
        <translation>{parameters:,} parámetros{where}</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>{path} no se puede leer</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error!r} (this is a fault in digitpad)</source>
        <translation>{path} no se puede leer: {error!r} (es un fallo de digitpad)</translation>
    </message>
    <message>
        <source>{path} cannot be removed</source>
        <translation>{path} no se puede eliminar</translation>
    </message>
    <message>
        <source>{path} cannot be renamed</source>
        <translation>{path} no se puede renombrar</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} no se puede escribir</translation>
    </message>
    <message>
        <source>{path} cannot be written: there is no such folder as {parent}</source>
        <translation>{path} no se puede escribir: no existe la carpeta {parent}</translation>
    </message>
    <message>
        <source>{path} has a network that cannot be described: {why}</source>
        <translation>{path} tiene una red que no se puede describir: {why}</translation>
    </message>
    <message>
        <source>{path} holds no weights of the network that its card names ({network}); it can be exported only as {value}</source>
        <translation>{path} no contiene pesos de la red que indica su ficha ({network}); solo se puede exportar como {value}</translation>
    </message>
    <message>
        <source>{path} is a file; a name without an ending is for the folder of a SavedModel</source>
        <translation>{path} es un archivo; un nombre sin extensión es para la carpeta de un SavedModel</translation>
    </message>
    <message>
        <source>{path} is a folder that is not empty; name a new one for the SavedModel</source>
        <translation>{path} es una carpeta que no está vacía; indique una nueva para el SavedModel</translation>
    </message>
    <message>
        <source>{path} is a model of Digitpad, whose convention is known</source>
        <translation>{path} es un modelo de Digitpad, cuya convención se conoce</translation>
    </message>
    <message>
        <source>{path} is in the library already, as {name}</source>
        <translation>{path} ya está en la biblioteca, como {name}</translation>
    </message>
    <message>
        <source>{path} was not found</source>
        <translation>{path} no se encontró</translation>
    </message>
    <message>
        <source>{path} {refusal}</source>
        <translation>{path} {refusal}</translation>
    </message>
    <message>
        <source>{percent:.1f} % of {digits:,} digits</source>
        <translation>{percent:.1f} % de {digits:,} dígitos</translation>
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
        <translation>{refused} de los dígitos quedan sin respuesta, ninguna de las respuestas es errónea</translation>
    </message>
    <message>
        <source>{refused} of the digits get no answer, {wrong} of the answers are wrong</source>
        <translation>{refused} de los dígitos quedan sin respuesta, {wrong} de las respuestas son erróneas</translation>
    </message>
    <message>
        <source>{said}; {next} reads nearly as well, {percent:.1f} %: which one is meant is not certain</source>
        <translation>{said}; {next} lee casi igual de bien, {percent:.1f} %: no es seguro cuál es la correcta</translation>
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
        <translation>salen de ahí {shape} números</translation>
    </message>
    <message>
        <source>{size:,} numbers cannot become {target}</source>
        <translation>{size:,} números no pueden convertirse en {target}</translation>
    </message>
    <message>
        <source>{size} × {size} pixels in {channels} colours, as ({shape})</source>
        <translation>{size} × {size} píxeles en {channels} colores, como ({shape})</translation>
    </message>
    <message>
        <source>{size} × {size} pixels, as ({shape})</source>
        <translation>{size} × {size} píxeles, como ({shape})</translation>
    </message>
    <message>
        <source>{size}, {work:,} multiply-adds {per}</source>
        <translation>{size}, {work:,} multiplicaciones-sumas {per}</translation>
    </message>
    <message>
        <source>{size}, {work:.1f} million multiply-adds {per}</source>
        <translation>{size}, {work:.1f} millones de multiplicaciones-sumas {per}</translation>
    </message>
    <message>
        <source>{target} cannot be written</source>
        <translation>{target} no se puede escribir</translation>
    </message>
    <message>
        <source>{target} ends in {ending}, which is no format of a model: choose one of {known}, or no ending for the folder of a SavedModel</source>
        <translation>{target} termina en {ending}, que no es un formato de modelo: elija uno de estos: {known}, o ninguna extensión para la carpeta de un SavedModel</translation>
    </message>
    <message>
        <source>{word!r} is no word for a convention; there are A..B (such as 0..255), {words}</source>
        <translation>{word!r} no es una palabra para una convención; hay A..B (como 0..255), {words}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Ask it beside the model in use, in the Draw tab</source>
        <translation>Preguntarle junto al modelo en uso, en la pestaña «Dibujar»</translation>
    </message>
    <message>
        <source>Card of the selected model</source>
        <translation>Ficha del modelo seleccionado</translation>
    </message>
    <message>
        <source>Copy it under another name</source>
        <translation>Copiarlo con otro nombre</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>Du&amp;plicar…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Delete the imported model (Delete)</source>
        <translation>Eliminar el modelo importado (Delete)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) selected. Compare shows two to four side by side.</source>
        <translation>
            <numerusform>%n modelo seleccionado. «Comparar» muestra de dos a cuatro, uno junto a otro.</numerusform>
            <numerusform>%n modelos seleccionados. «Comparar» muestra de dos a cuatro, uno junto a otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>Un &amp;archivo…</translation>
    </message>
    <message>
        <source>Ask &amp;beside</source>
        <translation>Preguntar &amp;junto a otro</translation>
    </message>
    <message>
        <source>Bring your own model: {endings}, or the folder of a SavedModel</source>
        <translation>Traiga su propio modelo: {endings}, o la carpeta de un SavedModel</translation>
    </message>
    <message>
        <source>First &amp;look…</source>
        <translation>Primer &amp;vistazo…</translation>
    </message>
    <message>
        <source>Give the imported model another name (F2)</source>
        <translation>Dar otro nombre al modelo importado (F2)</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Let the selected model read the canvas (Return)</source>
        <translation>Hacer que el modelo seleccionado lea el lienzo (Return)</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>More that can be done with the model</source>
        <translation>Qué más se puede hacer con el modelo</translation>
    </message>
    <message>
        <source>Rename, duplicate or delete the selected model, or ask it beside the one in use</source>
        <translation>Renombrar, duplicar o eliminar el modelo seleccionado, o preguntarle junto al modelo en uso</translation>
    </message>
    <message>
        <source>See again how the imported model is asked</source>
        <translation>Ver de nuevo cómo se pregunta al modelo importado</translation>
    </message>
    <message>
        <source>See the selected models side by side; a single one beside the one in use</source>
        <translation>Ver los modelos seleccionados uno junto a otro; si es uno solo, junto al modelo en uso</translation>
    </message>
    <message>
        <source>Select a model to read its card.</source>
        <translation>Seleccione un modelo para leer su ficha.</translation>
    </message>
    <message>
        <source>The f&amp;older of a SavedModel…</source>
        <translation>La &amp;carpeta de un SavedModel…</translation>
    </message>
    <message>
        <source>What can be done with the model</source>
        <translation>Qué se puede hacer con el modelo</translation>
    </message>
    <message>
        <source>Write it to a file, in any of five formats</source>
        <translation>Escribirlo en un archivo, en uno de cinco formatos</translation>
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
        <translation>Densa</translation>
    </message>
    <message>
        <source>Layers of the network</source>
        <translation>Capas de la red</translation>
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
        <translation>Personalizada</translation>
    </message>
    <message>
        <source>Deeper CNN</source>
        <translation>CNN más profunda</translation>
    </message>
    <message>
        <source>Dense 784–128–64–10</source>
        <translation>Densa 784–128–64–10</translation>
    </message>
    <message>
        <source>Digitpad accurate</source>
        <translation>Digitpad exacta</translation>
    </message>
    <message>
        <source>Digitpad compact</source>
        <translation>Digitpad compacta</translation>
    </message>
    <message>
        <source>Digitpad fast</source>
        <translation>Digitpad rápida</translation>
    </message>
    <message>
        <source>Keras&apos; MNIST example</source>
        <translation>Ejemplo MNIST de Keras</translation>
    </message>
    <message>
        <source>Plain CNN</source>
        <translation>CNN sencilla</translation>
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
        <translation>Qué tinta está a favor de la respuesta</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Always read several digits as a number</source>
        <translation>Leer siempre varios dígitos como número</translation>
    </message>
    <message>
        <source>Read as a number (N)</source>
        <translation>Leer como número (N)</translation>
    </message>
    <message>
        <source>Read the drawing as a number</source>
        <translation>Leer el dibujo como número</translation>
    </message>
    <message>
        <source>{tip} (N)</source>
        <translation>{tip} (N)</translation>
    </message>
    <message>
        <source>{tip}, unasked</source>
        <translation>{tip}, sin preguntar</translation>
    </message>
</context>
<context>
    <name>Personal</name>
    <message>
        <source>{path} cannot be saved</source>
        <translation>{path} no se puede guardar</translation>
    </message>
    <message>
        <source>{path} is damaged: it is no personal part</source>
        <translation>{path} está dañado: no es una parte personal</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Done: Digitpad has five of each of your digits, and reads with them from now on.</source>
        <translation>Listo: Digitpad tiene cinco de cada uno de sus dígitos y desde ahora lee con ellos.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Write a {digit}</source>
        <translation>Escriba un {digit}</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>Another</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Ask for another digit</source>
        <translation>Pedir otro dígito</translation>
    </message>
    <message>
        <source>Digits written so far</source>
        <translation>Dígitos escritos hasta ahora</translation>
    </message>
    <message>
        <source>End practice; all is kept (Esc)</source>
        <translation>Terminar la práctica; se guarda todo (Esc)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>This digit is finished (Enter)</source>
        <translation>Este dígito está terminado (Enter)</translation>
    </message>
    <message>
        <source>Write a {digit}</source>
        <translation>Escriba un {digit}</translation>
    </message>
    <message>
        <source>{done} of {total} digits are written</source>
        <translation>{done} de {total} dígitos escritos</translation>
    </message>
</context>
<context>
    <name>PredictionPanel</name>
    <message>
        <source>How likely each digit is</source>
        <translation>Probabilidad de cada dígito</translation>
    </message>
    <message>
        <source>Looks like several digits: read {number}?</source>
        <translation>Parecen varios dígitos: ¿leer {number}?</translation>
    </message>
    <message>
        <source>Looks like several digits: {number}. Press N to read them as a number.</source>
        <translation>Parecen varios dígitos: {number}. Pulse N para leerlos como número.</translation>
    </message>
    <message>
        <source>Not a digit; {closest}</source>
        <translation>No es un dígito; {closest}</translation>
    </message>
    <message>
        <source>Read just as it is</source>
        <translation>Leído tal como está</translation>
    </message>
    <message>
        <source>Recognised digit: {text}</source>
        <translation>Dígito reconocido: {text}</translation>
    </message>
    <message>
        <source>Recognised number: {text}</source>
        <translation>Número reconocido: {text}</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>The answer {marks}: points, commas, dashes and the like are no digits</source>
        <translation>La respuesta {marks}: los puntos, las comas, los guiones y similares no son dígitos</translation>
    </message>
    <message>
        <source>The answer, {marks}</source>
        <translation>La respuesta, {marks}</translation>
    </message>
    <message>
        <source>The {ordinal} digit</source>
        <translation>El dígito {ordinal}</translation>
    </message>
    <message>
        <source>Verdict: {sentence}</source>
        <translation>Veredicto: {sentence}</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Lo que ve el modelo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>todavía ninguno</translation>
    </message>
    <message numerus="yes">
        <source>without %n marks</source>
        <translation>
            <numerusform>sin %n signo</numerusform>
            <numerusform>sin %n signos</numerusform>
        </translation>
    </message>
    <message>
        <source>without 1 mark</source>
        <translation>sin 1 signo</translation>
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
        <translation>una imagen tiene un píxel que no está entre negro y blanco</translation>
    </message>
    <message>
        <source>a picture has rows and columns, not the shape {shape}</source>
        <translation>una imagen tiene filas y columnas, no la forma {shape}</translation>
    </message>
    <message>
        <source>has {width} × {height} pixels, more than a picture of a digit may have</source>
        <translation>tiene {width} × {height} píxeles, más de los que puede tener la imagen de un dígito</translation>
    </message>
    <message>
        <source>{name} has more than {most_pages} pages; the others are left out</source>
        <translation>{name} tiene más de {most_pages} páginas; las demás se omiten</translation>
    </message>
    <message>
        <source>{name} holds no page</source>
        <translation>{name} no contiene ninguna página</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} está vacío</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>{path} no se puede leer</translation>
    </message>
    <message>
        <source>{path} is a folder, not a picture</source>
        <translation>{path} es una carpeta, no una imagen</translation>
    </message>
    <message>
        <source>{path} is an address on the web, which is not fetched; save the picture to a file first</source>
        <translation>{path} es una dirección web, de la que no se descarga nada; guarde antes la imagen en un archivo</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Presentar</translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation>Salir de la presentación</translation>
    </message>
    <message>
        <source>Show the canvas, the answer and the bars on the whole screen; Esc or F11 leaves</source>
        <translation>Mostrar el lienzo, la respuesta y las barras en toda la pantalla; se sale con Esc o F11</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>99 % of MNIST in seconds</source>
        <translation>99 % de MNIST en segundos</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>Exacta</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Custom network</source>
        <translation>Red personalizada</translation>
    </message>
    <message>
        <source>Deeper CNN</source>
        <translation>CNN más profunda</translation>
    </message>
    <message>
        <source>Dense network</source>
        <translation>Red densa</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Keras&apos; example</source>
        <translation>Ejemplo de Keras</translation>
    </message>
    <message>
        <source>My own digits</source>
        <translation>Mis propios dígitos</translation>
    </message>
    <message>
        <source>Plain CNN</source>
        <translation>CNN sencilla</translation>
    </message>
    <message>
        <source>as the shipped model</source>
        <translation>como el modelo de Digitpad</translation>
    </message>
    <message>
        <source>larger and slower</source>
        <translation>más grande y más lenta</translation>
    </message>
    <message>
        <source>trained in seconds</source>
        <translation>se entrena en segundos</translation>
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
        <translation>%p por ciento</translation>
    </message>
    <message>
        <source>How probable the model finds it that this is {label}</source>
        <translation>La probabilidad que da el modelo a que esto sea {label}</translation>
    </message>
    <message>
        <source>Probability of {label}</source>
        <translation>Probabilidad de {label}</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probability of each digit</source>
        <translation>Probabilidad de cada dígito</translation>
    </message>
</context>
<context>
    <name>Processes</name>
    <message>
        <source>the process that worked on it has died ({how})</source>
        <translation>el proceso que trabajaba en ello se cerró ({how})</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>&amp;Add somebody</source>
        <translation>&amp;Añadir a alguien</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>&amp;Whose hand</source>
        <translation>&amp;Letra de quién</translation>
    </message>
    <message>
        <source>Add somebody whose digits Digitpad is to learn, rename or remove them</source>
        <translation>Añadir a alguien cuyos dígitos Digitpad deba aprender, renombrarlo o quitarlo</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ca&amp;mbiar</translation>
    </message>
    <message>
        <source>Change the list of hands</source>
        <translation>Cambiar la lista de personas</translation>
    </message>
    <message>
        <source>Click a name: its drawings are shown and speak in every answer</source>
        <translation>Haga clic en un nombre: sus dibujos se muestran y cuentan en cada respuesta</translation>
    </message>
    <message>
        <source>Digitpad as shipped</source>
        <translation>Digitpad de fábrica</translation>
    </message>
    <message>
        <source>My hand</source>
        <translation>Mi letra</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Remove somebody</source>
        <translation>Quitar a alguien</translation>
    </message>
    <message numerus="yes">
        <source>Remove “{name}” and %n drawing(s) for good?</source>
        <translation>
            <numerusform>¿Quitar «{name}» y %n dibujo para siempre?</numerusform>
            <numerusform>¿Quitar «{name}» y %n dibujos para siempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>This cannot be undone. Export the drawings first if you may want them again.</source>
        <translation>Esto no se puede deshacer. Exporte antes los dibujos si quizá los quiera de nuevo.</translation>
    </message>
    <message>
        <source>Whose hand</source>
        <translation>Letra de quién</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>During epoch {number}</source>
        <translation>Durante la época {number}</translation>
    </message>
    <message>
        <source>Epoch {number}</source>
        <translation>Época {number}</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message numerus="yes">
        <source>and %n other curve(s)</source>
        <translation>
            <numerusform>y %n curva más</numerusform>
            <numerusform>y %n curvas más</numerusform>
        </translation>
    </message>
    <message>
        <source>batches</source>
        <translation>lotes</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>{role} {value} after epoch {epoch}</source>
        <translation>{role} {value} después de la época {epoch}</translation>
    </message>
    <message>
        <source>{role} {value} after epoch {epoch}, the best {best} in epoch {at}</source>
        <translation>{role} {value} después de la época {epoch}; lo mejor, {best} en la época {at}</translation>
    </message>
</context>
<context>
    <name>ReliabilityDiagram</name>
    <message>
        <source>How often it is right</source>
        <translation>Con qué frecuencia acierta</translation>
    </message>
    <message>
        <source>How sure the model says it is (confidence)</source>
        <translation>Confianza que dice tener el modelo</translation>
    </message>
    <message>
        <source>Nothing has been evaluated yet.</source>
        <translation>Todavía no se ha evaluado nada.</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagrama de fiabilidad</translation>
    </message>
</context>
<context>
    <name>ReliabilityPage</name>
    <message>
        <source>Each bar gathers the answers that claim to be so sure; if it ends on the dashed line, the model is right as often as it claims, below the line it is too sure, above it too shy. Pale bars stand for few answers.</source>
        <translation>Cada barra reúne las respuestas que dicen tener esa confianza; si acaba en la línea discontinua, el modelo acierta tan a menudo como dice; por debajo de la línea está demasiado seguro, por encima es demasiado tímido. Las barras claras representan pocas respuestas.</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagrama de fiabilidad</translation>
    </message>
    <message>
        <source>What the model claims and what is true differ by {error} on average (calibration error).</source>
        <translation>Lo que el modelo dice y lo que es cierto difieren en {error} en promedio (error de calibración).</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Start again on the &amp;CPU</source>
        <translation>Empezar de nuevo con la &amp;CPU</translation>
    </message>
    <message>
        <source>Start again with &amp;batch size {size}</source>
        <translation>Empezar de nuevo con tamaño de &amp;lote {size}</translation>
    </message>
    <message>
        <source>Start again with &amp;learning rate {rate}</source>
        <translation>Empezar de nuevo con &amp;tasa de aprendizaje {rate}</translation>
    </message>
    <message>
        <source>Use &amp;computer-made digits instead</source>
        <translation>Usar dígitos &amp;hechos por computadora</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Choose a folder for the report</source>
        <translation>Elija una carpeta para el informe</translation>
    </message>
    <message>
        <source>Share the report as one file</source>
        <translation>Compartir el informe en un solo archivo</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>The report is being written …</source>
        <translation>Se está escribiendo el informe…</translation>
    </message>
    <message>
        <source>The report is being written: {done} of {total} files</source>
        <translation>Se está escribiendo el informe: {done} de {total} archivos</translation>
    </message>
    <message>
        <source>The report is there: {page}</source>
        <translation>El informe está listo: {page}</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>A run cannot be made in {parent}</source>
        <translation>No se puede crear una ejecución en {parent}</translation>
    </message>
    <message>
        <source>A training configuration must be a JSON object.</source>
        <translation>Una configuración de entrenamiento debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>An outcome must be one of {value}, not {outcome!r}.</source>
        <translation>Un resultado debe ser uno de {value}, no {outcome!r}.</translation>
    </message>
    <message>
        <source>Another trainer works on the run {name}.</source>
        <translation>Otro entrenador trabaja en la ejecución {name}.</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data must name at least one source.</source>
        <translation>Los datos deben nombrar al menos una fuente.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Label smoothing needs the one-hot loss.</source>
        <translation>El suavizado de etiquetas necesita la pérdida one-hot.</translation>
    </message>
    <message>
        <source>Labels are wrong: {error}.</source>
        <translation>Las etiquetas no son válidas: {error}.</translation>
    </message>
    <message>
        <source>Layers are wrong: {error}.</source>
        <translation>Las capas no son válidas: {error}.</translation>
    </message>
    <message>
        <source>Name must be one line of at most {longest_name} letters.</source>
        <translation>El nombre debe ser una línea de {longest_name} letras como máximo.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Non-digits need augmentation and the one-hot loss.</source>
        <translation>Los no dígitos necesitan el aumento de datos y la pérdida one-hot.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Patience needs a validation share, by which the best epoch is told.</source>
        <translation>La paciencia necesita una parte de validación, con la que se sabe cuál es la mejor época.</translation>
    </message>
    <message>
        <source>Rehearsal share needs a model to start from and the one-hot loss.</source>
        <translation>La parte de repaso necesita un modelo del que partir y la pérdida one-hot.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>The best of these runs</source>
        <translation>La mejor de estas ejecuciones</translation>
    </message>
    <message>
        <source>The line before the name is that of its curves. F2 or a double click renames</source>
        <translation>La línea delante del nombre es la de sus curvas. Con F2 o doble clic se renombra</translation>
    </message>
    <message>
        <source>The run {name} cannot be brought back</source>
        <translation>La ejecución {name} no se puede recuperar</translation>
    </message>
    <message>
        <source>The run {name} cannot be brought back: another has its name now.</source>
        <translation>La ejecución {name} no se puede recuperar: ahora otra tiene su nombre.</translation>
    </message>
    <message>
        <source>The run {name} cannot be deleted</source>
        <translation>La ejecución {name} no se puede eliminar</translation>
    </message>
    <message>
        <source>The run {name} cannot be renamed</source>
        <translation>La ejecución {name} no se puede renombrar</translation>
    </message>
    <message>
        <source>The run {name} is deleted, but {hidden} is still there</source>
        <translation>La ejecución {name} se eliminó, pero {hidden} sigue ahí</translation>
    </message>
    <message>
        <source>The run {name} is running; it can be renamed when it has ended.</source>
        <translation>La ejecución {name} está en curso; se puede renombrar cuando haya terminado.</translation>
    </message>
    <message>
        <source>The run {name} is running; stop it first.</source>
        <translation>La ejecución {name} está en curso; deténgala antes.</translation>
    </message>
    <message>
        <source>The share of the source’s own test images that it reads right; “–” without such</source>
        <translation>La parte de las imágenes de prueba de la propia fuente que lee bien; «–» si no las hay</translation>
    </message>
    <message>
        <source>The share right of the images that were kept out of the training</source>
        <translation>La parte leída bien de las imágenes que no se usaron para entrenar</translation>
    </message>
    <message>
        <source>The trainer cannot be started</source>
        <translation>No se puede iniciar el entrenador</translation>
    </message>
    <message>
        <source>The trainer ended without a word: it was killed, or the machine was switched off.</source>
        <translation>El entrenador terminó sin decir nada: lo cerraron a la fuerza o se apagó la computadora.</translation>
    </message>
    <message>
        <source>The trainer is still at work on the run {name}.</source>
        <translation>El entrenador sigue trabajando en la ejecución {name}.</translation>
    </message>
    <message>
        <source>The window lost sight of the training (a fault in digitpad); the run can be resumed.</source>
        <translation>La ventana perdió de vista el entrenamiento (un fallo de digitpad); la ejecución se puede reanudar.</translation>
    </message>
    <message>
        <source>There are too many runs called {base}.</source>
        <translation>Hay demasiadas ejecuciones llamadas {base}.</translation>
    </message>
    <message>
        <source>There is a run called {shown} already.</source>
        <translation>Ya hay una ejecución llamada {shown}.</translation>
    </message>
    <message>
        <source>There is no run called {name!r} in {runs_folder}.</source>
        <translation>No hay ninguna ejecución llamada {name!r} en {runs_folder}.</translation>
    </message>
    <message>
        <source>This network has {size:,} parameters; at most {largest_network:,} can be trained.</source>
        <translation>Esta red tiene {size:,} parámetros; se pueden entrenar como máximo {largest_network:,}.</translation>
    </message>
    <message>
        <source>Tick runs to lay their curves over those of the selected one</source>
        <translation>Marque ejecuciones para poner sus curvas sobre las de la seleccionada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Whatever you want to remember: double-click or press F2 to write</source>
        <translation>Lo que se quiera recordar: doble clic o F2 para escribir</translation>
    </message>
    <message>
        <source>cannot be trained on here: {file} held a network that is ready to be asked, not to learn</source>
        <translation>no se puede seguir entrenando aquí: {file} contenía una red lista para que se le pregunte, no para aprender</translation>
    </message>
    <message numerus="yes">
        <source>of %n image(s)</source>
        <translation>
            <numerusform>de %n imagen</numerusform>
            <numerusform>de %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} cannot be written to</source>
        <translation>No se puede escribir en {folder}</translation>
    </message>
    <message>
        <source>{label} must be a list, not {shown}.</source>
        <translation>{label}: debe ser una lista, no {shown}.</translation>
    </message>
    <message>
        <source>{label} must be {wanted}, not {shown}.</source>
        <translation>{label}: debe ser {wanted}, no {shown}.</translation>
    </message>
    <message>
        <source>{model} does not exist.</source>
        <translation>{model} no existe.</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a run: Windows takes it for a device.</source>
        <translation>{name!r} no puede ser el nombre de una ejecución: Windows lo toma por un dispositivo.</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a run; {no_name}.</source>
        <translation>{name!r} no puede ser el nombre de una ejecución; {no_name}.</translation>
    </message>
    <message>
        <source>{name} cannot be written</source>
        <translation>{name} no se puede escribir</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>{path} no se puede leer</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} no se puede escribir</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} está dañado.</translation>
    </message>
    <message>
        <source>{path} is far too large.</source>
        <translation>{path} es demasiado grande.</translation>
    </message>
    <message>
        <source>{start_from} is a model of other classes: {value}.</source>
        <translation>{start_from} es un modelo de otras clases: {value}.</translation>
    </message>
    <message>
        <source>{start_from} is a model of the network {network}, not of this {network2}.</source>
        <translation>{start_from} es un modelo de la red {network}, no de la red {network2}.</translation>
    </message>
    <message>
        <source>{value} cannot be written</source>
        <translation>{value} no se puede escribir</translation>
    </message>
    <message>
        <source>{value} is damaged.</source>
        <translation>{value} está dañado.</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Compare {name}</source>
        <translation>Comparar {name}</translation>
    </message>
    <message>
        <source>{accuracy}, the best of these runs</source>
        <translation>{accuracy}, la mejor de estas ejecuciones</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>&amp;Before and after…</source>
        <translation>An&amp;tes y después…</translation>
    </message>
    <message>
        <source>&amp;Compare with others</source>
        <translation>&amp;Comparar con otras</translation>
    </message>
    <message>
        <source>&amp;Resume the training</source>
        <translation>&amp;Reanudar el entrenamiento</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Use on the canvas</source>
        <translation>&amp;Usar en el lienzo</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Usar este modelo</translation>
    </message>
    <message>
        <source>Compare, copy the settings of, resume, rename, export or delete the selected run</source>
        <translation>Comparar, copiar los ajustes, reanudar, renombrar, exportar o eliminar la ejecución seleccionada</translation>
    </message>
    <message>
        <source>Copy se&amp;ttings into the form</source>
        <translation>Copiar &amp;ajustes al formulario</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Evaluate the selected run and show its errors</source>
        <translation>Evaluar la ejecución seleccionada y mostrar sus errores</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar el modelo</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Exportado como {name}.</translation>
    </message>
    <message>
        <source>Exporting as {name}; that takes some seconds.</source>
        <translation>Exportando como {name}; tarda unos segundos.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>Filtrar las ejecuciones</translation>
    </message>
    <message>
        <source>Let the selected run’s model read the canvas</source>
        <translation>Hacer que el modelo de la ejecución seleccionada lea el lienzo</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>More that can be done with the run</source>
        <translation>Qué más se puede hacer con la ejecución</translation>
    </message>
    <message>
        <source>No runs yet. Each training is kept here, to be compared, used, resumed or exported.</source>
        <translation>Todavía no hay ejecuciones. Aquí se guarda cada entrenamiento, para compararlo, usarlo, reanudarlo o exportarlo.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nombrar</translation>
    </message>
    <message>
        <source>See &amp;errors</source>
        <translation>Ver &amp;errores</translation>
    </message>
    <message>
        <source>See its &amp;errors</source>
        <translation>Ver sus &amp;errores</translation>
    </message>
    <message>
        <source>Show only the runs in which these words stand</source>
        <translation>Mostrar solo las ejecuciones en las que aparecen estas palabras</translation>
    </message>
    <message>
        <source>The run “{name}” was deleted.</source>
        <translation>La ejecución «{name}» se eliminó.</translation>
    </message>
    <message>
        <source>What can be done with the run</source>
        <translation>Qué se puede hacer con la ejecución</translation>
    </message>
    <message>
        <source>{name} is there already; choose another name.</source>
        <translation>{name} ya existe; elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>All trials are done. How many more?</source>
        <translation>Todos los intentos están hechos. ¿Cuántos más?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with the search</source>
        <translation>Seguir con la búsqueda</translation>
    </message>
    <message>
        <source>Press Search: the curves of all trials are drawn here, the best one in front.</source>
        <translation>Pulse «Búsqueda»: aquí se dibujan las curvas de todos los intentos, la mejor delante.</translation>
    </message>
    <message>
        <source>Ray is starting, which shares out the trials: some seconds, on a busy computer a minute.</source>
        <translation>Se está iniciando Ray, que reparte los intentos: unos segundos; en un ordenador ocupado, un minuto.</translation>
    </message>
    <message>
        <source>The best model of the search is in the library as “{name}”.</source>
        <translation>El mejor modelo de la búsqueda está en la biblioteca como «{name}».</translation>
    </message>
    <message>
        <source>The first curves come after the first epoch of a trial.</source>
        <translation>Las primeras curvas llegan tras la primera época de un intento.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Clúster</translation>
    </message>
    <message>
        <source>&amp;End hopeless trials early</source>
        <translation>&amp;Acabar pronto los intentos sin esperanza</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Objetivo</translation>
    </message>
    <message>
        <source>&amp;Hours at most</source>
        <translation>&amp;Horas como máximo</translation>
    </message>
    <message>
        <source>&amp;Parameters at most</source>
        <translation>&amp;Parámetros como máximo</translation>
    </message>
    <message>
        <source>&amp;Start the search</source>
        <translation>&amp;Empezar la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Trials</source>
        <translation>&amp;Intentos</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>A la &amp;vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Few mistakes for little work</source>
        <translation>Pocos errores con poco trabajo</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Parameters at most</source>
        <translation>Parámetros como máximo</translation>
    </message>
    <message>
        <source>Search for good settings</source>
        <translation>Buscar buenos ajustes</translation>
    </message>
    <message>
        <source>Settings to vary</source>
        <translation>Ajustes que variar</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>Empezar la búsqueda</translation>
    </message>
    <message>
        <source>The address of a Ray that runs already, HOST:PORT; without one, this computer does the work</source>
        <translation>La dirección de un Ray que ya funciona, HOST:PORT; si no se da ninguna, el trabajo lo hace esta computadora</translation>
    </message>
    <message>
        <source>The highest accuracy</source>
        <translation>La exactitud más alta</translation>
    </message>
    <message>
        <source>The lowest loss</source>
        <translation>La pérdida más baja</translation>
    </message>
    <message>
        <source>Tick what shall be tried out, as a range like 0.0001..0.01 or a list like 32,64,128. All else is as in the form.</source>
        <translation>Marque lo que se debe probar, como intervalo del tipo 0.0001..0.01 o como lista del tipo 32,64,128. Todo lo demás queda como en el formulario.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Trials at once</source>
        <translation>Intentos a la vez</translation>
    </message>
    <message>
        <source>Values of “{setting}”</source>
        <translation>Valores de «{setting}»</translation>
    </message>
    <message>
        <source>What makes a trial good</source>
        <translation>Qué hace bueno un intento</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>tantos como quepan</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>esta computadora</translation>
    </message>
    <message>
        <source>“{text}” is no number, in “{field}”.</source>
        <translation>«{text}» no es un número, en «{field}».</translation>
    </message>
</context>
<context>
    <name>SessionStore</name>
    <message>
        <source>A fault in Digitpad ({kind}).</source>
        <translation>Un fallo de Digitpad ({kind}).</translation>
    </message>
    <message>
        <source>The state of the last start could not be used, and {what_became_of_it}: it stays as it is.</source>
        <translation>El estado del último inicio no se pudo usar, y {what_became_of_it}: se queda como está.</translation>
    </message>
    <message>
        <source>The unfinished drawing could not be brought back: {reason}; {what_became_of_it}.</source>
        <translation>El dibujo sin terminar no se pudo recuperar: {reason}; {what_became_of_it}.</translation>
    </message>
    <message>
        <source>{reason} Digitpad goes on, but cannot keep your drawing for the next start.</source>
        <translation>{reason} Digitpad sigue funcionando, pero no puede conservar su dibujo para el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Augmentation</source>
        <translation>Aumento de datos</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Checkpoint every (min)</source>
        <translation>Guardar cada (min)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Dense layers</source>
        <translation>Capas densas</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Non-digits</source>
        <translation>No dígitos</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión numérica</translation>
    </message>
    <message>
        <source>Rehearsal share</source>
        <translation>Parte de repaso</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Plan de la tasa</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>TensorBoard logs</source>
        <translation>Registros TensorBoard</translation>
    </message>
    <message>
        <source>TensorBoard logs are written too, where it is installed</source>
        <translation>También se escriben registros de TensorBoard, si está instalado</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Parte de validación</translation>
    </message>
    <message>
        <source>Weight averaging</source>
        <translation>Promedio de pesos</translation>
    </message>
    <message>
        <source>data augmentation: every digit is moved, turned, slanted, bent, thickened anew each time</source>
        <translation>aumento de datos: cada dígito se mueve, gira, inclina, deforma y engrosa de nuevo cada vez</translation>
    </message>
    <message>
        <source>dropout rate before each dense layer of the custom network</source>
        <translation>tasa de dropout antes de cada capa densa de la red personalizada</translation>
    </message>
    <message>
        <source>early stopping after so many epochs without a lower validation loss; the best is kept; 0 never stops</source>
        <translation>parada temprana tras tantas épocas sin una pérdida de validación más baja; se conserva la mejor; con 0 nunca se para</translation>
    </message>
    <message>
        <source>filters of each convolution of the custom network</source>
        <translation>filtros de cada convolución de la red personalizada</translation>
    </message>
    <message>
        <source>floating-point precision of the training; auto asks the processor</source>
        <translation>precisión numérica de coma flotante del entrenamiento; auto se la pregunta al procesador</translation>
    </message>
    <message>
        <source>images in a training step</source>
        <translation>imágenes en un paso del entrenamiento</translation>
    </message>
    <message>
        <source>label smoothing: share of each one-hot target that is spread over all classes, so that the network is never quite sure; 0 is none</source>
        <translation>suavizado de etiquetas (label smoothing): parte de cada objetivo one-hot que se reparte entre todas las clases, para que la red nunca esté del todo segura; 0 es ninguno</translation>
    </message>
    <message>
        <source>learning rate at the schedule&apos;s highest</source>
        <translation>tasa de aprendizaje en el punto más alto del plan</translation>
    </message>
    <message>
        <source>learning-rate schedule: constant, cosine decay, or a warm-up over a fifth and cosine decay (one-cycle)</source>
        <translation>plan de la tasa de aprendizaje: constante, descenso en coseno, o calentamiento durante un quinto y descenso en coseno (one-cycle)</translation>
    </message>
    <message>
        <source>loss function: categorical cross-entropy with labels, or with one-hot targets</source>
        <translation>función de pérdida: entropía cruzada categórica con etiquetas o con objetivos one-hot</translation>
    </message>
    <message>
        <source>minutes between checkpoints, besides one after every epoch</source>
        <translation>minutos entre puntos de control, además de uno después de cada época</translation>
    </message>
    <message>
        <source>model to fine-tune, by its file or its name: its network and its weights are trained on</source>
        <translation>modelo que se quiere afinar, por su archivo o su nombre: se siguen entrenando su red y sus pesos</translation>
    </message>
    <message>
        <source>momentum of an exponential moving average (EMA) of the weights, which becomes the model; 0 is none</source>
        <translation>momento de una media móvil exponencial (EMA) de los pesos, que pasa a ser el modelo; 0 es ninguna</translation>
    </message>
    <message>
        <source>name of the run; made up from the data and the network if empty</source>
        <translation>nombre de la ejecución; si está vacío, se forma con los datos y la red</translation>
    </message>
    <message>
        <source>non-digit images for each digit (scribbles, letters, overlaid digits), which the model learns to refuse</source>
        <translation>imágenes de no dígitos por cada dígito (garabatos, letras, dígitos superpuestos), que el modelo aprende a rechazar</translation>
    </message>
    <message>
        <source>optimizer that updates the weights</source>
        <translation>optimizador que actualiza los pesos</translation>
    </message>
    <message>
        <source>passes over the training data; of synthetic digits alone 10,000 are an epoch, and 6 epochs the default</source>
        <translation>pasadas por los datos de entrenamiento; con solo dígitos hechos por computadora, una época son 10&#xa0;000, y lo habitual son 6 épocas</translation>
    </message>
    <message>
        <source>processor to train on; auto takes a GPU if there is one</source>
        <translation>procesador con el que entrenar; auto toma una GPU si la hay</translation>
    </message>
    <message>
        <source>random seed of the initial weights, the order of the data, dropout and augmentation</source>
        <translation>semilla del azar para los pesos iniciales, el orden de los datos, el dropout y el aumento de datos</translation>
    </message>
    <message>
        <source>replay: share of each batch in which the model to start from rehearses what it knows, on MNIST where that is there and on synthetic digits, by its own answers; so it learns your digits and forgets nothing; 0 is none</source>
        <translation>repaso (replay): parte de cada lote en la que el modelo del que se parte repasa lo que sabe, con MNIST si lo hay y con dígitos hechos por computadora, según sus propias respuestas; así aprende los dígitos de usted y no olvida nada; 0 es ninguno</translation>
    </message>
    <message>
        <source>units of each dense layer of the custom network</source>
        <translation>unidades de cada capa densa de la red personalizada</translation>
    </message>
    <message>
        <source>validation split: share of the data kept out of training to measure each epoch</source>
        <translation>división de validación: parte de los datos que no se usa para entrenar, para medir cada época</translation>
    </message>
    <message>
        <source>where the labelled digits come from: {sources}; sets are joined</source>
        <translation>de dónde vienen los dígitos etiquetados: {sources}; los conjuntos se unen</translation>
    </message>
    <message>
        <source>which network to train</source>
        <translation>qué red entrenar</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>As the model is</source>
        <translation>Según el modelo</translation>
    </message>
    <message>
        <source>At most one wrong in {answers} answers</source>
        <translation>Como máximo una errónea de cada {answers} respuestas</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>Confianza necesaria</translation>
    </message>
    <message>
        <source>It asks where two digits are nearly as likely</source>
        <translation>Pregunta cuando dos dígitos son casi igual de probables</translation>
    </message>
    <message>
        <source>Nobody has measured how sure the model in use must be for that: it answers as it is.</source>
        <translation>Nadie ha medido cuánta confianza necesita para eso el modelo en uso: responde tal como es.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The model in use cannot promise this</source>
        <translation>El modelo en uso no puede prometer esto</translation>
    </message>
    <message>
        <source>Where it is less sure than this, Digitpad asks instead of answering: “A 4 or a 9?” The surer it must be, the more often it asks.</source>
        <translation>Cuando su confianza es menor, Digitpad pregunta en lugar de responder: «¿Un 4 o un 9?». Cuanta más confianza necesite, más a menudo pregunta.</translation>
    </message>
</context>
<context>
    <name>SpokenDrawings</name>
    <message>
        <source>Labelled {label}, {nearness} alike; click to silence it</source>
        <translation>Etiquetado como {label}, parecido {nearness}; haga clic para silenciarlo</translation>
    </message>
    <message>
        <source>Labelled {label}; silenced, click to hear it again</source>
        <translation>Etiquetado como {label}; silenciado, haga clic para volver a oírlo</translation>
    </message>
    <message>
        <source>Your drawings that spoke for it</source>
        <translation>Sus dibujos a favor de la respuesta</translation>
    </message>
    <message>
        <source>Your drawings that spoke for it; click one to silence it</source>
        <translation>Sus dibujos a favor de la respuesta; haga clic en uno para silenciarlo</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>no dígito</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n epoch(s) in {time}</source>
        <translation>
            <numerusform>%n época en {time}</numerusform>
            <numerusform>%n épocas en {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try it on the canvas</source>
        <translation>&amp;Probarlo en el lienzo</translation>
    </message>
    <message>
        <source>Choose data and a network, then press Start. You can go on drawing meanwhile.</source>
        <translation>Elija datos y una red, y pulse «Empezar». Mientras tanto se puede seguir dibujando.</translation>
    </message>
    <message>
        <source>Done: {share} of 1 test image, {took}.</source>
        <translation>Listo: {share} de 1 imagen de prueba, {took}.</translation>
    </message>
    <message>
        <source>Done: {share} of 1 validation image, {took}.</source>
        <translation>Listo: {share} de 1 imagen de validación, {took}.</translation>
    </message>
    <message>
        <source>Done: {share} of the test images, {took}.</source>
        <translation>Listo: {share} de las imágenes de prueba, {took}.</translation>
    </message>
    <message>
        <source>Done: {share} of the validation images, {took}.</source>
        <translation>Listo: {share} de las imágenes de validación, {took}.</translation>
    </message>
    <message>
        <source>Done: {share} of {images} test images, {took}.</source>
        <translation>Listo: {share} de {images} imágenes de prueba, {took}.</translation>
    </message>
    <message>
        <source>Done: {share} of {images} validation images, {took}.</source>
        <translation>Listo: {share} de {images} imágenes de validación, {took}.</translation>
    </message>
    <message>
        <source>Done: {took}.</source>
        <translation>Listo: {took}.</translation>
    </message>
    <message>
        <source>Epoch {number} of {all}</source>
        <translation>Época {number} de {all}</translation>
    </message>
    <message>
        <source>Images loaded: {number}; the network is being built …</source>
        <translation>Imágenes cargadas: {number}; se está construyendo la red…</translation>
    </message>
    <message>
        <source>Let the model read what you draw</source>
        <translation>Dejar que el modelo lea lo que se dibuja</translation>
    </message>
    <message numerus="yes">
        <source>Loading TensorFlow, about %n second(s) …</source>
        <translation>
            <numerusform>Cargando TensorFlow, alrededor de %n segundo…</numerusform>
            <numerusform>Cargando TensorFlow, unos %n segundos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading TensorFlow, which takes some seconds …</source>
        <translation>Cargando TensorFlow, tarda unos segundos…</translation>
    </message>
    <message>
        <source>Look at the images that it gets wrong</source>
        <translation>Mirar las imágenes que lee mal</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>See its err&amp;ors</source>
        <translation>Ver sus err&amp;ores</translation>
    </message>
    <message>
        <source>Starting the trainer …</source>
        <translation>Iniciando el entrenador…</translation>
    </message>
    <message>
        <source>Training {run}</source>
        <translation>Entrenando {run}</translation>
    </message>
    <message>
        <source>{number} images/s</source>
        <translation>{number} imágenes/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltan {time}</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>no se puede leer ({reason})</translation>
    </message>
    <message>
        <source>declares {amount}, more than can be in it</source>
        <translation>declara {amount}, más de lo que puede contener</translation>
    </message>
    <message>
        <source>does not hold the {size:,} bytes that its header declares</source>
        <translation>no contiene los {size:,} bytes que declara su encabezado</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>is damaged, or is no array of NumPy&apos;s</source>
        <translation>está dañado o no es una matriz de NumPy</translation>
    </message>
    <message>
        <source>is damaged: it declares the shape {shape}</source>
        <translation>está dañado: declara la forma {shape}</translation>
    </message>
    <message>
        <source>is far too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>is locked with a password</source>
        <translation>está protegido con una contraseña</translation>
    </message>
    <message>
        <source>is no file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>is of type {type}, not of numbers</source>
        <translation>es del tipo {type}, no de números</translation>
    </message>
    <message>
        <source>it could not be set aside ({reason})</source>
        <translation>no se pudo apartar ({reason})</translation>
    </message>
    <message>
        <source>it was set aside as {name}</source>
        <translation>se apartó como {name}</translation>
    </message>
    <message>
        <source>was written by a newer Digitpad</source>
        <translation>fue escrito por un Digitpad más nuevo</translation>
    </message>
    <message>
        <source>what is too large for the memory does not go into {folder}: {reason}; TMPDIR may name another folder</source>
        <translation>lo que no cabe en la memoria no entra en {folder}: {reason}; TMPDIR puede nombrar otra carpeta</translation>
    </message>
    <message>
        <source>you have no home folder; set {variable} to a folder of yours</source>
        <translation>no hay carpeta personal; ponga en {variable} una carpeta suya</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}</source>
        <translation>{folder} no se puede crear: {reason}</translation>
    </message>
    <message>
        <source>{folder} is not there: {place} is a link to {target}</source>
        <translation>{folder} no está: {place} es un enlace a {target}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be saved</source>
        <translation>{path} no se puede guardar</translation>
    </message>
    <message>
        <source>{path} cannot be saved: the drawing is too large.</source>
        <translation>{path} no se puede guardar: el dibujo es demasiado grande.</translation>
    </message>
    <message>
        <source>{path} does not exist</source>
        <translation>{path} no existe</translation>
    </message>
    <message>
        <source>{path} has no {key}</source>
        <translation>{path} no tiene {key}</translation>
    </message>
    <message>
        <source>{path} holds more than {most:,} files</source>
        <translation>{path} contiene más de {most:,} archivos</translation>
    </message>
    <message>
        <source>{path} holds {name!r}, which leads out of it or is no plain file</source>
        <translation>{path} contiene {name!r}, que lleva fuera de él o no es un archivo normal</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no .npz file</source>
        <translation>{path} está dañado o no es un archivo .npz</translation>
    </message>
    <message>
        <source>{path} unpacks to {size:,} MB, more than can be in it</source>
        <translation>{path}, descomprimido, ocupa {size:,} MB, más de lo que puede contener</translation>
    </message>
    <message>
        <source>{path} {problem}</source>
        <translation>{path} {problem}</translation>
    </message>
    <message>
        <source>{path} {problem}; {what_became_of_it}, and Digitpad starts with its default settings.</source>
        <translation>{path} {problem}; {what_became_of_it}, y Digitpad empieza con sus ajustes predeterminados.</translation>
    </message>
    <message>
        <source>{path} {what}</source>
        <translation>{path} {what}</translation>
    </message>
    <message>
        <source>{path}: {key} is damaged</source>
        <translation>{path}: {key} está dañado</translation>
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
        <translation>Pulse «Evaluar» para ver aquí los datos.</translation>
    </message>
    <message>
        <source>Some of the images</source>
        <translation>Algunas de las imágenes</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Los datos</translation>
    </message>
    <message>
        <source>The mean image</source>
        <translation>La imagen media</translation>
    </message>
    <message>
        <source>The mean image of each digit</source>
        <translation>La imagen media de cada dígito</translation>
    </message>
    <message>
        <source>{count} images without labels</source>
        <translation>{count} imágenes sin etiquetas</translation>
    </message>
    <message>
        <source>{count} images, by digit</source>
        <translation>{count} imágenes, por dígito</translation>
    </message>
    <message>
        <source>{count} of unlimited images, by digit</source>
        <translation>{count} de imágenes ilimitadas, por dígito</translation>
    </message>
</context>
<context>
    <name>SweepPanel</name>
    <message numerus="yes">
        <source>%n trial(s) done</source>
        <translation>
            <numerusform>%n intento hecho</numerusform>
            <numerusform>%n intentos hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on with this search, or try some more</source>
        <translation>Seguir con esta búsqueda o hacer más intentos</translation>
    </message>
    <message>
        <source>How the search goes</source>
        <translation>Cómo va la búsqueda</translation>
    </message>
    <message>
        <source>No search yet. A search trains many networks with other settings, and keeps the best.</source>
        <translation>Todavía no hay ninguna búsqueda. Una búsqueda entrena muchas redes con otros ajustes y se queda con la mejor.</translation>
    </message>
    <message>
        <source>Search that is shown</source>
        <translation>Búsqueda que se muestra</translation>
    </message>
    <message>
        <source>Let the model of the selected trial, or else of the best one, read the canvas</source>
        <translation>Dejar que lea el lienzo el modelo del intento elegido o, si no hay, el del mejor</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>Ray is starting …</source>
        <translation>Se está iniciando Ray …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the search; it can go on later where it stood</source>
        <translation>Detener la búsqueda; después puede seguir donde estaba</translation>
    </message>
    <message>
        <source>Stopped: {what}</source>
        <translation>Detenida: {what}</translation>
    </message>
    <message>
        <source>Stopping; each training writes a checkpoint …</source>
        <translation>Deteniendo; cada entrenamiento escribe un punto de control …</translation>
    </message>
    <message>
        <source>The first trainings are starting …</source>
        <translation>Empiezan los primeros entrenamientos …</translation>
    </message>
    <message>
        <source>Trials of the search</source>
        <translation>Intentos de la búsqueda</translation>
    </message>
    <message>
        <source>Try other settings, one training after another</source>
        <translation>Probar otros ajustes, un entrenamiento tras otro</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>best: trial {number}, {share}</source>
        <translation>mejor: intento {number}, {share}</translation>
    </message>
    <message>
        <source>{done} of {trials} trials done</source>
        <translation>{done} de {trials} intentos hechos</translation>
    </message>
</context>
<context>
    <name>SweepPlots</name>
    <message>
        <source>After the first trial its line is drawn here, and after some more which setting matters.</source>
        <translation>Después del primer intento, aquí se dibuja su línea; después de algunos más, qué ajuste importa.</translation>
    </message>
    <message>
        <source>Best: trial {number}, {share}</source>
        <translation>Mejor: intento {number}, {share}</translation>
    </message>
    <message>
        <source>Plots of the search: all trials, and which setting matters</source>
        <translation>Gráficos de la búsqueda: todos los intentos y qué ajuste importa</translation>
    </message>
    <message>
        <source>{setting} matters most, {share}</source>
        <translation>{setting} es lo que más importa, {share}</translation>
    </message>
</context>
<context>
    <name>Sweeps</name>
    <message>
        <source>A sweep cannot be made in {parent}</source>
        <translation>No se puede crear una búsqueda en {parent}</translation>
    </message>
    <message>
        <source>A sweep cannot end as {outcome!r}.</source>
        <translation>Una búsqueda no puede terminar como {outcome!r}.</translation>
    </message>
    <message>
        <source>A sweep must be a JSON object.</source>
        <translation>Una búsqueda debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>A sweep needs a validation share, by whose images its trials are compared.</source>
        <translation>Una búsqueda necesita una parte de validación, con cuyas imágenes se comparan sus intentos.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>All combinations have been tried.</source>
        <translation>Se han probado todas las combinaciones.</translation>
    </message>
    <message>
        <source>All trials</source>
        <translation>Todos los intentos</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>Give the cluster&apos;s own address, HOST:PORT as “ray start” has told it, on one of its machines; one that begins with ray:// is for clients of other kinds.</source>
        <translation>Indique la dirección propia del clúster, HOST:PORT tal como la mostró «ray start», en una de sus máquinas; una que empieza por ray:// es para clientes de otro tipo.</translation>
    </message>
    <message>
        <source>Goal must be one of {goals}, not {goal!r}.</source>
        <translation>El objetivo debe ser uno de {goals}, no {goal!r}.</translation>
    </message>
    <message>
        <source>Hours must be a number above 0 and at most {most:g}.</source>
        <translation>Las horas deben ser un número mayor que 0 y como máximo {most:g}.</translation>
    </message>
    <message>
        <source>It lagged behind the others.</source>
        <translation>Iba por detrás de los demás.</translation>
    </message>
    <message>
        <source>It was stopped before it began.</source>
        <translation>Se detuvo antes de empezar.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>Most parameters</source>
        <translation>Parámetros como máximo</translation>
    </message>
    <message>
        <source>The hours that it had are over.</source>
        <translation>Se han acabado las horas previstas.</translation>
    </message>
    <message>
        <source>The loss function cannot be varied where the loss is the goal: losses differ in kind.</source>
        <translation>La función de pérdida no se puede variar cuando el objetivo es la pérdida: hay pérdidas de distinto tipo.</translation>
    </message>
    <message>
        <source>The sweep cannot be started</source>
        <translation>No se puede iniciar la búsqueda</translation>
    </message>
    <message>
        <source>The sweep cannot be started: {error}.</source>
        <translation>No se puede iniciar la búsqueda: {error}.</translation>
    </message>
    <message>
        <source>The sweep ended with exit status {code}: {said}</source>
        <translation>La búsqueda terminó con el estado de salida {code}: {said}</translation>
    </message>
    <message>
        <source>The sweep was ended by signal {number}; it can be resumed.</source>
        <translation>La señal {number} terminó la búsqueda; se puede reanudar.</translation>
    </message>
    <message>
        <source>The sweep was killed, as asked; it can be resumed.</source>
        <translation>La búsqueda se cerró a la fuerza, como se pidió; se puede reanudar.</translation>
    </message>
    <message>
        <source>The sweep {name} is running.</source>
        <translation>La búsqueda {name} está en curso.</translation>
    </message>
    <message>
        <source>The window lost sight of the search (a fault in digitpad); the search can be resumed.</source>
        <translation>La ventana perdió de vista la búsqueda (un fallo de digitpad); la búsqueda se puede reanudar.</translation>
    </message>
    <message>
        <source>There are too many sweeps called {base}.</source>
        <translation>Hay demasiadas búsquedas llamadas {base}.</translation>
    </message>
    <message>
        <source>There is no Ray at {address} ({error}); give HOST:PORT as “ray start” has told it.</source>
        <translation>No hay ningún Ray en {address} ({error}); indique HOST:PORT tal como lo mostró «ray start».</translation>
    </message>
    <message>
        <source>There is no setting {name!r} to vary, only {known}.</source>
        <translation>No hay ningún ajuste {name!r} que variar, solo {known}.</translation>
    </message>
    <message>
        <source>There is no sweep called {name!r} in {folder}.</source>
        <translation>No hay ninguna búsqueda llamada {name!r} en {folder}.</translation>
    </message>
    <message>
        <source>There is nothing to vary; say what, like learning-rate=1e-4..1e-2.</source>
        <translation>No hay nada que variar; indique qué, así: learning-rate=1e-4..1e-2.</translation>
    </message>
    <message>
        <source>This needs Ray and Optuna, which are not installed: {command}</source>
        <translation>Para esto hacen falta Ray y Optuna, que no están instalados: {command}</translation>
    </message>
    <message>
        <source>This network has {parameters:,} parameters; this sweep tries none with more than {most:,}.</source>
        <translation>Esta red tiene {parameters:,} parámetros; esta búsqueda no prueba ninguna con más de {most:,}.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Which setting matters</source>
        <translation>Qué ajuste importa</translation>
    </message>
    <message>
        <source>Which setting matters: {told}.</source>
        <translation>Qué ajuste importa: {told}.</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>terminado antes de tiempo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>{folder} cannot be written to</source>
        <translation>No se puede escribir en {folder}</translation>
    </message>
    <message>
        <source>{label} must be a whole number from 1 to {most:,}.</source>
        <translation>{label}: debe ser un número entero de 1 a {most:,}.</translation>
    </message>
    <message>
        <source>{label} must begin above 0 on a logarithmic scale.</source>
        <translation>{label}: debe empezar por encima de 0 en una escala logarítmica.</translation>
    </message>
    <message>
        <source>{label} must go from a lower to a higher value, not from {low:g} to {high:g}.</source>
        <translation>{label}: debe ir de un valor menor a uno mayor, no de {low:g} a {high:g}.</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a sweep: Windows takes it for a device.</source>
        <translation>{name!r} no puede ser el nombre de una búsqueda: Windows lo toma por un dispositivo.</translation>
    </message>
    <message>
        <source>{name} cannot be varied over {text!r}.</source>
        <translation>{name} no se puede variar con {text!r}.</translation>
    </message>
    <message>
        <source>{name} cannot be varied: it is the same in all trials.</source>
        <translation>{name} no se puede variar: es igual en todos los intentos.</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>{path} no se puede leer</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} no se puede escribir</translation>
    </message>
    <message>
        <source>{path} has an unknown key {key!r}.</source>
        <translation>{path} tiene una clave desconocida {key!r}.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} está dañado.</translation>
    </message>
    <message>
        <source>{path} is neither JSON nor TOML.</source>
        <translation>{path} no es ni JSON ni TOML.</translation>
    </message>
    <message>
        <source>{path} must hold an object with “vary”.</source>
        <translation>{path} debe contener un objeto con «vary».</translation>
    </message>
    <message>
        <source>{text!r} does not say what to vary; say it like learning-rate=1e-4..1e-2 or batch-size=32,64.</source>
        <translation>{text!r} no dice qué variar; indíquelo así: learning-rate=1e-4..1e-2 o batch-size=32,64.</translation>
    </message>
    <message>
        <source>“vary” must hold a range or a list of values for each setting.</source>
        <translation>«vary» debe contener un intervalo o una lista de valores para cada ajuste.</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>File name too long</source>
        <translation>Nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el disco</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>El disco es de solo lectura</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <source>Something went wrong that should not have ({}); the log has the details.</source>
        <translation>Algo salió mal que no debía fallar ({}); los detalles están en el registro.</translation>
    </message>
    <message>
        <source>There is not enough memory for that.</source>
        <translation>No hay memoria suficiente para eso.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Pen width</source>
        <translation>Grosor del lápiz</translation>
    </message>
    <message>
        <source>Pen width ([ and ]): changes the look, never the answer</source>
        <translation>Grosor del lápiz ([ y ]): cambia el aspecto, nunca la respuesta</translation>
    </message>
</context>
<context>
    <name>TrainForm</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Choose the file of a model to start from</source>
        <translation>Elija el archivo de un modelo del que partir</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Problem: {what}</source>
        <translation>Problema: {what}</translation>
    </message>
    <message>
        <source>Settings that go well together; the data stays as it is</source>
        <translation>Ajustes que van bien juntos; los datos quedan como están</translation>
    </message>
    <message>
        <source>Show or hide the other settings</source>
        <translation>Mostrar u ocultar los demás ajustes</translation>
    </message>
    <message>
        <source>The run will be called “{name}”, as no file can be called so.</source>
        <translation>La ejecución se llamará «{name}», porque ningún archivo puede llamarse así.</translation>
    </message>
    <message>
        <source>Your own settings</source>
        <translation>Sus propios ajustes</translation>
    </message>
</context>
<context>
    <name>TrainTab</name>
    <message>
        <source>A training is under way; train on your own digits when it has ended.</source>
        <translation>Hay un entrenamiento en curso; entrene con sus propios dígitos cuando haya terminado.</translation>
    </message>
    <message>
        <source>Choose an &amp;mnist.npz …</source>
        <translation>Elegir un &amp;mnist.npz…</translation>
    </message>
    <message>
        <source>Choose an mnist.npz</source>
        <translation>Elija un mnist.npz</translation>
    </message>
    <message numerus="yes">
        <source>First point in about %n second(s)</source>
        <translation>
            <numerusform>Primer punto en alrededor de %n segundo</numerusform>
            <numerusform>Primer punto en unos %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Press Start: the curve is drawn here while the network learns.</source>
        <translation>Pulse «Empezar»: la curva se dibuja aquí mientras la red aprende.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Runs and log</source>
        <translation>Ejecuciones y registro</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Stopping after this batch; a checkpoint is being written …</source>
        <translation>Se detiene después de este lote; se está escribiendo un punto de control…</translation>
    </message>
    <message>
        <source>The first point comes in a few seconds.</source>
        <translation>El primer punto llega en unos segundos.</translation>
    </message>
    <message>
        <source>The run is called “{name}”: “{wanted}” was taken, or cannot be the name of a folder.</source>
        <translation>La ejecución se llama «{name}»: «{wanted}» ya estaba ocupado o no puede ser el nombre de una carpeta.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n ya estaba aquí</numerusform>
            <numerusform>%n ya estaban aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) exported to {name}, with a description and a data card beside it.</source>
        <translation>
            <numerusform>%n dibujo exportado a {name}, con una descripción y una ficha de datos al lado.</numerusform>
            <numerusform>%n dibujos exportados a {name}, con una descripción y una ficha de datos al lado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) left out, which this format cannot hold.</source>
        <translation>
            <numerusform>%n dibujo omitido: este formato no lo admite.</numerusform>
            <numerusform>%n dibujos omitidos: este formato no los admite.</numerusform>
        </translation>
    </message>
    <message>
        <source>A &amp;file of drawings…</source>
        <translation>Un &amp;archivo de dibujos…</translation>
    </message>
    <message>
        <source>A f&amp;older of pictures or IDX files…</source>
        <translation>Una &amp;carpeta de imágenes o archivos IDX…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Drawings ({patterns});;All files (*)</source>
        <translation>Dibujos ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export drawings</source>
        <translation>Exportar dibujos</translation>
    </message>
    <message>
        <source>Export drawings into a new folder</source>
        <translation>Exportar dibujos a una carpeta nueva</translation>
    </message>
    <message>
        <source>Exporting {name} …</source>
        <translation>Exportando {name}…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Import drawings</source>
        <translation>Importar dibujos</translation>
    </message>
    <message>
        <source>Importing {name} …</source>
        <translation>Importando {name}…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop; nothing is left half done</source>
        <translation>Detener; nada queda a medias</translation>
    </message>
    <message>
        <source>{name} is there already; choose another name.</source>
        <translation>{name} ya existe; elija otro nombre.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n new drawing(s)</source>
        <translation>
            <numerusform>{name}: %n dibujo nuevo</numerusform>
            <numerusform>{name}: %n dibujos nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialsModel</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The best so far</source>
        <translation>El mejor hasta ahora</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>running, {share}</source>
        <translation>en curso, {share}</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Draw a digit: the ink that speaks for the answer is coloured here, while you draw.</source>
        <translation>Dibuje un dígito: la tinta que está a favor de la respuesta se colorea aquí mientras se dibuja.</translation>
    </message>
    <message>
        <source>No small change would make anything else of this {label}.</source>
        <translation>Ningún cambio pequeño haría de este {label} otra cosa.</translation>
    </message>
    <message>
        <source>This image alone would be read as {alone}; how it was drawn makes it {digit}.</source>
        <translation>Esta imagen sola se leería como {alone}; por la forma en que se dibujó es {digit}.</translation>
    </message>
    <message>
        <source>This is not read as a digit; {closest} comes closest.</source>
        <translation>Esto no se lee como un dígito; lo que más se le parece es {closest}.</translation>
    </message>
    <message>
        <source>With ink in the frame, this {label} would be read as {other} ({percent}).</source>
        <translation>Con tinta en el marco, este {label} se leería como {other} ({percent}).</translation>
    </message>
    <message>
        <source>Without the framed ink, this {label} would be read as {other} ({percent}).</source>
        <translation>Sin la tinta enmarcada, este {label} se leería como {other} ({percent}).</translation>
    </message>
    <message>
        <source>Your drawing as the model gets it, coloured by what each part of it does for the answer</source>
        <translation>Su dibujo tal como lo recibe el modelo, coloreado según lo que cada parte hace por la respuesta</translation>
    </message>
    <message>
        <source>{said} With ink in the frame, {other} would ({percent}).</source>
        <translation>{said} Con tinta en el marco, lo sería {other} ({percent}).</translation>
    </message>
    <message>
        <source>{said} Without the framed ink, {other} would ({percent}).</source>
        <translation>{said} Sin la tinta enmarcada, lo sería {other} ({percent}).</translation>
    </message>
</context>
</TS>
