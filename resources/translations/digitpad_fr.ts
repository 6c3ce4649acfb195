<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Digitpad</source>
        <translation>À propos de Digitpad</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Appris à partir de</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modèle : {name}</translation>
    </message>
    <message>
        <source>Network “{network}”, {size}, made {day}</source>
        <translation>Réseau « {network} », {size}, créé le {day}</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Pas de modèle</translation>
    </message>
    <message>
        <source>Reads the digits that people actually draw. MIT licence.</source>
        <translation>Lit les chiffres que l’on dessine vraiment. Licence MIT.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>Draw a digit from 0 to 9</source>
        <translation>Dessinez un chiffre de 0 à 9</translation>
    </message>
    <message>
        <source>Draw one of {labels}</source>
        <translation>Dessinez l’un de&#xa0;: {labels}</translation>
    </message>
    <message>
        <source>Is it turned?</source>
        <translation>Est-ce tourné&#xa0;?</translation>
    </message>
    <message>
        <source>Not a digit, I think</source>
        <translation>Pas un chiffre, je crois</translation>
    </message>
    <message>
        <source>Not a digit; {label} comes closest</source>
        <translation>Pas un chiffre&#xa0;; le plus proche est {label}</translation>
    </message>
    <message>
        <source>Not sure: {first} or {second}</source>
        <translation>Pas sûr&#xa0;: {first} ou {second}</translation>
    </message>
    <message>
        <source>Nothing is drawn</source>
        <translation>Rien n’est dessiné</translation>
    </message>
    <message>
        <source>This is no number</source>
        <translation>Ce n’est pas un nombre</translation>
    </message>
    <message>
        <source>Turned? Try a quarter turn to the left</source>
        <translation>Tourné&#xa0;? Essayez un quart de tour à gauche</translation>
    </message>
    <message>
        <source>Turned? Try a quarter turn to the right</source>
        <translation>Tourné&#xa0;? Essayez un quart de tour à droite</translation>
    </message>
    <message>
        <source>Upside down? Try half a turn</source>
        <translation>À l’envers&#xa0;? Essayez un demi-tour</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Écrivez un nombre</translation>
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
        <translation>le plus proche&#xa0;: {label}</translation>
    </message>
    <message>
        <source>{answer}, {percent} %</source>
        <translation>{answer}, {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{answer}, {percent} percent sure</source>
        <translation>{answer}, sûr à {percent} pour cent</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <comment>two digits</comment>
        <translation>{first} ou {second}</translation>
    </message>
    <message>
        <source>{first} or {second}?</source>
        <translation>{first} ou {second}&#xa0;?</translation>
    </message>
    <message>
        <source>{label}: {percent} percent</source>
        <translation>{label}&#xa0;: {percent} pour cent</translation>
    </message>
    <message>
        <source>{number}. {doubt}</source>
        <translation>{number}. {doubt}</translation>
    </message>
    <message>
        <source>{ordinal} digit: {words}</source>
        <comment>of a number</comment>
        <translation>{ordinal} chiffre&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{place}nd</source>
        <comment>2nd, 22nd …</comment>
        <translation>{place}ᵉ</translation>
    </message>
    <message>
        <source>{place}rd</source>
        <comment>3rd, 23rd …</comment>
        <translation>{place}ᵉ</translation>
    </message>
    <message>
        <source>{place}st</source>
        <comment>1st, 21st …</comment>
        <translation>{place}ᵉʳ</translation>
    </message>
    <message>
        <source>{place}th</source>
        <comment>4th, 5th, 11th, 12th, 13th …</comment>
        <translation>{place}ᵉ</translation>
    </message>
</context>
<context>
    <name>AnswerLabel</name>
    <message>
        <source>What the model reads</source>
        <translation>Ce que lit le modèle</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Looking at the picture …</source>
        <translation>Lecture de l’image…</translation>
    </message>
    <message>
        <source>There is nothing to read in this picture</source>
        <translation>Il n’y a rien à lire dans cette image</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Ceci ne peut pas être lu</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Digits cannot be read: {reason}. Drawing works all the same.</source>
        <translation>Les chiffres ne peuvent pas être lus : {reason}. On peut dessiner quand même.</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>&amp;Keep it: use on the canvas</source>
        <translation>&amp;Garder&#xa0;: utiliser sur la feuille</translation>
    </message>
    <message>
        <source>&amp;Roll back</source>
        <translation>&amp;Revenir en arrière</translation>
    </message>
    <message>
        <source>Before and after: {name}</source>
        <translation>Avant et après&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Changed answers</source>
        <translation>Réponses changées</translation>
    </message>
    <message>
        <source>Changed answers: {better} right now, {worse} no longer, {other} wrong as before</source>
        <translation>Réponses changées&#xa0;: {better} maintenant justes, {worse} ne le sont plus, {other} fausses comme avant</translation>
    </message>
    <message>
        <source>Computer-made digits: {before} right before, {after} after ({all} of them)</source>
        <translation>Chiffres créés par ordinateur&#xa0;: {before} justes avant, {after} après (sur {all})</translation>
    </message>
    <message>
        <source>Each of your digits was read by a model that had learned only the others.</source>
        <translation>Chacun de vos chiffres a été lu par un modèle qui n’avait appris que les autres.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Let the new model read what you draw; the one before stays in the list</source>
        <translation>Laisser le nouveau modèle lire ce que vous dessinez&#xa0;; celui d’avant reste dans la liste</translation>
    </message>
    <message>
        <source>No answer has changed.</source>
        <translation>Aucune réponse n’a changé.</translation>
    </message>
    <message>
        <source>Of others: meant as {label}, read as {before} before, as {after} now</source>
        <translation>D’autres&#xa0;: voulu comme {label}, lu comme {before} avant, comme {after} maintenant</translation>
    </message>
    <message>
        <source>Other people&apos;s digits: {before} right before, {after} after ({all} of MNIST)</source>
        <translation>Chiffres d’autres personnes&#xa0;: {before} justes avant, {after} après (sur {all} de MNIST)</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>The model before answers again, exactly as it was, and the new one is deleted</source>
        <translation>Le modèle d’avant répond à nouveau, exactement tel qu’il était, et le nouveau est supprimé</translation>
    </message>
    <message>
        <source>Your own digits: {before} of {all} right before, {after} after</source>
        <translation>Vos propres chiffres&#xa0;: {before} justes sur {all} avant, {after} après</translation>
    </message>
    <message>
        <source>Yours: meant as {label}, read as {before} before, as {after} now</source>
        <translation>De vous&#xa0;: voulu comme {label}, lu comme {before} avant, comme {after} maintenant</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>too few to tell; with {enough} one could</source>
        <translation>trop peu pour le dire&#xa0;; avec {enough}, on le pourrait</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Draw a digit here</source>
        <translation>Dessinez un chiffre ici</translation>
    </message>
    <message>
        <source>Drop it here</source>
        <translation>Déposez-le ici</translation>
    </message>
    <message>
        <source>Nothing is seen in this picture: draw on it, or open another</source>
        <translation>On ne voit rien dans cette image&#xa0;: dessinez dessus ou ouvrez-en une autre</translation>
    </message>
    <message>
        <source>Write a number here</source>
        <translation>Écrivez un nombre ici</translation>
    </message>
    <message>
        <source>or drop, paste or open a picture of one</source>
        <translation>ou déposez, collez ou ouvrez une image</translation>
    </message>
    <message>
        <source>{hint} with the mouse, a finger or a stylus</source>
        <translation>{hint} avec la souris, un doigt ou un stylet</translation>
    </message>
</context>
<context>
    <name>CellGrid</name>
    <message>
        <source>labelled (true digit)</source>
        <translation>étiquette (vrai chiffre)</translation>
    </message>
    <message>
        <source>read as (predicted)</source>
        <translation>lu comme (prédit)</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n drawing(s) deleted.</source>
        <translation>
            <numerusform>%n dessin supprimé.</numerusform>
            <numerusform>%n dessins supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) labelled as {label}.</source>
        <translation>
            <numerusform>%n dessin étiqueté {label}.</numerusform>
            <numerusform>%n dessins étiquetés {label}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) will no longer teach.</source>
        <translation>
            <numerusform>%n dessin ne servira plus à apprendre.</numerusform>
            <numerusform>%n dessins ne serviront plus à apprendre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) will teach from now on.</source>
        <translation>
            <numerusform>%n dessin servira désormais à apprendre.</numerusform>
            <numerusform>%n dessins serviront désormais à apprendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Apprentissage</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Press Start: the curve is drawn here while the network learns.</source>
        <translation>Appuyez sur Démarrer&#xa0;: la courbe se dessine ici pendant que le réseau apprend.</translation>
    </message>
    <message>
        <source>Save the chart “{metric}” as a picture or as values</source>
        <translation>Enregistrer le graphique «&#xa0;{metric}&#xa0;» comme image ou comme valeurs</translation>
    </message>
    <message>
        <source>Save the chart “{metric}”…</source>
        <translation>Enregistrer le graphique «&#xa0;{metric}&#xa0;»…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Show all again (double-click, or 0); drag over the chart to look closer</source>
        <translation>Tout afficher à nouveau (double-clic, ou 0)&#xa0;; faites glisser la souris sur le graphique pour voir de plus près</translation>
    </message>
    <message>
        <source>Show all of “{metric}” again</source>
        <translation>Afficher à nouveau tout «&#xa0;{metric}&#xa0;»</translation>
    </message>
    <message>
        <source>The chart “{metric}” could not be drawn: {reason}.</source>
        <translation>Le graphique «&#xa0;{metric}&#xa0;» n’a pas pu être dessiné&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Values as CSV (*.csv)</source>
        <translation>Valeurs en CSV (*.csv)</translation>
    </message>
    <message>
        <source>{metric} chart</source>
        <translation>Graphique&#xa0;: {metric}</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Each line of the grid is ten times the one below: small losses can be told apart</source>
        <translation>Chaque ligne de la grille vaut dix fois celle du dessous&#xa0;: on distingue ainsi les petites pertes</translation>
    </message>
    <message>
        <source>Lo&amp;g scale of the loss</source>
        <translation>Échelle lo&amp;g de la perte</translation>
    </message>
    <message>
        <source>Logarithmic scale of the loss</source>
        <translation>Échelle logarithmique de la perte</translation>
    </message>
    <message>
        <source>Press Start: the curve is drawn here while the network learns.</source>
        <translation>Appuyez sur Démarrer&#xa0;: la courbe se dessine ici pendant que le réseau apprend.</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>&amp;Lissage</translation>
    </message>
    <message>
        <source>Smooth the curves, so that their direction is seen; the values stay, pale, behind them</source>
        <translation>Lisser les courbes pour voir où elles vont&#xa0;; les valeurs restent, en pâle, derrière elles</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Lissage des courbes</translation>
    </message>
    <message>
        <source>best: epoch {number}</source>
        <translation>meilleure&#xa0;: époque {number}</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>arrêté plus tôt</translation>
    </message>
    <message>
        <source>thick: validation of the best · thin: its training · pale: the others</source>
        <translation>épais : validation de la meilleure · fin : son entraînement · pâle : les autres</translation>
    </message>
    <message>
        <source>thick: validation · thin: training · pale: each batch</source>
        <translation>épais&#xa0;: validation · fin&#xa0;: entraînement · pâle&#xa0;: chaque lot</translation>
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
        <translation>Constant</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>One-cycle</source>
        <translation>Un cycle</translation>
    </message>
    <message>
        <source>One-hot cross-entropy</source>
        <translation>Entropie croisée one-hot</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <source>Sparse cross-entropy</source>
        <translation>Entropie croisée creuse</translation>
    </message>
</context>
<context>
    <name>ClassBar</name>
    <message numerus="yes">
        <source>%n drawing(s) of {label}</source>
        <translation>
            <numerusform>%n dessin de {label}</numerusform>
            <numerusform>%n dessins de {label}</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>ClassPage</name>
    <message>
        <source>Averages</source>
        <translation>Moyennes</translation>
    </message>
    <message>
        <source>Choose a digit to read its row in words.</source>
        <translation>Choisissez un chiffre pour lire sa ligne en toutes lettres.</translation>
    </message>
    <message>
        <source>Classification report</source>
        <translation>Rapport de classification</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>In the macro average every digit counts alike, in the weighted average every image does; digits that the data lacks are left out of both.</source>
        <translation>Dans la moyenne macro, chaque chiffre compte autant&#xa0;; dans la moyenne pondérée, chaque image compte autant&#xa0;; les chiffres absents des données ne comptent dans aucune des deux.</translation>
    </message>
    <message>
        <source>Macro average</source>
        <translation>Moyenne macro</translation>
    </message>
    <message>
        <source>Of all the 7s that there were, the model found so many: recall.</source>
        <translation>De tous les 7 qu’il y avait, la part que le modèle a trouvée&#xa0;: le rappel.</translation>
    </message>
    <message>
        <source>Of the {predicted} images that were called a {digit}, {precision} were one (precision). Of the {support} that are one, {recall} were found (recall).</source>
        <translation>Des {predicted} images appelées {digit}, {precision} en étaient un (précision). Des {support} qui en sont un, {recall} ont été trouvées (rappel).</translation>
    </message>
    <message>
        <source>Of what the model called a 7, so many were a 7: precision.</source>
        <translation>De ce que le modèle a appelé un 7, la part qui était un 7&#xa0;: la précision.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Precision and recall in one figure, high only if both are high: F1, their harmonic mean.</source>
        <translation>La précision et le rappel en une seule valeur, élevée seulement si les deux le sont&#xa0;: F1, leur moyenne harmonique.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>So many images of the digit the data has, and of a digit that it lacks nothing can be said: support.</source>
        <translation>Le nombre d’images de ce chiffre dans les données&#xa0;; d’un chiffre absent, on ne peut rien dire&#xa0;: le support.</translation>
    </message>
    <message>
        <source>The data has no {digit}, so nothing can be said of it.</source>
        <translation>Les données ne contiennent aucun {digit}, on ne peut donc rien en dire.</translation>
    </message>
    <message>
        <source>Weighted average</source>
        <translation>Moyenne pondérée</translation>
    </message>
</context>
<context>
    <name>ClearAfter</name>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Jamais</translation>
    </message>
    <message>
        <source>After {seconds} seconds</source>
        <translation>Après {seconds} secondes</translation>
    </message>
    <message>
        <source>Clear b&amp;y itself</source>
        <translation>Effacement au&amp;tomatique</translation>
    </message>
    <message>
        <source>Empty the canvas some seconds after the last stroke</source>
        <translation>Vider la feuille quelques secondes après le dernier trait</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>&amp;Keep training</source>
        <translation>&amp;Continuer l’entraînement</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>A training is under way. Stop it and close?</source>
        <translation>Un entraînement est en cours. L’arrêter et fermer&#xa0;?</translation>
    </message>
    <message>
        <source>Close Digitpad</source>
        <translation>Fermer Digitpad</translation>
    </message>
    <message>
        <source>What it has learned is kept, and the run can be resumed.</source>
        <translation>Ce qui a été appris est gardé, et l’essai pourra être repris.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>{model} cannot read this: {reason}</source>
        <translation>{model} ne peut pas lire ceci&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>&amp;Ask both on the canvas</source>
        <translation>&amp;Interroger les deux sur la feuille</translation>
    </message>
    <message>
        <source>Choose a second model above, and both are asked about the same images.</source>
        <translation>Choisissez un deuxième modèle ci-dessus&#xa0;: les deux seront interrogés sur les mêmes images.</translation>
    </message>
    <message>
        <source>Draw, and see what each of the two models makes of it</source>
        <translation>Dessinez, et voyez ce que chacun des deux modèles en fait</translation>
    </message>
    <message>
        <source>If both models were equally good, chance alone would bring about so large a difference this often: the p-value of McNemar’s exact test.</source>
        <translation>Si les deux modèles étaient aussi bons l’un que l’autre, le hasard seul produirait une aussi grande différence avec cette fréquence&#xa0;: c’est la valeur p du test exact de McNemar.</translation>
    </message>
    <message>
        <source>McNemar’s test</source>
        <translation>Test de McNemar</translation>
    </message>
    <message>
        <source>The images behind these numbers are offered on the page Images.</source>
        <translation>Les images derrière ces nombres se trouvent sur la page Images.</translation>
    </message>
    <message>
        <source>What the second model does otherwise, in images: + more, − fewer</source>
        <translation>Ce que le deuxième modèle fait autrement, en images&#xa0;: + plus, − moins</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>&amp;Shares in percent</source>
        <translation>Par&amp;ts en pour cent</translation>
    </message>
    <message>
        <source>Co&amp;unts</source>
        <translation>Nom&amp;bres</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Press Evaluate: which digits are taken for which is shown here.</source>
        <translation>Appuyez sur Évaluer&#xa0;: on voit ici quels chiffres sont pris pour quels autres.</translation>
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
            <numerusform>%n fichier est arrivé&#xa0;; le voici&#xa0;: {name}.</numerusform>
            <numerusform>%n fichiers sont arrivés à la fois&#xa0;; voici le premier&#xa0;: {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a drawing</source>
        <translation>Déposer un dessin</translation>
    </message>
    <message>
        <source>Drop a picture</source>
        <translation>Déposer une image</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Paste a drawing</source>
        <translation>Coller un dessin</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>That is no picture; nothing was changed.</source>
        <translation>Ce n’est pas une image&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>That is text, not a picture; nothing was changed.</source>
        <translation>C’est du texte, pas une image&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The clipboard holds no picture; nothing was changed.</source>
        <translation>Le presse-papiers ne contient pas d’image&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The clipboard holds text, not a picture; nothing was changed.</source>
        <translation>Le presse-papiers contient du texte, pas une image&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>Le dessin</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <source>{address} is an address on the network, which Digitpad does not fetch; save the picture to a file first.</source>
        <translation>{address} est une adresse sur le réseau, que Digitpad ne va pas chercher&#xa0;; enregistrez d’abord l’image dans un fichier.</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>&amp;Resume training</source>
        <translation>&amp;Reprendre l’entraînement</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>&amp;Démarrer l’entraînement</translation>
    </message>
    <message>
        <source>Go on with the selected run where it stopped</source>
        <translation>Continuer l’essai sélectionné là où il s’est arrêté</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>S&amp;top training</source>
        <translation>&amp;Arrêter l’entraînement</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop after this batch; the run can be resumed</source>
        <translation>Arrêter après ce lot&#xa0;; l’essai pourra être repris</translation>
    </message>
    <message>
        <source>Train a new network with these settings</source>
        <translation>Entraîner un nouveau réseau avec ces paramètres</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Something went wrong in Digitpad</source>
        <translation>Un problème est survenu dans Digitpad</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Digitpad goes on, and your drawing is kept.
Please copy the details into an issue of the project&apos;s issue tracker; they are also in {log}.</source>
        <translation>Un problème est survenu qui n’aurait pas dû se produire. Digitpad continue, et votre dessin est gardé.
Veuillez copier les détails dans un ticket du suivi des problèmes du projet&#xa0;; ils se trouvent aussi dans {log}.</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>1 image excluded, as marked</source>
        <translation>1 image exclue, comme indiqué</translation>
    </message>
    <message>
        <source>1 label corrected, as marked</source>
        <translation>1 étiquette corrigée, comme indiqué</translation>
    </message>
    <message>
        <source>a file of PyTorch’s; save its arrays with numpy.savez</source>
        <translation>un fichier de PyTorch&#xa0;; enregistrez ses tableaux avec numpy.savez</translation>
    </message>
    <message>
        <source>a model, not data</source>
        <translation>un modèle, pas des données</translation>
    </message>
    <message>
        <source>a pickle, which may run a program of its writer’s when it is opened; save its arrays with numpy.savez</source>
        <translation>un fichier pickle, qui peut lancer un programme de son auteur quand on l’ouvre&#xa0;; enregistrez ses tableaux avec numpy.savez</translation>
    </message>
    <message>
        <source>a workbook; save its sheet as CSV</source>
        <translation>un classeur&#xa0;; enregistrez sa feuille en CSV</translation>
    </message>
    <message>
        <source>an HDF5 file; save its arrays with numpy.savez</source>
        <translation>un fichier HDF5&#xa0;; enregistrez ses tableaux avec numpy.savez</translation>
    </message>
    <message>
        <source>column {name} holds no pixels: passed over</source>
        <translation>la colonne {name} ne contient pas de pixels&#xa0;: ignorée</translation>
    </message>
    <message>
        <source>column {number} counts the rows: passed over</source>
        <translation>la colonne {number} compte les lignes&#xa0;: ignorée</translation>
    </message>
    <message>
        <source>column {number} holds words: passed over</source>
        <translation>la colonne {number} contient des mots&#xa0;: ignorée</translation>
    </message>
    <message>
        <source>each row ends with a comma more: passed over</source>
        <translation>chaque ligne se termine par une virgule de trop&#xa0;: ignorée</translation>
    </message>
    <message>
        <source>hardly any image looks like its label: look at them before you use them</source>
        <translation>presque aucune image ne ressemble à son étiquette&#xa0;: regardez-les avant de vous en servir</translation>
    </message>
    <message>
        <source>marks are read from {name}</source>
        <translation>les marques sont lues dans {name}</translation>
    </message>
    <message>
        <source>no column called label</source>
        <translation>aucune colonne appelée label</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>aucun en-tête</translation>
    </message>
    <message>
        <source>one picture; put those of each digit into a folder of its own, called 0 to 9, and name the folder above</source>
        <translation>une seule image&#xa0;; mettez celles de chaque chiffre dans un dossier à part, appelé 0 à 9, et indiquez le dossier au-dessus</translation>
    </message>
    <message>
        <source>passed over {count} beside it: {names}</source>
        <translation>ignorés à côté ({count})&#xa0;: {names}</translation>
    </message>
    <message>
        <source>the array {images} is taken for the images, {labels} for their labels</source>
        <translation>le tableau {images} est pris pour les images, {labels} pour leurs étiquettes</translation>
    </message>
    <message>
        <source>the digits are those of the folders’ names: {names}</source>
        <translation>les chiffres sont ceux des noms des dossiers&#xa0;: {names}</translation>
    </message>
    <message>
        <source>the digits lay on their side, rows and columns exchanged, as EMNIST&apos;s do: set upright</source>
        <translation>les chiffres étaient couchés, lignes et colonnes échangées, comme ceux d’EMNIST&#xa0;: redressés</translation>
    </message>
    <message>
        <source>the digits seem to be {way}; nothing was changed</source>
        <translation>les chiffres semblent être ainsi&#xa0;: {way}&#xa0;; rien n’a été changé</translation>
    </message>
    <message>
        <source>the first line counts the columns: taken for a header</source>
        <translation>la première ligne compte les colonnes&#xa0;: prise pour un en-tête</translation>
    </message>
    <message>
        <source>the first row had been taken for names and numbered, as pandas does it: read as a row</source>
        <translation>la première ligne avait été prise pour des noms et numérotée, comme le fait pandas&#xa0;: lue comme une ligne</translation>
    </message>
    <message>
        <source>the images have colours: taken for grey</source>
        <translation>les images sont en couleurs&#xa0;: lues en gris</translation>
    </message>
    <message>
        <source>the images stand one beside the other, not one below the other: exchanged</source>
        <translation>les images sont l’une à côté de l’autre, pas l’une sous l’autre&#xa0;: échangées</translation>
    </message>
    <message>
        <source>the labels are in the names of the pictures: {where}</source>
        <translation>les étiquettes sont dans les noms des images&#xa0;: {where}</translation>
    </message>
    <message>
        <source>the labels are those in {name}</source>
        <translation>les étiquettes sont celles de {name}</translation>
    </message>
    <message>
        <source>the labels go from 1 to 10: 10 is taken for 0, as MATLAB&apos;s users write it</source>
        <translation>les étiquettes vont de 1 à 10&#xa0;: 10 est pris pour 0, comme c’est l’usage avec MATLAB</translation>
    </message>
    <message>
        <source>the labels go from 1 to 10: each is one more than its digit</source>
        <translation>les étiquettes vont de 1 à 10&#xa0;: chacune vaut un de plus que son chiffre</translation>
    </message>
    <message>
        <source>the labels were ten numbers each, a 1 where the digit is</source>
        <translation>chaque étiquette était faite de dix nombres, avec un 1 à la place du chiffre</translation>
    </message>
    <message>
        <source>the name of a source is empty</source>
        <translation>le nom d’une source est vide</translation>
    </message>
    <message>
        <source>the pixels were numbers from {low:g} to {high:g}: scaled</source>
        <translation>les pixels étaient des nombres de {low:g} à {high:g}&#xa0;: mis à l’échelle</translation>
    </message>
    <message>
        <source>the rows have a name before the first column: passed over</source>
        <translation>les lignes ont un nom avant la première colonne&#xa0;: ignoré</translation>
    </message>
    <message>
        <source>the share for validation is {share}; it lies between 0 and 1</source>
        <translation>la part de validation est {share}&#xa0;; elle doit être comprise entre 0 et 1</translation>
    </message>
    <message>
        <source>there are no labels: this is a test set</source>
        <translation>il n’y a pas d’étiquettes&#xa0;: c’est un jeu de test</translation>
    </message>
    <message>
        <source>there is an array for each digit: {names}</source>
        <translation>il y a un tableau pour chaque chiffre&#xa0;: {names}</translation>
    </message>
    <message>
        <source>there is no column of labels: this is a test set</source>
        <translation>il n’y a pas de colonne d’étiquettes&#xa0;: c’est un jeu de test</translation>
    </message>
    <message>
        <source>there is no header: the labels stand in the last column</source>
        <translation>il n’y a pas d’en-tête&#xa0;: les étiquettes sont dans la dernière colonne</translation>
    </message>
    <message>
        <source>what is called {name} is taken for the test part</source>
        <translation>ce qui s’appelle {name} est pris pour la partie de test</translation>
    </message>
    <message>
        <source>you have no labelled drawings yet; draw a digit in the window and press its key to keep it</source>
        <translation>vous n’avez pas encore de dessins étiquetés&#xa0;; dessinez un chiffre dans la fenêtre et appuyez sur sa touche pour le garder</translation>
    </message>
    <message>
        <source>{count:,} images excluded, as marked</source>
        <translation>{count:,} images exclues, comme indiqué</translation>
    </message>
    <message>
        <source>{count:,} labels corrected, as marked</source>
        <translation>{count:,} étiquettes corrigées, comme indiqué</translation>
    </message>
    <message>
        <source>{count:,} of the images are nearly blank: no pixel is above {item:g} of {largest:g}</source>
        <translation>{count:,} des images sont presque vides&#xa0;: aucun pixel ne dépasse {item:g} sur {largest:g}</translation>
    </message>
    <message>
        <source>{damaged}MNIST cannot be saved in {parent}: {value}</source>
        <translation>{damaged}MNIST ne peut pas être enregistré dans {parent}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{error}; it was passed over</source>
        <translation>{error}&#xa0;; ce fichier a été ignoré</translation>
    </message>
    <message>
        <source>{folder} has no IDX file with the images of the {part} part</source>
        <translation>{folder} ne contient aucun fichier IDX avec les images de la partie {part}</translation>
    </message>
    <message>
        <source>{folder} has no IDX files of the {part} part</source>
        <translation>{folder} ne contient aucun fichier IDX de la partie {part}</translation>
    </message>
    <message>
        <source>{folder} holds several sets ({name}, {name2}); name one of the files</source>
        <translation>{folder} contient plusieurs jeux ({name}, {name2})&#xa0;; indiquez l’un des fichiers</translation>
    </message>
    <message>
        <source>{name} can be read in two ways, and its images do not tell which is right: {doubts}</source>
        <translation>{name} peut être lu de deux façons, et ses images ne disent pas laquelle est la bonne&#xa0;: {doubts}</translation>
    </message>
    <message>
        <source>{name} cannot be read</source>
        <translation>{name} ne peut pas être lu</translation>
    </message>
    <message>
        <source>{name} differs in length: {count:,} images, {count2:,} labels</source>
        <translation>{name} n’a pas la même longueur partout&#xa0;: {count:,} images, {count2:,} étiquettes</translation>
    </message>
    <message>
        <source>{name} does not exist, and is none of {value}</source>
        <translation>{name} n’existe pas et n’est aucun de&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{name} has images of the shape {value}; height and width are {shortest_side} to {longest_side} pixels</source>
        <translation>{name} contient des images de forme {value}&#xa0;; la hauteur et la largeur vont de {shortest_side} à {longest_side} pixels</translation>
    </message>
    <message>
        <source>{name} has images some of which one sees through, in several colours; save them on paper</source>
        <translation>{name} contient des images en plusieurs couleurs, dont certaines sont transparentes&#xa0;; enregistrez-les sur un fond de papier</translation>
    </message>
    <message>
        <source>{name} has images that are not all of one size, or no numbers</source>
        <translation>{name} contient des images qui n’ont pas toutes la même taille, ou qui ne sont pas faites de nombres</translation>
    </message>
    <message>
        <source>{name} has labels of the shape {shape}; there is one number for each image</source>
        <translation>{name} contient des étiquettes de forme {shape}&#xa0;; il faut un nombre par image</translation>
    </message>
    <message>
        <source>{name} has no labels, so a model cannot be trained on it</source>
        <translation>{name} n’a pas d’étiquettes, on ne peut donc pas s’en servir pour entraîner un modèle</translation>
    </message>
    <message>
        <source>{path} has no arrays of the {part} part</source>
        <translation>{path} n’a pas de tableaux de la partie {part}</translation>
    </message>
    <message>
        <source>{path} has no arrays whose names tell images and labels, such as x_train and y_train, images and labels, or data and target; there are: {names}</source>
        <translation>{path} n’a pas de tableaux dont les noms indiquent des images et des étiquettes, comme x_train et y_train, images et labels, ou data et target&#xa0;; il y a&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{path} has no column of labels that is called label beside the names</source>
        <translation>{path} n’a pas, à côté des noms, de colonne d’étiquettes appelée label</translation>
    </message>
    <message>
        <source>{path} has no column of the names of pictures</source>
        <translation>{path} n’a pas de colonne avec les noms d’images</translation>
    </message>
    <message>
        <source>{path} has no columns called image and label; there are: {names}</source>
        <translation>{path} n’a pas de colonnes appelées image et label&#xa0;; il y a&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{name} holds digits, which are not what the model tells apart</source>
        <translation>{name} contient des chiffres, et ce n’est pas ce que le modèle distingue</translation>
    </message>
    <message>
        <source>{name} holds no digits</source>
        <translation>{name} ne contient pas de chiffres</translation>
    </message>
    <message>
        <source>{name} holds no digits but those that were marked to be excluded</source>
        <translation>{name} ne contient que des chiffres marqués comme exclus</translation>
    </message>
    <message>
        <source>{name} holds no file that can be read as digits</source>
        <translation>{name} ne contient aucun fichier qu’on puisse lire comme des chiffres</translation>
    </message>
    <message>
        <source>{name} is a pipe, a socket or a device, not a file</source>
        <translation>{name} est un tube, une socket ou un périphérique, pas un fichier</translation>
    </message>
    <message>
        <source>{name} is a web address; download the file and give its path</source>
        <translation>{name} est une adresse web&#xa0;; téléchargez le fichier et indiquez son chemin</translation>
    </message>
    <message>
        <source>{name} is read</source>
        <translation>{name} est lu</translation>
    </message>
    <message>
        <source>{name} is too small to keep {share:.0%} of it for validation</source>
        <translation>{name} est trop petit pour en garder {share:.0%} pour la validation</translation>
    </message>
    <message>
        <source>{name} shows nothing but the digit {only}; training needs two or more</source>
        <translation>{name} ne montre que le chiffre {only}&#xa0;; l’entraînement en demande au moins deux</translation>
    </message>
    <message>
        <source>{name}, row {row} has no label</source>
        <translation>{name}, ligne {row}&#xa0;: pas d’étiquette</translation>
    </message>
    <message>
        <source>{name}, {row}: a pixel is {item:g}, but most images have none above {median:g}, so it is not clear which number is black</source>
        <translation>{name}, {row}&#xa0;: un pixel vaut {item:g}, mais la plupart des images n’en ont aucun au-dessus de {median:g}, on ne sait donc pas quel nombre est le noir</translation>
    </message>
    <message>
        <source>{name}, {row}: a pixel is {item:g}; pixels lie between 0 and 255, or 0 and 1</source>
        <translation>{name}, {row}&#xa0;: un pixel vaut {item:g}&#xa0;; les pixels vont de 0 à 255, ou de 0 à 1</translation>
    </message>
    <message>
        <source>{name}, {row}: no pixel is above {item:g}, as in {count:,} images, but in others they go up to {largest:g}: two scales are mixed</source>
        <translation>{name}, {row}&#xa0;: aucun pixel ne dépasse {item:g}, comme dans {count:,} images, mais dans d’autres ils vont jusqu’à {largest:g}&#xa0;: deux échelles sont mélangées</translation>
    </message>
    <message>
        <source>{name}, {row}: the label {value!r} is not a digit from 0 to 9</source>
        <translation>{name}, {row}&#xa0;: l’étiquette {value!r} n’est pas un chiffre de 0 à 9</translation>
    </message>
    <message>
        <source>{name}, {row}: the label {value:g} is not a digit from 0 to 9</source>
        <translation>{name}, {row}&#xa0;: l’étiquette {value:g} n’est pas un chiffre de 0 à 9</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} ne peut pas être lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {value}</source>
        <translation>{path} ne peut pas être lu&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} ne peut pas être écrit</translation>
    </message>
    <message>
        <source>{path} declares {size:,} bytes of {kind}, but holds {amount}</source>
        <translation>{path} annonce {size:,} octets de {kind}, mais en contient {amount}</translation>
    </message>
    <message>
        <source>{path} declares {value} bytes, more than it can hold</source>
        <translation>{path} annonce {value} octets, plus qu’il ne peut contenir</translation>
    </message>
    <message>
        <source>{path} has images under several names, {names}; it is not clear which are meant</source>
        <translation>{path} a des images sous plusieurs noms, {names}&#xa0;; on ne sait pas lesquelles sont voulues</translation>
    </message>
    <message>
        <source>{path} has images, but there is no file of their labels beside it, such as y.npy beside x.npy</source>
        <translation>{path} a des images, mais il n’y a pas à côté de fichier avec leurs étiquettes, comme y.npy à côté de x.npy</translation>
    </message>
    <message>
        <source>{path} has more than one column of labels</source>
        <translation>{path} a plus d’une colonne d’étiquettes</translation>
    </message>
    <message>
        <source>{path} has more than {most_images:,} rows</source>
        <translation>{path} a plus de {most_images:,} lignes</translation>
    </message>
    <message>
        <source>{path} has no labels</source>
        <translation>{path} n’a pas d’étiquettes</translation>
    </message>
    <message>
        <source>{path} has {count:,} columns of pixels, an image of {side} × {side}, in which no digit can be told</source>
        <translation>{path} a {count:,} colonnes de pixels, une image de {side} × {side}, où l’on ne peut reconnaître aucun chiffre</translation>
    </message>
    <message>
        <source>{path} has {count:,} columns of pixels, which is not the number of a square image&apos;s; the column of the labels, if there is one, is called label</source>
        <translation>{path} a {count:,} colonnes de pixels, ce qui n’est pas le nombre de pixels d’une image carrée&#xa0;; la colonne des étiquettes, s’il y en a une, s’appelle label</translation>
    </message>
    <message>
        <source>{path} has {lacks}, and whether the labels stand in the first or the last column cannot be told; add a line of names above it, in which the column of the labels is called label</source>
        <translation>{path} n’a {lacks}, et on ne peut pas savoir si les étiquettes sont dans la première ou la dernière colonne&#xa0;; ajoutez au-dessus une ligne de noms, où la colonne des étiquettes s’appelle label</translation>
    </message>
    <message>
        <source>{path} has {name}, but no {lacking}</source>
        <translation>{path} a {name}, mais pas {lacking}</translation>
    </message>
    <message>
        <source>{path} holds labels that are no digits</source>
        <translation>{path} contient des étiquettes qui ne sont pas des chiffres</translation>
    </message>
    <message>
        <source>{path} holds more than {most_images:,} drawings</source>
        <translation>{path} contient plus de {most_images:,} dessins</translation>
    </message>
    <message>
        <source>{path} holds no digits</source>
        <translation>{path} ne contient pas de chiffres</translation>
    </message>
    <message>
        <source>{path} holds {count:,} drawings; at most {most:,} can be imported at once</source>
        <translation>{path} contient {count:,} dessins&#xa0;; on peut en importer au plus {most:,} à la fois</translation>
    </message>
    <message>
        <source>{path} is a MATLAB file of version 7.3, which is not read; save it in MATLAB with save(name, &apos;X&apos;, &apos;y&apos;, &apos;-v7&apos;)</source>
        <translation>{path} est un fichier MATLAB de version 7.3, qui n’est pas lu&#xa0;; enregistrez-le dans MATLAB avec save(name, &apos;X&apos;, &apos;y&apos;, &apos;-v7&apos;)</translation>
    </message>
    <message>
        <source>{path} is a Parquet file, which needs the library pyarrow: {command}</source>
        <translation>{path} est un fichier Parquet, qui a besoin de la bibliothèque pyarrow&#xa0;: {command}</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no MATLAB file</source>
        <translation>{path} est endommagé, ou n’est pas un fichier MATLAB</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no Parquet file</source>
        <translation>{path} est endommagé, ou n’est pas un fichier Parquet</translation>
    </message>
    <message>
        <source>{path} is damaged: it is no list of marks; remove it to go on without</source>
        <translation>{path} est endommagé&#xa0;: ce n’est pas une liste de marques&#xa0;; supprimez-le pour continuer sans lui</translation>
    </message>
    <message>
        <source>{path} is empty</source>
        <translation>{path} est vide</translation>
    </message>
    <message>
        <source>{path} is no whole ARFF file: it has no line @data</source>
        <translation>{path} n’est pas un fichier ARFF complet&#xa0;: il n’a pas de ligne @data</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text, nor UTF-16 with a byte order mark</source>
        <translation>{path} n’est ni un texte UTF-8, ni un texte UTF-16 avec une marque d’ordre des octets</translation>
    </message>
    <message>
        <source>{path} is truncated</source>
        <translation>{path} est tronqué</translation>
    </message>
    <message>
        <source>{path} is truncated or damaged</source>
        <translation>{path} est tronqué ou endommagé</translation>
    </message>
    <message>
        <source>{path} is {what}</source>
        <translation>{path} est {what}</translation>
    </message>
    <message>
        <source>{path} lacks its {kind}: there is no {wanted} beside it</source>
        <translation>{path} n’a pas ce qui va avec lui ({kind})&#xa0;: il n’y a pas de {wanted} à côté</translation>
    </message>
    <message>
        <source>{path} lies in an archive in an archive; unpack it first</source>
        <translation>{path} se trouve dans une archive dans une archive&#xa0;; décompressez-la d’abord</translation>
    </message>
    <message>
        <source>{path} names pictures, such as {name}, of which none is beside it</source>
        <translation>{path} nomme des images, comme {name}, dont aucune n’est à côté</translation>
    </message>
    <message>
        <source>{path} unpacks to more than digits ever do</source>
        <translation>{path} est, une fois décompressé, plus grand que des chiffres ne le sont jamais</translation>
    </message>
    <message>
        <source>{path}, line {number} does not belong into the header of ARFF</source>
        <translation>{path}, ligne {number}&#xa0;: elle n’a pas sa place dans l’en-tête d’ARFF</translation>
    </message>
    <message>
        <source>{path}, line {number} is longer than a digit can be</source>
        <translation>{path}, ligne {number}&#xa0;: elle est plus longue qu’un chiffre ne peut l’être</translation>
    </message>
    <message>
        <source>{path}, line {number} is the header again, as where files were joined; take that line out</source>
        <translation>{path}, ligne {number}&#xa0;: c’est encore l’en-tête, comme quand on réunit des fichiers&#xa0;; enlevez cette ligne</translation>
    </message>
    <message>
        <source>{path}, line {number}: this is not text, or UTF-16 without a byte order mark</source>
        <translation>{path}, ligne {number}&#xa0;: ce n’est pas du texte, ou c’est de l’UTF-16 sans marque d’ordre des octets</translation>
    </message>
    <message>
        <source>{path}, line {number}: {column!r} is no number of a column</source>
        <translation>{path}, ligne {number}&#xa0;: {column!r} n’est pas un numéro de colonne</translation>
    </message>
    <message>
        <source>{path}: its header names a pixel twice, or leaves one out</source>
        <translation>{path}&#xa0;: son en-tête nomme un pixel deux fois, ou en oublie un</translation>
    </message>
    <message>
        <source>{path}: its images are not all of one size</source>
        <translation>{path}&#xa0;: ses images n’ont pas toutes la même taille</translation>
    </message>
    <message>
        <source>{path}: {name} declares {value:,} GB, more than can be in it</source>
        <translation>{path}&#xa0;: {name} annonce {value:,} Go, plus qu’il ne peut contenir</translation>
    </message>
    <message>
        <source>{path}: {name} is not of numbers</source>
        <translation>{path}&#xa0;: {name} n’est pas fait de nombres</translation>
    </message>
    <message>
        <source>{place} has {count:,} columns, not {count2:,}</source>
        <translation>{place} a {count:,} colonnes, pas {count2:,}</translation>
    </message>
    <message>
        <source>{place} holds no picture, only where one lies</source>
        <translation>{place} ne contient pas d’image, seulement l’endroit où il y en a une</translation>
    </message>
    <message>
        <source>{place}: column {value} {what}</source>
        <translation>{place}&#xa0;: la colonne {value} {what}</translation>
    </message>
    <message>
        <source>{text} has no {part} part</source>
        <translation>{text} n’a pas de partie {part}</translation>
    </message>
    <message>
        <source>{text} has no {part} part; write {text} alone</source>
        <translation>{text} n’a pas de partie {part}&#xa0;; écrivez seulement {text}</translation>
    </message>
    <message>
        <source>{text} holds more than {most_images:,} pictures</source>
        <translation>{text} contient plus de {most_images:,} images</translation>
    </message>
    <message>
        <source>{text} holds pictures, but a number in their names may be a label or may count them; put those of each digit into a folder of its own, called 0 to 9, or call them label_7_001.png</source>
        <translation>{text} contient des images, mais un nombre dans leurs noms peut être une étiquette ou servir à les compter&#xa0;; mettez celles de chaque chiffre dans un dossier à part, appelé 0 à 9, ou appelez-les label_7_001.png</translation>
    </message>
    <message>
        <source>{text} holds several sets ({names}); name one of the files</source>
        <translation>{text} contient plusieurs jeux ({names})&#xa0;; indiquez l’un des fichiers</translation>
    </message>
    <message>
        <source>{text} is one file and has no {part} part; name that part&apos;s own file</source>
        <translation>{text} est un seul fichier et n’a pas de partie {part}&#xa0;; indiquez le fichier propre à cette partie</translation>
    </message>
    <message>
        <source>{without} has no labels, so it cannot be joined to sets that have</source>
        <translation>{without} n’a pas d’étiquettes et ne peut donc pas être réuni à des jeux qui en ont</translation>
    </message>
</context>
<context>
    <name>DataPreview</name>
    <message>
        <source>Choose what to train on.</source>
        <translation>Choisissez sur quoi entraîner.</translation>
    </message>
    <message>
        <source>Images: {number}</source>
        <translation>Images&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Looking at the data …</source>
        <translation>Examen des données…</translation>
    </message>
    <message>
        <source>Looking at the data: {done} of {total} …</source>
        <translation>Examen des données&#xa0;: {done} sur {total}…</translation>
    </message>
    <message>
        <source>Preview of the data</source>
        <translation>Aperçu des données</translation>
    </message>
    <message>
        <source>Some images of each digit, and how many of each there are</source>
        <translation>Quelques images de chaque chiffre, et combien il y en a de chacun</translation>
    </message>
    <message>
        <source>There is nothing to be seen of this data.</source>
        <translation>Il n’y a rien à voir de ces données.</translation>
    </message>
    <message>
        <source>unlimited computer-made digits</source>
        <translation>chiffres créés par ordinateur, sans limite</translation>
    </message>
</context>
<context>
    <name>DataSourceBox</name>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Add a fol&amp;der…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Add {source}</source>
        <translation>Ajouter {source}</translation>
    </message>
    <message>
        <source>Browse for data</source>
        <translation>Parcourir les données</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Choisir un d&amp;ossier…</translation>
    </message>
    <message>
        <source>Choose a file of digits</source>
        <translation>Choisir un fichier de chiffres</translation>
    </message>
    <message>
        <source>Choose a file or a folder of digits, or add one to those chosen</source>
        <translation>Choisir un fichier ou un dossier de chiffres, ou en ajouter un à ceux déjà choisis</translation>
    </message>
    <message>
        <source>Choose a folder of digits</source>
        <translation>Choisir un dossier de chiffres</translation>
    </message>
    <message>
        <source>Computer-made digits</source>
        <translation>Chiffres créés par ordinateur</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Digits ({patterns});;All files (*)</source>
        <translation>Chiffres ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>MNIST, 60,000 real digits</source>
        <translation>MNIST, 60&#xa0;000 vrais chiffres</translation>
    </message>
    <message>
        <source>My drawings</source>
        <translation>Mes dessins</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%n drawing(s) selected.</source>
        <translation>
            <numerusform>%n dessin sélectionné.</numerusform>
            <numerusform>%n dessins sélectionnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>É&amp;tiqueter</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>Re&amp;jouer</translation>
    </message>
    <message>
        <source>&amp;Teaches</source>
        <translation>Sert à appre&amp;ndre</translation>
    </message>
    <message>
        <source>Delete the selected drawings; Ctrl+Z brings them back (Delete)</source>
        <translation>Supprimer les dessins sélectionnés&#xa0;; Ctrl+Z les fait revenir (Delete)</translation>
    </message>
    <message>
        <source>Say what these drawings are (a digit’s key, or minus for no digit)</source>
        <translation>Dire ce que sont ces dessins (touche du chiffre, ou moins pour «&#xa0;pas un chiffre&#xa0;»)</translation>
    </message>
    <message>
        <source>Select a drawing to see more of it.</source>
        <translation>Sélectionnez un dessin pour en savoir plus.</translation>
    </message>
    <message>
        <source>Show it on the canvas of the Draw tab (Return)</source>
        <translation>L’afficher sur la feuille de l’onglet Dessiner (Return)</translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation>Sert à apprendre</translation>
    </message>
    <message>
        <source>The selected drawing</source>
        <translation>Le dessin sélectionné</translation>
    </message>
    <message>
        <source>Watch how it was drawn (R)</source>
        <translation>Regarder comment il a été dessiné (R)</translation>
    </message>
    <message>
        <source>Whether Digitpad learns from these drawings</source>
        <translation>Si Digitpad apprend ou non de ces dessins</translation>
    </message>
</context>
<context>
    <name>DifferenceMatrix</name>
    <message>
        <source>Compare two models: what the second does otherwise is shown here.</source>
        <translation>Comparez deux modèles&#xa0;: ce que le deuxième fait autrement s’affiche ici.</translation>
    </message>
    <message>
        <source>Difference of the two confusion matrices</source>
        <translation>Différence des deux matrices de confusion</translation>
    </message>
    <message>
        <source>{label} read as {answer}: as many with both</source>
        <translation>{label} lu comme {answer}&#xa0;: autant avec les deux</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count} fewer with {second}</source>
        <translation>{label} lu comme {answer}&#xa0;: {count} de moins avec {second}</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count} more with {second}</source>
        <translation>{label} lu comme {answer}&#xa0;: {count} de plus avec {second}</translation>
    </message>
    <message>
        <source>{second} is better in {better} cells and worse in {worse}</source>
        <translation>{second} est meilleur dans {better} cases et moins bon dans {worse}</translation>
    </message>
</context>
<context>
    <name>DigitBars</name>
    <message>
        <source>Digit</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>How often each model misreads each digit</source>
        <translation>Combien de fois chaque modèle lit mal chaque chiffre</translation>
    </message>
    <message>
        <source>Nothing has been compared yet.</source>
        <translation>Rien n’a encore été comparé.</translation>
    </message>
    <message>
        <source>Share of each digit that is misread</source>
        <translation>Part de chaque chiffre qui est mal lue</translation>
    </message>
    <message>
        <source>{digit}: {first} by {first_model}, {second} by {second_model}</source>
        <translation>{digit}&#xa0;: {first} par {first_model}, {second} par {second_model}</translation>
    </message>
</context>
<context>
    <name>DrawActions</name>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Save drawing as…</source>
        <translation>En&amp;registrer le dessin sous…</translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <translation>Stylo plus &amp;fin</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Wider pen</source>
        <translation>Stylo plus &amp;large</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the canvas</source>
        <translation>Effacer la feuille</translation>
    </message>
    <message>
        <source>Copy the drawing, and what it is read as</source>
        <translation>Copier le dessin, et ce qui y est lu</translation>
    </message>
    <message>
        <source>E&amp;raser</source>
        <translation>&amp;Gomme</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Eraser, also the right mouse button</source>
        <translation>Gomme, aussi avec le bouton droit de la souris</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a picture, a drawing or a model</source>
        <translation>Ouvrir une image, un dessin ou un modèle</translation>
    </message>
    <message>
        <source>P&amp;en</source>
        <translation>&amp;Stylo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stylo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Enregistrer le dessin</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>right mouse button</source>
        <translation>bouton droit de la souris</translation>
    </message>
</context>
<context>
    <name>DrawTab</name>
    <message>
        <source>&amp;Learn my hand</source>
        <translation>Apprendre &amp;mon écriture</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Read a &amp;number</source>
        <translation>Lire un &amp;nombre</translation>
    </message>
    <message>
        <source>Read a whole number, not one digit</source>
        <translation>Lire un nombre entier, pas un seul chiffre</translation>
    </message>
    <message>
        <source>Read as a number; N goes back to one digit.</source>
        <translation>Lu comme un nombre&#xa0;; N revient à un seul chiffre.</translation>
    </message>
    <message>
        <source>Read several digits &amp;by themselves</source>
        <translation>Lire &amp;de soi-même plusieurs chiffres</translation>
    </message>
    <message>
        <source>Read several digits as a number unasked</source>
        <translation>Lire plusieurs chiffres comme un nombre sans le demander</translation>
    </message>
    <message>
        <source>The eraser takes away ink, not the picture; Clear takes the picture away.</source>
        <translation>La gomme enlève l’encre, pas l’image&#xa0;; Effacer enlève l’image.</translation>
    </message>
    <message>
        <source>This drawing has {points} points, more than which cannot be kept; clear it to draw on.</source>
        <translation>Ce dessin a {points} points, et on ne peut pas en garder plus&#xa0;; effacez-le pour continuer à dessiner.</translation>
    </message>
    <message>
        <source>Write each digit a few times, so that yours are read better</source>
        <translation>Écrivez chaque chiffre quelques fois, pour que les vôtres soient mieux lus</translation>
    </message>
</context>
<context>
    <name>DrawingWords</name>
    <message>
        <source>Does not teach</source>
        <translation>Ne sert pas à apprendre</translation>
    </message>
    <message>
        <source>Drawn for practice</source>
        <translation>Dessiné pour s’exercer</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Importé d’un fichier</translation>
    </message>
    <message>
        <source>Labelled in the Draw tab</source>
        <translation>Étiqueté dans l’onglet Dessiner</translation>
    </message>
    <message>
        <source>Meant: {label}</source>
        <translation>Voulu&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Read as {said}, {sure}, by {model}</source>
        <translation>Lu comme {said}, {sure}, par {model}</translation>
    </message>
    <message>
        <source>Read wrongly as {said}, {sure}, by {model}</source>
        <translation>Lu à tort comme {said}, {sure}, par {model}</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>pas un chiffre</translation>
    </message>
</context>
<context>
    <name>Drawings</name>
    <message>
        <source>Digitpad as shipped learns nothing and keeps no drawings; use a profile of your own</source>
        <translation>Digitpad d’origine n’apprend rien et ne garde aucun dessin&#xa0;; utilisez un profil à vous</translation>
    </message>
    <message>
        <source>IDX files as of MNIST, in a folder</source>
        <translation>Fichiers IDX comme MNIST, dans un dossier</translation>
    </message>
    <message>
        <source>Ink, one drawing a line</source>
        <translation>Encre, un dessin par ligne</translation>
    </message>
    <message>
        <source>Ink, one drawing a line, gzipped</source>
        <translation>Encre, un dessin par ligne, compressé avec gzip</translation>
    </message>
    <message>
        <source>NumPy arrays x and y</source>
        <translation>Tableaux NumPy x et y</translation>
    </message>
    <message>
        <source>PNG pictures, a folder for each digit</source>
        <translation>Images PNG, un dossier par chiffre</translation>
    </message>
    <message>
        <source>a blank drawing cannot be kept</source>
        <translation>un dessin vide ne peut pas être gardé</translation>
    </message>
    <message>
        <source>a profile needs a name</source>
        <translation>un profil doit avoir un nom</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>cannot be saved</source>
        <translation>ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>est endommagé</translation>
    </message>
    <message>
        <source>is far too large</source>
        <translation>est beaucoup trop grand</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>it is no database of drawings</source>
        <translation>ce n’est pas une base de données de dessins</translation>
    </message>
    <message>
        <source>it may only be read</source>
        <translation>il est en lecture seule</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>the file or its folder may not be opened</source>
        <translation>l’accès au fichier ou à son dossier est refusé</translation>
    </message>
    <message>
        <source>the first profile is always there</source>
        <translation>le premier profil est toujours là</translation>
    </message>
    <message>
        <source>there is a profile {strip!r} already</source>
        <translation>il y a déjà un profil {strip!r}</translation>
    </message>
    <message>
        <source>{path} has no drawing {drawing_id}</source>
        <translation>{path} n’a pas de dessin {drawing_id}</translation>
    </message>
    <message>
        <source>{path} is a database of another program</source>
        <translation>{path} est une base de données d’un autre programme</translation>
    </message>
    <message>
        <source>{path} was written by a newer Digitpad: its drawings can only be looked at</source>
        <translation>{path} a été écrit par un Digitpad plus récent&#xa0;: on peut seulement regarder ses dessins</translation>
    </message>
    <message>
        <source>{path} {what}: {reason}</source>
        <translation>{path} {what}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{path}, drawing {drawing_id}, {error}</source>
        <translation>{path}, dessin {drawing_id}, {error}</translation>
    </message>
    <message>
        <source>{target} cannot be written</source>
        <translation>{target} ne peut pas être écrit</translation>
    </message>
    <message>
        <source>{target} cannot be written: there is no such folder as {parent}</source>
        <translation>{target} ne peut pas être écrit&#xa0;: il n’y a pas de dossier {parent}</translation>
    </message>
    <message>
        <source>{target} ends in {suffix}, which is no format of drawings: choose one of {known}, or no ending for a folder of pictures</source>
        <translation>{target} se termine par {suffix}, qui n’est pas un format de dessins&#xa0;: choisissez l’un de {known}, ou aucune fin de nom pour un dossier d’images</translation>
    </message>
    <message>
        <source>{target} is a folder; name a file for this format</source>
        <translation>{target} est un dossier&#xa0;; indiquez un fichier pour ce format</translation>
    </message>
    <message>
        <source>{target} is there already and not an empty folder; name a new one</source>
        <translation>{target} existe déjà et n’est pas un dossier vide&#xa0;; indiquez-en un nouveau</translation>
    </message>
</context>
<context>
    <name>DrawingsPage</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>A newer Digitpad wrote these drawings: here they can only be looked at.</source>
        <translation>Un Digitpad plus récent a écrit ces dessins&#xa0;: ici, on peut seulement les regarder.</translation>
    </message>
    <message>
        <source>Add drawings from a file or a folder: ink, pictures, NumPy arrays, IDX</source>
        <translation>Ajouter des dessins d’un fichier ou d’un dossier&#xa0;: encre, images, NumPy, IDX</translation>
    </message>
    <message>
        <source>Drawing of {label}</source>
        <translation>Dessin de {label}</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Export drawings</source>
        <translation>Exporter les dessins</translation>
    </message>
    <message>
        <source>Import drawings</source>
        <translation>Importer des dessins</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Mes chiffres</translation>
    </message>
    <message>
        <source>Write the drawings that are shown to a file, with a description beside it</source>
        <translation>Écrire les dessins affichés dans un fichier, avec une description à côté</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>&amp;Draw a digit</source>
        <translation>&amp;Dessiner un chiffre</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>Tout a&amp;fficher</translation>
    </message>
    <message>
        <source>Choose less, and more is shown.</source>
        <translation>Filtrez moins, et il s’en affichera plus.</translation>
    </message>
    <message>
        <source>Digitpad as shipped</source>
        <translation>Digitpad d’origine</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dessiner un chiffre</translation>
    </message>
    <message>
        <source>Draw a digit in the Draw tab and press its key, 0 to 9: it is kept here, and the next one like it is read so. You can also import drawings from a file.</source>
        <translation>Dessinez un chiffre dans l’onglet Dessiner et appuyez sur sa touche, de 0 à 9&#xa0;: il est gardé ici, et le prochain qui lui ressemble sera lu ainsi. Vous pouvez aussi importer des dessins d’un fichier.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Evaluate {model} on {data}</source>
        <translation>Évaluer {model} sur {data}</translation>
    </message>
    <message>
        <source>Evaluating …</source>
        <translation>Évaluation…</translation>
    </message>
    <message>
        <source>No drawings yet</source>
        <translation>Aucun dessin pour l’instant</translation>
    </message>
    <message>
        <source>None of your drawings is like that</source>
        <translation>Aucun de vos dessins n’est ainsi</translation>
    </message>
    <message>
        <source>Show all drawings</source>
        <translation>Afficher tous les dessins</translation>
    </message>
    <message>
        <source>The model reads images whose digit is known. You see which digits it mixes up, look at every kind of error, find labels that are likely wrong, and can compare two models.</source>
        <translation>Le modèle lit des images dont on connaît le chiffre. Vous voyez quels chiffres il confond, vous regardez chaque sorte d’erreur, vous trouvez des étiquettes probablement fausses, et vous pouvez comparer deux modèles.</translation>
    </message>
    <message>
        <source>This is how Digitpad reads before anybody has taught it. It keeps no drawings and learns nothing. Click a name on the left to go back to your own hand.</source>
        <translation>Voici comment Digitpad lit avant que quelqu’un lui ait appris quelque chose. Il ne garde aucun dessin et n’apprend rien. Cliquez sur un nom à gauche pour revenir à votre propre écriture.</translation>
    </message>
    <message>
        <source>What does the model get wrong?</source>
        <translation>Où le modèle se trompe-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Your drawings cannot be shown</source>
        <translation>Vos dessins ne peuvent pas être affichés</translation>
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
        <translation>{what} : {reason}</translation>
    </message>
</context>
<context>
    <name>EvaluateForm</name>
    <message>
        <source>&amp;Cancel the evaluation</source>
        <translation>A&amp;nnuler l’évaluation</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>Éva&amp;luer</translation>
    </message>
    <message>
        <source>C&amp;ompare with</source>
        <translation>&amp;Comparer avec</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a model and data, then press Evaluate. Of data in two parts, the test part is taken.</source>
        <translation>Choisissez modèle et données, puis appuyez sur Évaluer. Si les données ont deux parties, celle de test est prise.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>&amp;Données</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Measure the model on the data</source>
        <translation>Mesurer le modèle sur les données</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <translation>Progression de l’évaluation</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>S&amp;hare as one file…</source>
        <translation>&amp;Partager en un fichier…</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation>Enregistrer un &amp;rapport…</translation>
    </message>
    <message>
        <source>Save all of this as one file, to be sent to somebody: it opens in any browser</source>
        <translation>Enregistrer tout cela en un seul fichier, à envoyer à quelqu’un&#xa0;: il s’ouvre dans tout navigateur</translation>
    </message>
    <message>
        <source>Save all of this into a folder, as a page with pictures and tables</source>
        <translation>Enregistrer tout cela dans un dossier, sous forme de page avec des images et des tableaux</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>{what} …</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}&#xa0;: {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>EvaluateTab</name>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Choose the data to evaluate on: mnist, synthetic or a path.</source>
        <translation>Choisissez les données pour l’évaluation&#xa0;: mnist, synthetic ou un chemin.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>E&amp;valuate</source>
        <translation>Éva&amp;luer</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Abandonné.</translation>
    </message>
    <message>
        <source>Image {number} of the data is labelled {label}; it is read just as it is</source>
        <translation>L’image {number} des données est étiquetée {label}&#xa0;; elle est lue telle quelle</translation>
    </message>
    <message>
        <source>Image {number} of the data, read just as it is</source>
        <translation>Image {number} des données, lue telle quelle</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Looking at the data</source>
        <translation>Examen des données</translation>
    </message>
    <message>
        <source>Nothing was evaluated.</source>
        <translation>Rien n’a été évalué.</translation>
    </message>
    <message>
        <source>Open image {number}</source>
        <translation>Ouvrir l’image {number}</translation>
    </message>
    <message>
        <source>Pages of the evaluation</source>
        <translation>Pages de l’évaluation</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Les données</translation>
    </message>
    <message>
        <source>What may be wrong</source>
        <translation>Ce qui est peut-être faux</translation>
    </message>
    <message>
        <source>this model learned from these images, so it will be less right on others</source>
        <translation>ce modèle a appris de ces images, il aura donc moins souvent raison sur d’autres</translation>
    </message>
    <message>
        <source>{model} on {data}: {images} images in {seconds} s</source>
        <translation>{model} sur {data}&#xa0;: {images} images en {seconds} s</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Claims off by (calibration)</source>
        <translation>Écart des annonces (calibration)</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>How much the right answers surprise the model on average; 0 is not at all: loss, or cross-entropy.</source>
        <translation>À quel point les bonnes réponses surprennent le modèle en moyenne&#xa0;; 0 veut dire pas du tout&#xa0;: la perte, ou entropie croisée.</translation>
    </message>
    <message>
        <source>Image {number:,}</source>
        <translation>Image {number:,}</translation>
    </message>
    <message>
        <source>In two guesses (top-2)</source>
        <translation>En deux réponses (top-2)</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test: {result}</source>
        <translation>Test exact de McNemar&#xa0;: {result}</translation>
    </message>
    <message>
        <source>Of 100 images the model reads so many right: accuracy.</source>
        <translation>Sur 100 images, le nombre que le modèle lit bien&#xa0;: l’exactitude.</translation>
    </message>
    <message>
        <source>Of 100 images the right digit is so often the model’s first or second guess: top-2 accuracy.</source>
        <translation>Sur 100 images, le nombre de fois où le bon chiffre est la première ou la deuxième réponse du modèle&#xa0;: l’exactitude top-2.</translation>
    </message>
    <message>
        <source>Of answers that claim to be 90 % sure, 90 in 100 should be right; this is how far off such claims are on average: calibration error.</source>
        <translation>Sur 100 réponses annoncées comme sûres à 90&#xa0;%, 90 devraient être justes&#xa0;; voici de combien ces annonces s’écartent en moyenne de la réalité&#xa0;: l’erreur de calibration.</translation>
    </message>
    <message>
        <source>Opening the data</source>
        <translation>Ouverture des données</translation>
    </message>
    <message>
        <source>Opening the model</source>
        <translation>Ouverture du modèle</translation>
    </message>
    <message>
        <source>Read right (accuracy)</source>
        <translation>Bien lues (exactitude)</translation>
    </message>
    <message>
        <source>So many images are read as another digit than their label says: errors.</source>
        <translation>Le nombre d’images lues comme un autre chiffre que ne le dit leur étiquette&#xa0;: les erreurs.</translation>
    </message>
    <message>
        <source>Surprise (loss)</source>
        <translation>Surprise (perte)</translation>
    </message>
    <message>
        <source>both right: {both_right:,}; both wrong: {both_wrong:,}; only the second right: {fixed:,}; only the first right: {new:,}</source>
        <translation>les deux ont raison&#xa0;: {both_right:,}&#xa0;; les deux ont tort&#xa0;: {both_wrong:,}&#xa0;; seul le deuxième a raison&#xa0;: {fixed:,}&#xa0;; seul le premier a raison&#xa0;: {new:,}</translation>
    </message>
    <message>
        <source>confidence {low:.0f} to {high:.0f} %: {count:,} answers, {right:.0f} % right</source>
        <translation>confiance de {low:.0f} à {high:.0f}&#xa0;%&#xa0;: {count:,} réponses, {right:.0f}&#xa0;% justes</translation>
    </message>
    <message>
        <source>labelled {label}</source>
        <translation>étiqueté {label}</translation>
    </message>
    <message>
        <source>p &lt; 0.0001: hardly chance</source>
        <translation>p &lt; 0.0001&#xa0;: ce n’est guère le hasard</translation>
    </message>
    <message>
        <source>p = {p:.2g}: hardly chance</source>
        <translation>p = {p:.2g}&#xa0;: ce n’est guère le hasard</translation>
    </message>
    <message>
        <source>p = {p:.3f}: the difference may well be chance</source>
        <translation>p = {p:.3f}&#xa0;: la différence peut bien être due au hasard</translation>
    </message>
    <message>
        <source>read as {answer} ({sure})</source>
        <translation>lu comme {answer} ({sure})</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}, {after}</translation>
    </message>
    <message>
        <source>{cell}, {share} of the {label}s</source>
        <translation>{cell}, {share} des {label}</translation>
    </message>
    <message>
        <source>{count:,}</source>
        <translation>{count:,}</translation>
    </message>
    <message>
        <source>{disputed:,} of MNIST&apos;s test labels are disputed (readers did not uphold them); without these, the accuracy is {accuracy}, with {errors:,} errors</source>
        <translation>{disputed:,} des étiquettes de test de MNIST sont contestées (des lecteurs ne les ont pas confirmées)&#xa0;; sans elles, l’exactitude est de {accuracy}, avec {errors:,} erreurs</translation>
    </message>
    <message>
        <source>{endless} has no end, so it cannot be joined to other sources here</source>
        <translation>{endless} n’a pas de fin et ne peut donc pas être réuni ici à d’autres sources</translation>
    </message>
    <message>
        <source>{label} as {answer}</source>
        <translation>{label} comme {answer}</translation>
    </message>
    <message>
        <source>{label} read as {answer}</source>
        <translation>{label} lu comme {answer}</translation>
    </message>
    <message>
        <source>{label} read as {answer}, the least sure {most} of {count:,}</source>
        <translation>{label} lu comme {answer}, les {most} moins sûrs sur {count:,}</translation>
    </message>
    <message>
        <source>{label} read as {answer}, the surest {most} of {count:,}</source>
        <translation>{label} lu comme {answer}, les {most} plus sûrs sur {count:,}</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count:,} image</source>
        <translation>{label} lu comme {answer}&#xa0;: {count:,} image</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count:,} images</source>
        <translation>{label} lu comme {answer}&#xa0;: {count:,} images</translation>
    </message>
    <message>
        <source>{loss:.4f}</source>
        <translation>{loss:.4f}</translation>
    </message>
    <message>
        <source>{model} is the model that is evaluated; choose another one to compare it with</source>
        <translation>{model} est le modèle évalué&#xa0;; choisissez-en un autre auquel le comparer</translation>
    </message>
    <message>
        <source>{model}: accuracy {accuracy}, {errors:,} errors</source>
        <translation>{model}&#xa0;: exactitude {accuracy}, {errors:,} erreurs</translation>
    </message>
    <message>
        <source>{name} and {name2} tell different classes apart</source>
        <translation>{name} et {name2} ne distinguent pas les mêmes classes</translation>
    </message>
    <message>
        <source>{name} has no labels, so two models cannot be compared on it</source>
        <translation>{name} n’a pas d’étiquettes, on ne peut donc pas y comparer deux modèles</translation>
    </message>
    <message>
        <source>{name} holds no images but those that are excluded; undo one</source>
        <translation>{name} ne contient que des images exclues&#xa0;; annulez l’exclusion d’une d’elles</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} ne peut pas être écrit</translation>
    </message>
    <message>
        <source>{path} cannot be written: {value}</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{path} holds something else than this evaluation; nothing was changed.</source>
        <translation>{path} contient autre chose que cette évaluation ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>{percent:.{decimals}f} %</source>
        <translation>{percent:.{decimals}f}&#xa0;%</translation>
    </message>
    <message>
        <source>{right:,} of {images:,} images are read right</source>
        <translation>{right:,} images sur {images:,} sont bien lues</translation>
    </message>
</context>
<context>
    <name>ExampleGroup</name>
    <message>
        <source>A list of what to look at, not of what is wrong (confident learning).</source>
        <translation>Une liste de ce qu’il faut regarder, pas de ce qui est faux (apprentissage confiant, «&#xa0;confident learning&#xa0;»).</translation>
    </message>
    <message>
        <source>Disputed labels</source>
        <translation>Étiquettes contestées</translation>
    </message>
    <message>
        <source>Errors, the surest first</source>
        <translation>Erreurs, les plus sûres d’abord</translation>
    </message>
    <message>
        <source>Five readers each did not uphold these labels (Northcutt, Athalye, Mueller, 2021). Nobody can say whether a model that reads them otherwise is wrong.</source>
        <translation>Cinq lecteurs par image n’ont pas confirmé ces étiquettes (Northcutt, Athalye, Mueller, 2021). Personne ne peut dire si un modèle qui les lit autrement se trompe.</translation>
    </message>
    <message>
        <source>Likely wrong labels, the likeliest first</source>
        <translation>Étiquettes probablement fausses, les plus probables d’abord</translation>
    </message>
    <message>
        <source>No image is there twice.</source>
        <translation>Aucune image n’est là deux fois.</translation>
    </message>
    <message>
        <source>No label is suspected.</source>
        <translation>Aucune étiquette n’est suspecte.</translation>
    </message>
    <message>
        <source>Not one error: every image is read right.</source>
        <translation>Pas une erreur&#xa0;: chaque image est bien lue.</translation>
    </message>
    <message>
        <source>Only {model} reads right</source>
        <translation>Seul {model} a raison</translation>
    </message>
    <message>
        <source>Sample predictions, drawn at random</source>
        <translation>Exemples de prédictions, tirés au hasard</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>There more than once</source>
        <translation>Présentes plus d’une fois</translation>
    </message>
    <message>
        <source>This model agrees with only {share} of the labels: many of these will be its own errors.</source>
        <translation>Ce modèle n’est d’accord qu’avec {share} des étiquettes&#xa0;: beaucoup de celles-ci seront ses propres erreurs.</translation>
    </message>
    <message>
        <source>This model learned from these images, wrong labels included: it will miss some of them.</source>
        <translation>Ce modèle a appris de ces images, étiquettes fausses comprises&#xa0;: il en laissera passer quelques-unes.</translation>
    </message>
    <message>
        <source>Your corrections</source>
        <translation>Vos corrections</translation>
    </message>
    <message>
        <source>label disputed</source>
        <translation>étiquette contestée</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} fois</translation>
    </message>
    <message>
        <source>{count} times, labels differ</source>
        <translation>{count} fois, étiquettes différentes</translation>
    </message>
    <message>
        <source>{known} of {images} images are answered by runs that did not learn from them.</source>
        <translation>Pour {known} images sur {images}, la réponse vient d’essais qui n’en ont pas appris.</translation>
    </message>
    <message>
        <source>{label} read as {answer}, the least sure first</source>
        <translation>{label} lu comme {answer}, les moins sûrs d’abord</translation>
    </message>
    <message>
        <source>{label} read as {answer}, the surest first</source>
        <translation>{label} lu comme {answer}, les plus sûrs d’abord</translation>
    </message>
    <message>
        <source>{title} (first {count} of {total})</source>
        <translation>{title} (les {count} premiers sur {total})</translation>
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
        <translation>Corri&amp;ger l’étiquette…</translation>
    </message>
    <message>
        <source>&amp;Open on the canvas</source>
        <translation>&amp;Ouvrir sur la feuille</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Choose an image to see more of it.</source>
        <translation>Choisissez une image pour en savoir plus.</translation>
    </message>
    <message>
        <source>E&amp;xclude from training</source>
        <translation>E&amp;xclure de l’entraînement</translation>
    </message>
    <message>
        <source>Leave this image out of the figures and of every training (minus key)</source>
        <translation>Laisser cette image hors des résultats et de tout entraînement (touche moins)</translation>
    </message>
    <message>
        <source>Press Evaluate to see images here.</source>
        <translation>Appuyez sur Évaluer pour voir des images ici.</translation>
    </message>
    <message>
        <source>Say which digit this is, for the figures and for training (the digit’s key)</source>
        <translation>Dire quel chiffre c’est, pour les résultats et pour l’entraînement (touche du chiffre)</translation>
    </message>
    <message>
        <source>Show this image on the Draw tab (Return)</source>
        <translation>Afficher cette image dans l’onglet Dessiner (Return)</translation>
    </message>
    <message>
        <source>Take back what was said about this image, or what was said last (Ctrl+Z)</source>
        <translation>Retirer ce qui a été dit de cette image, ou ce qui a été dit en dernier (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>Quelles images</translation>
    </message>
</context>
<context>
    <name>ExplanationPanel</name>
    <message>
        <source>See &amp;why</source>
        <translation>Voir pour&amp;quoi</translation>
    </message>
    <message>
        <source>See which ink speaks for the answer, what would change it, and what the layers see</source>
        <translation>Voir quelle encre parle pour la réponse, ce qui la changerait, et ce que voient les couches</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ExplanationView</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Layer {number} ({name})</source>
        <comment>a layer of the network, and what the field calls it</comment>
        <translation>Couche {number} ({name})</translation>
    </message>
    <message>
        <source>Maps of the layer</source>
        <translation>Cartes de la couche</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Voir pourquoi</translation>
    </message>
    <message>
        <source>Where each of its {number} pattern finders (filters) found its pattern</source>
        <translation>Où chacun de ses {number} détecteurs de motifs (filtres) a trouvé son motif</translation>
    </message>
    <message>
        <source>Which layer of the network to see</source>
        <translation>Quelle couche du réseau regarder</translation>
    </message>
    <message>
        <source>Why no digit?</source>
        <translation>Pourquoi pas un chiffre&#xa0;?</translation>
    </message>
    <message>
        <source>Why {answer}?</source>
        <translation>Pourquoi {answer}&#xa0;?</translation>
    </message>
    <message>
        <source>Why {first} or {second}?</source>
        <translation>Pourquoi {first} ou {second}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>A trained model that learns on, instead of a new network that begins with chance: the name of a run or of a model, or its file.</source>
        <translation>Un modèle entraîné qui continue d’apprendre, au lieu d’un nouveau réseau qui commence au hasard&#xa0;: le nom d’un essai ou d’un modèle, ou son fichier.</translation>
    </message>
    <message>
        <source>Each digit is moved, turned, slanted and bent a little, differently in each epoch, so that the network learns what does not matter. It takes longer, and reads other people&apos;s digits better.</source>
        <translation>Chaque chiffre est un peu déplacé, tourné, incliné et courbé, autrement à chaque époque, pour que le réseau apprenne ce qui ne compte pas. Cela prend plus de temps, et les chiffres des autres sont mieux lus.</translation>
    </message>
    <message>
        <source>Each digit is said to be itself by a little less than 100 %, the rest is spread over all: so the network does not try to be surer than anybody can be, and often reads new digits better. It needs the one-hot loss.</source>
        <translation>On dit de chaque chiffre qu’il est lui-même à un peu moins de 100 %, et le reste est réparti sur tous&#xa0;: le réseau n’essaie donc pas d’être plus sûr qu’on ne peut l’être, et lit souvent mieux de nouveaux chiffres. Il faut pour cela la perte one-hot.</translation>
    </message>
    <message>
        <source>How an error is measured, which training makes smaller. One-hot can also learn to refuse what is no digit.</source>
        <translation>Comment on mesure une erreur, que l’entraînement rend plus petite. Avec one-hot, on peut aussi apprendre à refuser ce qui n’est pas un chiffre.</translation>
    </message>
    <message>
        <source>How exactly the computer calculates. bfloat16 is quicker on some processors; auto asks yours.</source>
        <translation>Avec quelle exactitude l’ordinateur calcule. bfloat16 est plus rapide sur certains processeurs&#xa0;; auto interroge le vôtre.</translation>
    </message>
    <message>
        <source>How large the changes of the weights are. Too small, and it learns slowly; too large, and the loss grows instead of falling. 0.001 to 0.005 is a good start. A comma or a point, as you like: 0,001 or 0.001.</source>
        <translation>La taille des changements des poids. Trop petite, le réseau apprend lentement&#xa0;; trop grande, la perte monte au lieu de descendre. De 0,001 à 0,005 est un bon début. Virgule ou point, comme vous voulez&#xa0;: 0,001 ou 0.001.</translation>
    </message>
    <message>
        <source>How many images the network looks at before it changes its weights a little. Larger batches are quicker and need more memory; smaller ones change the weights more often.</source>
        <translation>Combien d’images le réseau regarde avant de changer un peu ses poids. De plus grands lots sont plus rapides et demandent plus de mémoire&#xa0;; de plus petits changent les poids plus souvent.</translation>
    </message>
    <message>
        <source>How many patterns each convolution looks for, from the first one to the last, parted by commas: 32, 64.</source>
        <translation>Combien de motifs cherche chaque convolution, de la première à la dernière, séparés par des virgules&#xa0;: 32, 64.</translation>
    </message>
    <message>
        <source>How many units each dense layer has, parted by commas. In a dense layer every unit sees all that came before.</source>
        <translation>Combien de neurones a chaque couche dense, séparés par des virgules. Dans une couche dense, chaque neurone voit tout ce qui précède.</translation>
    </message>
    <message>
        <source>How often the network sees all the training data. One time through is one epoch. More epochs take longer, and at some point no longer help. Of computer-made digits alone, 10,000 are an epoch.</source>
        <translation>Combien de fois le réseau voit toutes les données d’entraînement. Les parcourir une fois, c’est une époque. Plus d’époques prennent plus de temps et, à partir d’un moment, n’aident plus. Avec seulement des chiffres créés par ordinateur, 10&#xa0;000 font une époque.</translation>
    </message>
    <message>
        <source>How the learning rate changes during the training: constant; cosine, which lets it sink to zero; or one-cycle, which lets it rise first and then sink.</source>
        <translation>Comment le taux d’apprentissage change pendant l’entraînement&#xa0;: constant&#xa0;; cosinus, qui le fait descendre vers zéro&#xa0;; ou un cycle, qui le fait d’abord monter, puis descendre.</translation>
    </message>
    <message>
        <source>How the network is built. A larger one can learn more, and takes longer. Its layers are drawn below.</source>
        <translation>Comment le réseau est construit. Un plus grand peut apprendre plus et prend plus de temps. Ses couches sont dessinées ci-dessous.</translation>
    </message>
    <message>
        <source>Minutes after which all is kept, so that little is lost if the computer is switched off. It is kept after every epoch anyway.</source>
        <translation>Nombre de minutes après lequel tout est gardé, pour que peu soit perdu si l’ordinateur s’éteint. De toute façon, tout est gardé après chaque époque.</translation>
    </message>
    <message>
        <source>Scribbles, letters and digits on top of each other, so many for each digit, from which the network learns to say that something is no digit. 0.04 is 4 for 100 digits.</source>
        <translation>Des gribouillis, des lettres et des chiffres superposés, tant pour chaque chiffre, avec lesquels le réseau apprend à dire que quelque chose n’est pas un chiffre. 0,04 en fait 4 pour 100 chiffres.</translation>
    </message>
    <message>
        <source>So that a model that learns your digits forgets nothing: this share of what it sees are other digits, which it is to read as it did before. 0.75 is three in four.</source>
        <translation>Pour qu’un modèle qui apprend vos chiffres n’oublie rien&#xa0;: cette part de ce qu’il voit est faite d’autres chiffres, qu’il doit lire comme avant. 0,75 fait trois sur quatre.</translation>
    </message>
    <message>
        <source>Stop early when so many epochs have passed without a lower validation loss, and keep the best epoch. 0 never stops early.</source>
        <translation>Arrêter plus tôt quand autant d’époques ont passé sans que la perte de validation descende, et garder la meilleure époque. 0 n’arrête jamais plus tôt.</translation>
    </message>
    <message>
        <source>The digits that the network learns from, each with the answer that is right. Choose them from the list, or a file or folder of your own with Browse. Several are joined by +.</source>
        <translation>Les chiffres dont le réseau apprend, chacun avec la bonne réponse. Choisissez-les dans la liste, ou prenez un fichier ou un dossier à vous avec Parcourir. On en réunit plusieurs avec +.</translation>
    </message>
    <message>
        <source>The model becomes a running average of its weights (EMA), which is often a little better. 0 is none; 0.998 averages over some hundred steps.</source>
        <translation>Le modèle devient une moyenne glissante de ses poids (EMA), souvent un peu meilleure. 0 veut dire aucune&#xa0;; 0,998 fait la moyenne sur quelques centaines d’étapes.</translation>
    </message>
    <message>
        <source>The number that chance begins with. The same seed and settings give the same training again.</source>
        <translation>Le nombre par lequel le hasard commence. La même graine et les mêmes paramètres redonnent le même entraînement.</translation>
    </message>
    <message>
        <source>The rule by which the weights are changed in each step. Adam works well almost always.</source>
        <translation>La règle selon laquelle les poids sont changés à chaque étape. Adam marche presque toujours bien.</translation>
    </message>
    <message>
        <source>The share of the data that is not trained on, but kept to see after each epoch how well the network reads digits that it does not know. 0.1 is 10 %.</source>
        <translation>La part des données qui ne sert pas à l’entraînement, mais qui est gardée pour voir après chaque époque si le réseau lit bien les chiffres qu’il ne connaît pas. 0,1 fait 10&#xa0;%.</translation>
    </message>
    <message>
        <source>The share of units that are switched off by chance in each step, so that the network does not rely on a few of them. 0.4 is 40 %.</source>
        <translation>La part des neurones éteints au hasard à chaque étape, pour que le réseau ne compte pas sur quelques-uns d’entre eux. 0,4 fait 40&#xa0;%.</translation>
    </message>
    <message>
        <source>What calculates: auto takes a graphics processor (GPU) if there is one that TensorFlow can use.</source>
        <translation>Ce qui calcule&#xa0;: auto prend un processeur graphique (GPU) s’il y en a un que TensorFlow peut utiliser.</translation>
    </message>
    <message>
        <source>What the run is called in the table. If it is empty, it is called by its data and network.</source>
        <translation>Comment l’essai s’appelle dans le tableau. Si le nom est vide, il prend celui de ses données et de son réseau.</translation>
    </message>
    <message>
        <source>Write the curves for the program TensorBoard too, if it is installed.</source>
        <translation>Écrire aussi les courbes pour le programme TensorBoard, s’il est installé.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export as {name}</source>
        <translation>Exporter sous {name}</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>In Python and C, and for ONNX in JavaScript with a page to draw on</source>
        <translation>En Python et en C, et pour ONNX en JavaScript avec une page où dessiner</translation>
    </message>
    <message>
        <source>Inside: how a drawing becomes its input. Beside it: a model card, and the network that follows strokes.
Without it: nothing but the network for images, as it was trained, to train on elsewhere.</source>
        <translation>Dedans&#xa0;: comment un dessin devient son entrée. À côté&#xa0;: une fiche du modèle, et le réseau qui suit les traits.
Sans elle&#xa0;: seulement le réseau pour les images, tel qu’il a été entraîné, pour l’entraîner encore ailleurs.</translation>
    </message>
    <message>
        <source>With &amp;readers: short programs that ask it as digitpad does</source>
        <translation>Avec les &amp;lecteurs : de courts programmes qui l’interrogent comme le fait Digitpad</translation>
    </message>
    <message>
        <source>With a &amp;description, so that it answers as here</source>
        <translation>Avec une &amp;description, pour qu’il réponde comme ici</translation>
    </message>
    <message>
        <source>With a description</source>
        <translation>Avec une description</translation>
    </message>
    <message>
        <source>With readers</source>
        <translation>Avec les lecteurs</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copied: the picture, and “{answer}” as text.</source>
        <translation>Copié&#xa0;: l’image, et «&#xa0;{answer}&#xa0;» comme texte.</translation>
    </message>
    <message>
        <source>Open a picture, a drawing or a model</source>
        <translation>Ouvrir une image, un dessin ou un modèle</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <translation>Enregistrer le dessin</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>There is nothing to save yet: draw a digit first.</source>
        <translation>Il n’y a encore rien à enregistrer&#xa0;: dessinez d’abord un chiffre.</translation>
    </message>
    <message>
        <source>{name} was not opened, because you went on before it was there.</source>
        <translation>{name} n’a pas été ouvert, car vous avez continué avant qu’il soit là.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All drawings</source>
        <translation>Tous les dessins</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Drawn on which day</source>
        <translation>Dessiné quel jour</translation>
    </message>
    <message>
        <source>Read by which model</source>
        <translation>Lu par quel modèle</translation>
    </message>
    <message>
        <source>Read wrongly</source>
        <translation>Mal lus</translation>
    </message>
    <message>
        <source>That teach</source>
        <translation>Pour apprendre</translation>
    </message>
    <message>
        <source>Which drawings</source>
        <translation>Quels dessins</translation>
    </message>
</context>
<context>
    <name>FirstLook</name>
    <message>
        <source>It takes {input}, and gives {answers}.</source>
        <translation>Il prend {input}, et donne {answers}.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <source>{file}: {size} MB, {parameters} parameters, {adds} multiply-adds an image</source>
        <translation>{file}&#xa0;: {size} Mo, {parameters} paramètres, {adds} multiplications-additions par image</translation>
    </message>
</context>
<context>
    <name>FirstLookPage</name>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>Éva&amp;luer</translation>
    </message>
    <message>
        <source>&amp;Shown to it as</source>
        <translation>&amp;Montré comme</translation>
    </message>
    <message>
        <source>&amp;Use on the canvas</source>
        <translation>&amp;Utiliser sur la feuille</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Digits are being shown to it</source>
        <translation>Des chiffres lui sont montrés</translation>
    </message>
    <message>
        <source>Digits of Digitpad&apos;s own:</source>
        <translation>Chiffres de Digitpad&#xa0;:</translation>
    </message>
    <message>
        <source>Find out again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>First look: {name}</source>
        <translation>Premier regard&#xa0;: {name}</translation>
    </message>
    <message>
        <source>How digits are shown to it</source>
        <translation>Comment les chiffres lui sont montrés</translation>
    </message>
    <message>
        <source>How digits are shown to the network; another way is measured at once</source>
        <translation>Comment les chiffres sont montrés au réseau&#xa0;; une autre façon est mesurée aussitôt</translation>
    </message>
    <message>
        <source>In other words…</source>
        <translation>Le dire autrement…</translation>
    </message>
    <message>
        <source>Let it read what you draw</source>
        <translation>Le laisser lire ce que vous dessinez</translation>
    </message>
    <message>
        <source>MNIST&apos;s test images:</source>
        <translation>Images de test de MNIST&#xa0;:</translation>
    </message>
    <message>
        <source>Measure it in the Evaluate tab</source>
        <translation>Le mesurer dans l’onglet Évaluer</translation>
    </message>
    <message>
        <source>Of the digits {unsure} are unsure and {refused} called no digit; of letters and scribbles {none} are.</source>
        <translation>Parmi les chiffres, {unsure} sont incertains et {refused} sont jugés «&#xa0;pas un chiffre&#xa0;»&#xa0;; parmi les lettres et les gribouillis, {none} le sont.</translation>
    </message>
    <message>
        <source>See it beside the model in use</source>
        <translation>Le voir à côté du modèle utilisé</translation>
    </message>
    <message>
        <source>Verdicts:</source>
        <translation>Verdicts&#xa0;:</translation>
    </message>
    <message>
        <source>Words such as 0..255 dark transposed; what you leave open is found out</source>
        <translation>Des mots comme 0..255 dark transposed&#xa0;; ce que vous ne précisez pas est trouvé tout seul</translation>
    </message>
    <message>
        <source>Your own digits:</source>
        <translation>Vos propres chiffres&#xa0;:</translation>
    </message>
    <message>
        <source>none at hand</source>
        <translation>aucun disponible</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>1 Draw</source>
        <translation>1 Dessiner</translation>
    </message>
    <message>
        <source>2 Train your own</source>
        <translation>2 Entraîner le vôtre</translation>
    </message>
    <message>
        <source>3 See its errors</source>
        <translation>3 Voir ses erreurs</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
</context>
<context>
    <name>FollowTraining</name>
    <message>
        <source>After each epoch the Draw tab answers with the model in training: watch it learn to read your digit</source>
        <translation>Après chaque époque, l’onglet Dessiner répond avec le modèle en cours d’entraînement&#xa0;: regardez-le apprendre à lire votre chiffre</translation>
    </message>
    <message>
        <source>The canvas &amp;follows the training</source>
        <translation>La &amp;feuille suit l’entraînement</translation>
    </message>
    <message>
        <source>The canvas follows the training</source>
        <translation>La feuille suit l’entraînement</translation>
    </message>
    <message>
        <source>{name} now answers on the canvas.</source>
        <translation>{name} répond maintenant sur la feuille.</translation>
    </message>
    <message>
        <source>{run}, epoch {epoch}</source>
        <translation>{run}, époque {epoch}</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>What is this: {what}</source>
        <translation>Qu’est-ce que c’est&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>ImportExport</name>
    <message>
        <source>A picture cannot be saved as ink; choose a name that ends with .png.</source>
        <translation>Une image ne peut pas être enregistrée comme encre&#xa0;; choisissez un nom qui se termine par .png.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pictures, drawings and models ({patterns});;All files (*)</source>
        <translation>Images, dessins et modèles ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>{name} ends with none of {endings}, so it is not clear what to save.</source>
        <translation>{name} ne se termine par aucun de {endings}, on ne sait donc pas quoi enregistrer.</translation>
    </message>
    <message>
        <source>{name} holds no drawing.</source>
        <translation>{name} ne contient aucun dessin.</translation>
    </message>
    <message>
        <source>{name} holds several drawings; “digitpad predict” reads them, the window a file with one.</source>
        <translation>{name} contient plusieurs dessins&#xa0;; «&#xa0;digitpad predict&#xa0;» les lit, la fenêtre lit un fichier qui en contient un seul.</translation>
    </message>
</context>
<context>
    <name>Inference</name>
    <message>
        <source>answers with numbers from {lowest:.4g} to {highest:.4g} that sum to {float:.4g}: these are no probabilities, which lie between 0 and 1 and sum to 1</source>
        <translation>répond par des nombres de {lowest:.4g} à {highest:.4g} dont la somme est {float:.4g}&#xa0;: ce ne sont pas des probabilités, qui vont de 0 à 1 et dont la somme est 1</translation>
    </message>
    <message>
        <source>answers with numbers that are not finite</source>
        <translation>répond par des nombres qui ne sont pas finis</translation>
    </message>
    <message>
        <source>does not show its layers</source>
        <translation>ne montre pas ses couches</translation>
    </message>
    <message>
        <source>gives {dtype} of shape {shape} for {count} images</source>
        <translation>donne {dtype} de forme {shape} pour {count} images</translation>
    </message>
    <message>
        <source>gives {dtype} of shape {shape} for {count} images; {needed}</source>
        <translation>donne {dtype} de forme {shape} pour {count} images&#xa0;; {needed}</translation>
    </message>
    <message>
        <source>gives {outputs} numbers for an image; it must give {least}, one for each digit, or more</source>
        <translation>donne {outputs} nombres pour une image&#xa0;; il en faut {least}, un pour chaque chiffre, ou plus</translation>
    </message>
    <message>
        <source>has {count} inputs and {count2} outputs; {needed}</source>
        <translation>a {count} entrées et {count2} sorties&#xa0;; {needed}</translation>
    </message>
    <message>
        <source>has {count} inputs; it must have one</source>
        <translation>a {count} entrées&#xa0;; il en faut une</translation>
    </message>
    <message>
        <source>has {count} outputs, and not just one of them gives ten numbers; which one is meant cannot be told</source>
        <translation>a {count} sorties, et il n’y en a pas exactement une qui donne dix nombres&#xa0;; on ne peut pas savoir laquelle est la bonne</translation>
    </message>
    <message>
        <source>is not the network that its convention was found for</source>
        <translation>n’est pas le réseau pour lequel sa convention a été trouvée</translation>
    </message>
    <message>
        <source>takes or gives {dtype}, where numbers are needed</source>
        <translation>prend ou donne {dtype}, là où il faut des nombres</translation>
    </message>
    <message>
        <source>takes {dtype} of shape {shape}; it must be a square picture of {smallest} to {largest} pixels a side, in one channel or three, be it flat</source>
        <translation>prend {dtype} de forme {shape}&#xa0;; il faut une image carrée de {smallest} à {largest} pixels de côté, à un ou trois canaux, même mise à plat</translation>
    </message>
    <message>
        <source>takes {dtype} of shape {shape}; {needed}</source>
        <translation>prend {dtype} de forme {shape}&#xa0;; {needed}</translation>
    </message>
</context>
<context>
    <name>Ink</name>
    <message>
        <source>.COORD does not name the columns X and Y once each</source>
        <translation>.COORD ne nomme pas les colonnes X et Y une fois chacune</translation>
    </message>
    <message>
        <source>A .json file holds one drawing, not {count}; a .jsonl file holds one a line.</source>
        <translation>Un fichier .json contient un seul dessin, pas {count}&#xa0;; un fichier .jsonl en contient un par ligne.</translation>
    </message>
    <message>
        <source>Ink, one drawing a line</source>
        <translation>Encre, un dessin par ligne</translation>
    </message>
    <message>
        <source>Ink, one drawing a line, gzipped</source>
        <translation>Encre, un dessin par ligne, compressé avec gzip</translation>
    </message>
    <message>
        <source>Ink, to be opened again</source>
        <translation>Encre, à rouvrir plus tard</translation>
    </message>
    <message>
        <source>InkML, for other programs</source>
        <translation>InkML, pour d’autres programmes</translation>
    </message>
    <message>
        <source>These drawings take more than {value} MB in this format; a .jsonl.gz file holds them.</source>
        <translation>Ces dessins prennent plus de {value} Mo dans ce format&#xa0;; un fichier .jsonl.gz peut les contenir.</translation>
    </message>
    <message>
        <source>This drawing has more than {most_points:,} points, more than an ink file may hold.</source>
        <translation>Ce dessin a plus de {most_points:,} points, plus qu’un fichier d’encre ne peut en contenir.</translation>
    </message>
    <message>
        <source>UNIPEN, for other programs</source>
        <translation>UNIPEN, pour d’autres programmes</translation>
    </message>
    <message>
        <source>a segment has a level, components, a quality and a label in quotation marks, no more</source>
        <translation>un segment a un niveau, des composantes, une qualité et une étiquette entre guillemets, rien de plus</translation>
    </message>
    <message>
        <source>a stroke has a coordinate that is no usable number</source>
        <translation>un trait a une coordonnée qui n’est pas un nombre utilisable</translation>
    </message>
    <message>
        <source>a stroke has {name} that do not match its points</source>
        <translation>un trait a des valeurs ({name}) qui ne correspondent pas à ses points</translation>
    </message>
    <message>
        <source>a stroke is a list of points</source>
        <translation>un trait est une liste de points</translation>
    </message>
    <message>
        <source>a stroke needs at least one point of two coordinates</source>
        <translation>un trait a besoin d’au moins un point de deux coordonnées</translation>
    </message>
    <message>
        <source>a stroke of QuickDraw&apos;s is a list of all x, one of all y and perhaps one of all times</source>
        <translation>un trait de QuickDraw est une liste de tous les x, une de tous les y et peut-être une de tous les temps</translation>
    </message>
    <message>
        <source>a stroke&apos;s points are lists of 2 to 4 numbers, all of one length</source>
        <translation>les points d’un trait sont des listes de 2 à 4 nombres, toutes de même longueur</translation>
    </message>
    <message>
        <source>a trace has no channels X and Y</source>
        <translation>un tracé n’a pas de canaux X et Y</translation>
    </message>
    <message>
        <source>a view of a part of a group of traces is not read</source>
        <translation>une vue d’une partie d’un groupe de tracés n’est pas lue</translation>
    </message>
    <message>
        <source>a view shows the points {start} to {end} of a trace that has {count}</source>
        <translation>une vue montre les points {start} à {end} d’un tracé qui en a {count}</translation>
    </message>
    <message>
        <source>ink is a JSON object with &quot;strokes&quot;</source>
        <translation>l’encre est un objet JSON avec &quot;strokes&quot;</translation>
    </message>
    <message>
        <source>ink may have {most_points:,} points at the most</source>
        <translation>l’encre peut avoir au plus {most_points:,} points</translation>
    </message>
    <message>
        <source>ink needs &quot;strokes&quot;, a list of lists of points</source>
        <translation>l’encre a besoin de &quot;strokes&quot;, une liste de listes de points</translation>
    </message>
    <message>
        <source>it is not clear whether the strokes are lists of points (x, y, seconds, pressure) or, as QuickDraw has them, a list of all x and one of all y</source>
        <translation>on ne sait pas si les traits sont des listes de points (x, y, secondes, pression) ou, comme chez QuickDraw, une liste de tous les x et une de tous les y</translation>
    </message>
    <message>
        <source>it names points up to {value} of component {number}, which has {count}</source>
        <translation>des points jusqu’à {value} sont nommés dans la composante {number}, qui en a {count}</translation>
    </message>
    <message>
        <source>it names the components {first} to {last}, but the file has {count}</source>
        <translation>les composantes {first} à {last} sont nommées, mais le fichier en a {count}</translation>
    </message>
    <message>
        <source>not all of them are numbers</source>
        <translation>ce ne sont pas tous des nombres</translation>
    </message>
    <message>
        <source>point {place} of a trace goes on from a point before it, but there is none</source>
        <translation>le point {place} d’un tracé continue à partir d’un point précédent, mais il n’y en a pas</translation>
    </message>
    <message>
        <source>point {place} of a trace has {count} numbers, not one for each of {names}</source>
        <translation>le point {place} d’un tracé a {count} nombres, et non un pour chacun de {names}</translation>
    </message>
    <message>
        <source>the label has no quotation mark at its end, or is too long</source>
        <translation>l’étiquette n’a pas de guillemet à la fin, ou est trop longue</translation>
    </message>
    <message>
        <source>the label {label!r} is not {kind} from 0 to {value}</source>
        <translation>l’étiquette {label!r} n’est pas {kind} de 0 à {value}</translation>
    </message>
    <message>
        <source>they are not {count} numbers each ({value})</source>
        <translation>ce ne sont pas {count} nombres à chaque fois ({value})</translation>
    </message>
    <message>
        <source>this declares a document type (DOCTYPE), which might be a trap; InkML needs none</source>
        <translation>ceci déclare un type de document (DOCTYPE), qui pourrait être un piège&#xa0;; InkML n’en a pas besoin</translation>
    </message>
    <message>
        <source>this has more than {most_elements:,} elements, too many for ink</source>
        <translation>ceci a plus de {most_elements:,} éléments, trop pour de l’encre</translation>
    </message>
    <message>
        <source>this is larger than {value} MB, too large for one file</source>
        <translation>ceci dépasse {value} Mo, trop pour un seul fichier</translation>
    </message>
    <message>
        <source>this is nested too deeply for ink</source>
        <translation>ceci est imbriqué trop profondément pour de l’encre</translation>
    </message>
    <message>
        <source>this is no InkML file: its first element is “{name}”, not “ink”</source>
        <translation>ce n’est pas un fichier InkML&#xa0;: son premier élément est «&#xa0;{name}&#xa0;», pas «&#xa0;ink&#xa0;»</translation>
    </message>
    <message>
        <source>this is no UNIPEN file, as no line begins with a keyword such as .PEN_DOWN</source>
        <translation>ce n’est pas un fichier UNIPEN, car aucune ligne ne commence par un mot-clé tel que .PEN_DOWN</translation>
    </message>
    <message>
        <source>this refers to itself</source>
        <translation>ceci renvoie à soi-même</translation>
    </message>
    <message>
        <source>this refers to “{reference}”, which is not in the file</source>
        <translation>ceci renvoie à «&#xa0;{reference}&#xa0;», qui n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>{name} does not exist</source>
        <translation>{name} n’existe pas</translation>
    </message>
    <message>
        <source>{name} ends with none of {value}, so it is not clear what to write.</source>
        <translation>{name} ne se termine par aucun de {value}, on ne sait donc pas quoi écrire.</translation>
    </message>
    <message>
        <source>{name} is no ink file: its name ends with none of {value}</source>
        <translation>{name} n’est pas un fichier d’encre&#xa0;: son nom ne se termine par aucun de {value}</translation>
    </message>
    <message>
        <source>{name}, line {line}: this needs another file, “{other}”, which is not read along with it</source>
        <translation>{name}, ligne {line}&#xa0;: il faut un autre fichier, «&#xa0;{other}&#xa0;», qui n’est pas lu en même temps</translation>
    </message>
    <message>
        <source>{path} could not be saved</source>
        <translation>{path} n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>{place} is longer than {value} MB; nothing after it was read</source>
        <translation>{place} dépasse {value} Mo&#xa0;; rien n’a été lu au-delà</translation>
    </message>
    <message>
        <source>{place}: the file unpacks to more than ink ever does; nothing after it was read</source>
        <translation>{place}&#xa0;: le fichier décompressé est plus grand que de l’encre ne l’est jamais&#xa0;; rien n’a été lu au-delà</translation>
    </message>
    <message>
        <source>{place}: the same points are named too often; nothing after it was read</source>
        <translation>{place}&#xa0;: les mêmes points sont nommés trop souvent&#xa0;; rien n’a été lu au-delà</translation>
    </message>
    <message>
        <source>“{first}” to “{last}” are no points of a trace</source>
        <translation>«&#xa0;{first}&#xa0;» à «&#xa0;{last}&#xa0;» ne sont pas des points d’un tracé</translation>
    </message>
    <message>
        <source>“{part}” names no components; they are written 3, 0-2 or 1:5-2:7</source>
        <translation>«&#xa0;{part}&#xa0;» ne nomme aucune composante&#xa0;; elles s’écrivent 3, 0-2 ou 1:5-2:7</translation>
    </message>
    <message>
        <source>“{value}” is no point of a trace</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un point d’un tracé</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>Kept as a {digit}</source>
        <translation>Gardé comme un {digit}</translation>
    </message>
    <message>
        <source>Kept as no digit</source>
        <translation>Gardé comme «&#xa0;pas un chiffre&#xa0;»</translation>
    </message>
    <message>
        <source>Say that this is a {digit}</source>
        <translation>Dire que c’est un {digit}</translation>
    </message>
    <message>
        <source>Say that this is no digit</source>
        <translation>Dire que ce n’est pas un chiffre</translation>
    </message>
    <message>
        <source>Say what it is</source>
        <translation>Dire ce que c’est</translation>
    </message>
    <message>
        <source>Wrong? Press the digit that you meant</source>
        <translation>Faux&#xa0;? Appuyez sur le chiffre que vous vouliez écrire</translation>
    </message>
</context>
<context>
    <name>LabelCorrections</name>
    <message>
        <source>Image {image} counts as a {label} now, in these figures and in every training on this data. The file itself stays as it is.</source>
        <translation>L’image {image} compte maintenant comme un {label}, dans ces résultats et dans tout entraînement sur ces données. Le fichier lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Image {image} is as it was in the file again, in these figures and in every training.</source>
        <translation>L’image {image} est de nouveau comme dans le fichier, dans ces résultats et dans tout entraînement.</translation>
    </message>
    <message>
        <source>Image {image} is excluded: these figures and every training on this data leave it out. The file itself stays as it is.</source>
        <translation>L’image {image} est exclue&#xa0;: ces résultats et tout entraînement sur ces données la laissent de côté. Le fichier lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>now a {label}</source>
        <translation>maintenant un {label}</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclue</translation>
    </message>
</context>
<context>
    <name>Labelling</name>
    <message>
        <source>Draw a digit first; then its key says what it is.</source>
        <translation>Dessinez d’abord un chiffre&#xa0;; sa touche dit ensuite ce que c’est.</translation>
    </message>
    <message>
        <source>It is a {digit}</source>
        <translation>C’est un {digit}</translation>
    </message>
    <message>
        <source>It is no digit</source>
        <translation>Ce n’est pas un chiffre</translation>
    </message>
    <message>
        <source>Kept as a {digit}, as it was read. Your next stroke begins a new drawing.</source>
        <translation>Gardé comme un {digit}, comme il a été lu. Votre prochain trait commence un nouveau dessin.</translation>
    </message>
    <message>
        <source>Kept as a {digit}; the next one like it is read so. Your next stroke begins a new drawing; Ctrl+Z takes it back.</source>
        <translation>Gardé comme un {digit}&#xa0;; le prochain qui lui ressemble sera lu ainsi. Votre prochain trait commence un nouveau dessin&#xa0;; Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Kept as no digit. Digitpad knows it from now on; Ctrl+Z takes it back.</source>
        <translation>Gardé comme «&#xa0;pas un chiffre&#xa0;». Digitpad le reconnaît désormais&#xa0;; Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Pas enregistré&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Say which digit it is</source>
        <translation>Dire quel chiffre c’est</translation>
    </message>
    <message>
        <source>This digit is kept as a {digit}. Ctrl+Z takes it back.</source>
        <translation>Ce chiffre est gardé comme un {digit}. Ctrl+Z annule.</translation>
    </message>
</context>
<context>
    <name>LayerMaps</name>
    <message>
        <source>What the filters of the layer see</source>
        <translation>Ce que voient les filtres de la couche</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>What the colours mean</source>
        <translation>Ce que veulent dire les couleurs</translation>
    </message>
    <message>
        <source>colour of the winning bar</source>
        <translation>couleur de la barre gagnante</translation>
    </message>
    <message>
        <source>dashed frame</source>
        <translation>cadre en tirets</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>parle contre</translation>
    </message>
    <message>
        <source>speaks for {answer}</source>
        <translation>parle pour {answer}</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la réponse</translation>
    </message>
    <message>
        <source>the {label}</source>
        <translation>le {label}</translation>
    </message>
    <message>
        <source>what would change it most</source>
        <translation>ce qui changerait le plus la réponse</translation>
    </message>
    <message>
        <source>{colour}: {meaning}</source>
        <translation>{colour}&#xa0;: {meaning}</translation>
    </message>
</context>
<context>
    <name>LibraryTab</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Draw some of each digit as you are asked; Digitpad learns how you write</source>
        <translation>Dessinez quelques exemples de chaque chiffre demandé&#xa0;; Digitpad apprend comment vous écrivez</translation>
    </message>
    <message>
        <source>Drawings and models</source>
        <translation>Dessins et modèles</translation>
    </message>
    <message>
        <source>Learn &amp;my hand</source>
        <translation>Apprendre &amp;mon écriture</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Mes chiffres</translation>
    </message>
    <message>
        <source>There are no drawings to train on yet: draw some digits and press their keys first.</source>
        <translation>Il n’y a pas encore de dessins pour l’entraînement&#xa0;: dessinez d’abord quelques chiffres et appuyez sur leurs touches.</translation>
    </message>
    <message>
        <source>Train a model of your own: from the model in use, with your drawings and many others</source>
        <translation>Entraîner un modèle à vous&#xa0;: à partir du modèle utilisé, avec vos dessins et beaucoup d’autres</translation>
    </message>
    <message>
        <source>Train my &amp;own model</source>
        <translation>Entraîner mon &amp;propre modèle</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Log of the training</source>
        <translation>Journal de l’entraînement</translation>
    </message>
    <message>
        <source>What the trainer says is noted here.</source>
        <translation>Ce que dit le programme d’entraînement est noté ici.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Digitpad changes its language at the next start: a training is under way.</source>
        <translation>Digitpad changera de langue au prochain démarrage : un entraînement est en cours.</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Onglets</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Digitpad</source>
        <translation>À &amp;propos de Digitpad</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Comme le système</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>É&amp;valuer</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Éti&amp;queter</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>E&amp;ntraîner</translation>
    </message>
    <message>
        <source>&amp;Usual text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Texte plus g&amp;rand</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Afficher toutes les touches</translation>
    </message>
    <message>
        <source>Quit; the drawing will be back</source>
        <translation>Quitter ; le dessin sera là la prochaine fois</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>ModelBox</name>
    <message>
        <source>Browse for a file: {what}</source>
        <translation>Parcourir pour trouver un fichier&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Choose a model’s file</source>
        <translation>Choisir le fichier d’un modèle</translation>
    </message>
    <message>
        <source>Digitpad’s own</source>
        <translation>Celui de Digitpad</translation>
    </message>
    <message>
        <source>Models ({patterns});;All files (*)</source>
        <translation>Modèles ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Scroll the list of models</source>
        <translation>Faire défiler la liste des modèles</translation>
    </message>
    <message>
        <source>a model, a run or a file</source>
        <translation>un modèle, un essai ou un fichier</translation>
    </message>
    <message>
        <source>no other model</source>
        <translation>aucun autre modèle</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>, {count} multiply-adds an image</source>
        <translation>, {count} multiplications-additions par image</translation>
    </message>
    <message>
        <source>Began as: {name} ({hash}), and was taught {what} ({digest})</source>
        <translation>Au départ&#xa0;: {name} ({hash}), à qui on a appris {what} ({digest})</translation>
    </message>
    <message>
        <source>Data: {name} ({licence}; {source}): {used}</source>
        <translation>Données&#xa0;: {name} ({licence}&#xa0;; {source})&#xa0;: {used}</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Fichier&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Imported from {file}; asked: {finding}</source>
        <translation>Importé de {file}&#xa0;; interrogé ainsi&#xa0;: {finding}</translation>
    </message>
    <message>
        <source>Made: {date}, with digitpad {version}, by: {command}</source>
        <translation>Créé&#xa0;: {date}, avec digitpad {version}, par&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Network: {network}, {size}</source>
        <translation>Réseau&#xa0;: {network}, {size}</translation>
    </message>
    <message>
        <source>{count} drawings of {source}</source>
        <translation>{count} dessins de {source}</translation>
    </message>
    <message>
        <source>{parameters} parameters</source>
        <translation>{parameters} paramètres</translation>
    </message>
</context>
<context>
    <name>ModelChoice</name>
    <message>
        <source>Digitpad&apos;s own model</source>
        <translation>Modèle de Digitpad</translation>
    </message>
    <message>
        <source>The model that answered last time cannot be used ({reason}); Digitpad&apos;s own answers.</source>
        <translation>Le modèle qui a répondu la dernière fois ne peut pas être utilisé ({reason})&#xa0;; c’est celui de Digitpad qui répond.</translation>
    </message>
</context>
<context>
    <name>ModelComparison</name>
    <message>
        <source>&amp;Ask both on the canvas</source>
        <translation>&amp;Interroger les deux sur la feuille</translation>
    </message>
    <message>
        <source>&amp;Evaluate both</source>
        <translation>Éva&amp;luer les deux</translation>
    </message>
    <message>
        <source>Ask both about the same images, in the Evaluate tab: which errors the second mends and makes</source>
        <translation>Interroger les deux sur les mêmes images, dans l’onglet Évaluer&#xa0;: quelles erreurs le deuxième corrige, et lesquelles il fait</translation>
    </message>
    <message>
        <source>Ask both on the canvas</source>
        <translation>Interroger les deux sur la feuille</translation>
    </message>
    <message>
        <source>Began as</source>
        <translation>Au départ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compare models: {names}</source>
        <translation>Comparer des modèles&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Draw, and see what each of the two models makes of it</source>
        <translation>Dessinez, et voyez ce que chacun des deux modèles en fait</translation>
    </message>
    <message>
        <source>Drawings that they answer differently</source>
        <translation>Dessins auxquels ils répondent différemment</translation>
    </message>
    <message>
        <source>Evaluate both</source>
        <translation>Évaluer les deux</translation>
    </message>
    <message>
        <source>Meant as {label}</source>
        <translation>Voulu comme {label}</translation>
    </message>
    <message>
        <source>The models beside each other</source>
        <translation>Les modèles côte à côte</translation>
    </message>
    <message numerus="yes">
        <source>They answer alike to all of your %n drawing(s).</source>
        <translation>
            <numerusform>Ils répondent pareil à votre %n dessin.</numerusform>
            <numerusform>Ils répondent pareil à tous vos %n dessins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They differ on %n drawing(s) of yours; in the order of the models above:</source>
        <translation>
            <numerusform>Ils diffèrent sur %n de vos dessins&#xa0;; dans l’ordre des modèles ci-dessus&#xa0;:</numerusform>
            <numerusform>Ils diffèrent sur %n de vos dessins&#xa0;; dans l’ordre des modèles ci-dessus&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no drawings yet: draw some digits and press their keys to compare here.</source>
        <translation>Vous n’avez pas encore de dessins&#xa0;: dessinez quelques chiffres et appuyez sur leurs touches pour comparer ici.</translation>
    </message>
    <message>
        <source>Your drawings are being read …</source>
        <translation>Lecture de vos dessins…</translation>
    </message>
    <message>
        <source>Your drawings, right</source>
        <translation>Vos dessins, justes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{right} of {all}</source>
        <translation>{right} sur {all}</translation>
    </message>
</context>
<context>
    <name>ModelFiles</name>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Dessiner</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Duplicate the model</source>
        <translation>Dupliquer le modèle</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Exporté sous {name}.</translation>
    </message>
    <message>
        <source>Exporting as {name}; that takes some seconds.</source>
        <translation>Exportation sous {name}&#xa0;; cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Import the folder of a SavedModel</source>
        <translation>Importer le dossier d’un SavedModel</translation>
    </message>
    <message>
        <source>Imported as “{name}”.</source>
        <translation>Importé sous le nom «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Importing {name} …</source>
        <translation>Importation de {name}…</translation>
    </message>
    <message>
        <source>Importing {name} … The first one takes up to ten seconds, as the trainer has to start.</source>
        <translation>Importation de {name}… La première prend jusqu’à dix secondes, car le programme d’entraînement doit démarrer.</translation>
    </message>
    <message>
        <source>Models ({pattern});;All files (*)</source>
        <translation>Modèles ({pattern});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>Renommer le modèle</translation>
    </message>
    <message>
        <source>The model “{name}” was deleted.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <source>{name} is there already; choose another name.</source>
        <translation>{name} existe déjà&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” reads the canvas now.</source>
        <translation>«&#xa0;{name}&#xa0;» lit maintenant la feuille.</translation>
    </message>
</context>
<context>
    <name>ModelLists</name>
    <message>
        <source>Ask a second model about the same drawing, and see both answers side by side</source>
        <translation>Interroger un deuxième modèle sur le même dessin, et voir les deux réponses côte à côte</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Digitpad&apos;s own model</source>
        <translation>Modèle de Digitpad</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>Modèle qui répond</translation>
    </message>
    <message>
        <source>Model to compare with</source>
        <translation>Modèle pour comparer</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>Read by {name}</source>
        <translation>Lu par {name}</translation>
    </message>
    <message>
        <source>Which model reads what you draw: Digitpad&apos;s own, one that you imported, or one that you trained</source>
        <translation>Quel modèle lit ce que vous dessinez&#xa0;: celui de Digitpad, un modèle que vous avez importé, ou un que vous avez entraîné</translation>
    </message>
    <message>
        <source>Wrong ≤ 1 in {number}</source>
        <translation>Faux ≤ 1 sur {number}</translation>
    </message>
    <message>
        <source>no other model</source>
        <translation>aucun autre modèle</translation>
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
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>Digitpad</source>
        <translation>Digitpad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>How long one answer takes on this computer, in milliseconds</source>
        <translation>Le temps que prend une réponse sur cet ordinateur, en millisecondes</translation>
    </message>
    <message>
        <source>How many test images it reads rightly, as its card says</source>
        <translation>Combien d’images de test il lit bien, d’après sa fiche</translation>
    </message>
    <message>
        <source>How much it has to calculate for one image</source>
        <translation>Combien il doit calculer pour une image</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Multiply-adds</source>
        <translation>Mult.-additions</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>{count} million</source>
        <translation>{count} millions</translation>
    </message>
    <message>
        <source>{name} (in use)</source>
        <translation>{name} (utilisé)</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
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
        <translation>On l’a interrogé sur&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>It was asked about {found}; {more}.</source>
        <translation>On l’a interrogé sur&#xa0;: {found}&#xa0;; {more}.</translation>
    </message>
    <message>
        <source>Keras model</source>
        <translation>modèle Keras</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>L’exportation a été arrêtée</translation>
    </message>
    <message>
        <source>The export was thrown away, as it does not answer as the model does: {found}</source>
        <translation>L’exportation a été jetée, car elle ne répond pas comme le modèle&#xa0;: {found}</translation>
    </message>
    <message>
        <source>The export was thrown away: it answers with {shape} numbers instead of {shape2}</source>
        <translation>L’exportation a été jetée&#xa0;: elle répond par {shape} nombres au lieu de {shape2}</translation>
    </message>
    <message>
        <source>The exporter cannot be started</source>
        <translation>Le programme d’exportation ne peut pas être démarré</translation>
    </message>
    <message>
        <source>The exporter did not finish in {longest:g} seconds</source>
        <translation>Le programme d’exportation n’a pas fini en {longest:g} secondes</translation>
    </message>
    <message>
        <source>The network {name} has no parameter {value}.</source>
        <translation>Le réseau {name} n’a pas de paramètre {value}.</translation>
    </message>
    <message>
        <source>The network {name} has {count:,} layers; at most {most_layers} can be trained.</source>
        <translation>Le réseau {name} a {count:,} couches&#xa0;; on peut en entraîner au plus {most_layers}.</translation>
    </message>
    <message>
        <source>The network {name} is too deep: nothing is left of the image after {layer_name}.</source>
        <translation>Le réseau {name} est trop profond&#xa0;: il ne reste rien de l’image après {layer_name}.</translation>
    </message>
    <message>
        <source>The run {name} has no model yet</source>
        <translation>L’essai {name} n’a pas encore de modèle</translation>
    </message>
    <message>
        <source>There are two models called {text!r}; give the path of one: {paths}</source>
        <translation>Il y a deux modèles appelés {text!r}&#xa0;; indiquez le chemin de l’un d’eux&#xa0;: {paths}</translation>
    </message>
    <message>
        <source>There is no imported model called {name!r}; digitpad models list names all</source>
        <translation>Il n’y a pas de modèle importé appelé {name!r}&#xa0;; digitpad models list les nomme tous</translation>
    </message>
    <message>
        <source>There is no model and no run called {text!r}; digitpad models list names all</source>
        <translation>Il n’y a ni modèle ni essai appelé {text!r}&#xa0;; digitpad models list les nomme tous</translation>
    </message>
    <message>
        <source>There is no network called {name!r}; there are {value}.</source>
        <translation>Il n’y a pas de réseau appelé {name!r}&#xa0;; il y a {value}.</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>par dessin</translation>
    </message>
    <message>
        <source>a score for each digit by itself</source>
        <translation>un score pour chaque chiffre séparément</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>par image</translation>
    </message>
    <message>
        <source>at most one wrong in {answers:,} answers</source>
        <translation>au plus une erreur sur {answers:,} réponses</translation>
    </message>
    <message>
        <source>black or white</source>
        <translation>noir ou blanc</translation>
    </message>
    <message>
        <source>cannot be asked in such a convention</source>
        <translation>ne peut pas être interrogé avec une telle convention</translation>
    </message>
    <message>
        <source>cannot be converted: the converter cannot be started</source>
        <translation>ne peut pas être converti&#xa0;: le convertisseur ne peut pas être démarré</translation>
    </message>
    <message>
        <source>cannot be converted: the converter died over it</source>
        <translation>ne peut pas être converti&#xa0;: le convertisseur s’est arrêté net</translation>
    </message>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>ne peut pas être lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>cannot be read: {value}</source>
        <translation>ne peut pas être lu&#xa0;: {value}</translation>
    </message>
    <message>
        <source>cannot be trained on here: {why}</source>
        <translation>ne peut pas être entraîné davantage ici&#xa0;: {why}</translation>
    </message>
    <message>
        <source>cannot hold the weights {name!r} of type {dtype}</source>
        <translation>ne peut pas contenir les poids {name!r} de type {dtype}</translation>
    </message>
    <message>
        <source>cannot hold {count:,} arrays; at most {most_members:,}</source>
        <translation>ne peut pas contenir {count:,} tableaux&#xa0;; au plus {most_members:,}</translation>
    </message>
    <message>
        <source>comes from {file}, which another program made: here it can be asked, not trained</source>
        <translation>vient de {file}, créé par un autre programme&#xa0;: ici on peut l’interroger, pas l’entraîner</translation>
    </message>
    <message>
        <source>dark on light</source>
        <translation>foncé sur clair</translation>
    </message>
    <message>
        <source>declares {size:,} numbers in {name}, more than are read</source>
        <translation>annonce {size:,} nombres dans {name}, plus qu’on n’en lit</translation>
    </message>
    <message>
        <source>digitpad model</source>
        <translation>modèle digitpad</translation>
    </message>
    <message>
        <source>does not fit what goes into it: {what}</source>
        <translation>ne correspond pas à ce qui y entre&#xa0;: {what}</translation>
    </message>
    <message>
        <source>does not say how large its images are</source>
        <translation>ne dit pas quelle taille ont ses images</translation>
    </message>
    <message>
        <source>does not say how sure it must be for at most one wrong in {one_in:,} answers: that was never measured</source>
        <translation>ne dit pas à quel point il doit être sûr pour au plus une erreur sur {one_in:,} réponses&#xa0;: cela n’a jamais été mesuré</translation>
    </message>
    <message>
        <source>does not say what it answers: it has no signature</source>
        <translation>ne dit pas ce qu’il répond&#xa0;: il n’a pas de signature</translation>
    </message>
    <message>
        <source>each column scaled to length one</source>
        <translation>chaque colonne ramenée à la longueur un</translation>
    </message>
    <message>
        <source>each image scaled to length one</source>
        <translation>chaque image ramenée à la longueur un</translation>
    </message>
    <message>
        <source>each row scaled to length one</source>
        <translation>chaque ligne ramenée à la longueur un</translation>
    </message>
    <message>
        <source>gives a layer more than arrays, after {name!r}</source>
        <translation>donne à une couche plus que des tableaux, après {name!r}</translation>
    </message>
    <message>
        <source>gives an answer that does not come from the image</source>
        <translation>donne une réponse qui ne vient pas de l’image</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;certainty&quot; is not a list of stops with what they cost</source>
        <translation>a une fiche incorrecte&#xa0;: &quot;certainty&quot; n’est pas une liste de niveaux avec ce qu’ils coûtent</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;parents&quot; is not a list of models and what they were taught</source>
        <translation>a une fiche incorrecte&#xa0;: &quot;parents&quot; n’est pas une liste de modèles et de ce qu’on leur a appris</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;strokes&quot; holds no counts and weights</source>
        <translation>a une fiche incorrecte&#xa0;: &quot;strokes&quot; ne contient pas de nombres et de poids</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;strokes&quot; is not complete</source>
        <translation>a une fiche incorrecte&#xa0;: &quot;strokes&quot; n’est pas complet</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;{name}&quot; holds what JSON cannot hold</source>
        <translation>a une fiche incorrecte&#xa0;: &quot;{name}&quot; contient ce que JSON ne peut pas contenir</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;{name}&quot; of its convention is none</source>
        <translation>a une fiche incorrecte&#xa0;: &quot;{name}&quot; de sa convention n’est pas valable</translation>
    </message>
    <message>
        <source>has a card that is wrong: &quot;{name}&quot; of what was imported is none</source>
        <translation>a une fiche incorrecte&#xa0;: &quot;{name}&quot; de ce qui a été importé n’est pas valable</translation>
    </message>
    <message>
        <source>has a card that is wrong: a stop of &quot;certainty&quot; is not complete</source>
        <translation>a une fiche incorrecte&#xa0;: un niveau de &quot;certainty&quot; n’est pas complet</translation>
    </message>
    <message>
        <source>has a card that is wrong: one of its &quot;parents&quot; is not complete</source>
        <translation>a une fiche incorrecte&#xa0;: un des &quot;parents&quot; n’est pas complet</translation>
    </message>
    <message>
        <source>has a card that is wrong: {error}</source>
        <translation>a une fiche incorrecte&#xa0;: {error}</translation>
    </message>
    <message>
        <source>has a card that is wrong: {otherwise}</source>
        <translation>a une fiche incorrecte&#xa0;: {otherwise}</translation>
    </message>
    <message>
        <source>has a configuration of {size:,} letters</source>
        <translation>a une configuration de {size:,} caractères</translation>
    </message>
    <message>
        <source>has a layer whose name is no name</source>
        <translation>a une couche dont le nom n’est pas un nom</translation>
    </message>
    <message>
        <source>has a layer {name!r} ({op}) that is refused: {why}</source>
        <translation>a une couche {name!r} ({op}) qui est refusée&#xa0;: {why}</translation>
    </message>
    <message>
        <source>has a layer {name!r} of a kind of its own, {kind}, whose code is not in the file</source>
        <translation>a une couche {name!r} d’un type à elle, {kind}, dont le code n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>has a layer {name!r} of the kind {kind}, which could run any code; such models are not opened</source>
        <translation>a une couche {name!r} de type {kind}, qui pourrait exécuter n’importe quel code&#xa0;; de tels modèles ne sont pas ouverts</translation>
    </message>
    <message>
        <source>has a layer {name!r} of the kind {op}, which digitpad does not know</source>
        <translation>a une couche {name!r} de type {op}, que digitpad ne connaît pas</translation>
    </message>
    <message>
        <source>has a layer {name!r} that calls {what}, which is no part of a network; such models are not opened</source>
        <translation>a une couche {name!r} qui appelle {what}, ce qui n’est pas une partie d’un réseau&#xa0;; de tels modèles ne sont pas ouverts</translation>
    </message>
    <message>
        <source>has a layer {name!r} with several answers</source>
        <translation>a une couche {name!r} avec plusieurs réponses</translation>
    </message>
    <message>
        <source>has a link in it, {name}, that leads elsewhere; such files are not read</source>
        <translation>contient un lien, {name}, qui mène ailleurs&#xa0;; de tels fichiers ne sont pas lus</translation>
    </message>
    <message>
        <source>has a network for strokes that this program does not know</source>
        <translation>a un réseau pour les traits que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>has a network that crashes ({how})</source>
        <translation>a un réseau qui plante ({how})</translation>
    </message>
    <message>
        <source>has a network that did not answer in {seconds:g} seconds</source>
        <translation>a un réseau qui n’a pas répondu en {seconds:g} secondes</translation>
    </message>
    <message>
        <source>has a network that made the helper process answer nonsense</source>
        <translation>a un réseau qui a fait répondre n’importe quoi au processus auxiliaire</translation>
    </message>
    <message>
        <source>has a network that needs {amount:,} MB for one image</source>
        <translation>a un réseau qui demande {amount:,} Mo pour une image</translation>
    </message>
    <message>
        <source>has an inner model {name!r} with several inputs</source>
        <translation>a un modèle intérieur {name!r} avec plusieurs entrées</translation>
    </message>
    <message>
        <source>has an operator {name!r} ({kind}) before what goes into it, {missing!r}</source>
        <translation>a un opérateur {name!r} ({kind}) avant ce qui y entre, {missing!r}</translation>
    </message>
    <message>
        <source>has an operator {name!r} ({kind}) that is refused: {why}</source>
        <translation>a un opérateur {name!r} ({kind}) qui est refusé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>has an operator {op}, which reaches out of a network</source>
        <translation>a un opérateur {op}, qui agit en dehors du réseau</translation>
    </message>
    <message>
        <source>has layers that the input does not lead to</source>
        <translation>a des couches auxquelles l’entrée ne mène pas</translation>
    </message>
    <message>
        <source>has more layers than the {most:,} that can be</source>
        <translation>a plus de couches que les {most:,} possibles</translation>
    </message>
    <message>
        <source>has more operators than any network that is read</source>
        <translation>a plus d’opérateurs que tout réseau qu’on lit</translation>
    </message>
    <message>
        <source>has more than one output: {name!r} too</source>
        <translation>a plus d’une sortie&#xa0;: {name!r} aussi</translation>
    </message>
    <message>
        <source>has more than {most:,} weights</source>
        <translation>a plus de {most:,} poids</translation>
    </message>
    <message>
        <source>has no layer {name!r} to answer</source>
        <translation>n’a pas de couche {name!r} pour répondre</translation>
    </message>
    <message>
        <source>has something else than numbers in {name}</source>
        <translation>a autre chose que des nombres dans {name}</translation>
    </message>
    <message>
        <source>has too many models within each other</source>
        <translation>a trop de modèles l’un dans l’autre</translation>
    </message>
    <message>
        <source>has two layers of one name</source>
        <translation>a deux couches du même nom</translation>
    </message>
    <message>
        <source>has two layers of the name {name!r}</source>
        <translation>a deux couches du nom {name!r}</translation>
    </message>
    <message>
        <source>has weights of a shape that no network has</source>
        <translation>a des poids d’une forme qu’aucun réseau n’a</translation>
    </message>
    <message>
        <source>has weights {name!r} of a shape that no network has</source>
        <translation>a des poids {name!r} d’une forme qu’aucun réseau n’a</translation>
    </message>
    <message>
        <source>has weights {name!r} that are no plain numbers</source>
        <translation>a des poids {name!r} qui ne sont pas de simples nombres</translation>
    </message>
    <message>
        <source>has weights {name!r} that nobody keeps</source>
        <translation>a des poids {name!r} que personne ne garde</translation>
    </message>
    <message>
        <source>has {count:,} layers; 1 to {most:,} can be</source>
        <translation>a {count:,} couches&#xa0;; il peut y en avoir de 1 à {most:,}</translation>
    </message>
    <message>
        <source>has {count:,} weights; at most {most:,} can be</source>
        <translation>a {count:,} poids&#xa0;; il peut y en avoir au plus {most:,}</translation>
    </message>
    <message>
        <source>has {count} inputs and {count2} outputs instead of one and one</source>
        <translation>a {count} entrées et {count2} sorties au lieu d’une de chaque</translation>
    </message>
    <message>
        <source>has {count} inputs instead of one</source>
        <translation>a {count} entrées au lieu d’une</translation>
    </message>
    <message>
        <source>has {count} inputs; one can be</source>
        <translation>a {count} entrées&#xa0;; il ne peut y en avoir qu’une</translation>
    </message>
    <message>
        <source>has {count} outputs instead of one</source>
        <translation>a {count} sorties au lieu d’une</translation>
    </message>
    <message>
        <source>has {count} outputs; one can be</source>
        <translation>a {count} sorties&#xa0;; il ne peut y en avoir qu’une</translation>
    </message>
    <message>
        <source>holds no network</source>
        <translation>ne contient aucun réseau</translation>
    </message>
    <message>
        <source>holds weights only, without the network that they are for; save the whole model, with model.save(…)</source>
        <translation>ne contient que des poids, sans le réseau auquel ils appartiennent&#xa0;; enregistrez le modèle entier, avec model.save(…)</translation>
    </message>
    <message>
        <source>holds {count:,} arrays or groups in one</source>
        <translation>contient {count:,} tableaux ou groupes dans un seul</translation>
    </message>
    <message>
        <source>how large the image is is not known</source>
        <translation>la taille de l’image n’est pas connue</translation>
    </message>
    <message>
        <source>how many numbers go in is not known</source>
        <translation>on ne sait pas combien de nombres y entrent</translation>
    </message>
    <message>
        <source>is a Keras model (.keras), not a digitpad model</source>
        <translation>est un modèle Keras (.keras), pas un modèle digitpad</translation>
    </message>
    <message>
        <source>is a device or a pipe, not a digitpad model</source>
        <translation>est un périphérique ou un tube, pas un modèle digitpad</translation>
    </message>
    <message>
        <source>is a device or a pipe, not a model</source>
        <translation>est un périphérique ou un tube, pas un modèle</translation>
    </message>
    <message>
        <source>is a folder that holds no model: there is no saved_model.pb in it</source>
        <translation>est un dossier qui ne contient pas de modèle&#xa0;: il n’y a pas de saved_model.pb dedans</translation>
    </message>
    <message>
        <source>is a model of a class of its own, {name}, whose code is not in the file</source>
        <translation>est un modèle d’une classe à lui, {name}, dont le code n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>is a zip that holds no model of Keras: there is no config.json</source>
        <translation>est un zip qui ne contient pas de modèle Keras&#xa0;: il n’y a pas de config.json</translation>
    </message>
    <message>
        <source>is a {kind}, not a digitpad model</source>
        <translation>est de type {kind}, pas un modèle digitpad</translation>
    </message>
    <message>
        <source>is an HDF5 file that holds no model of Keras</source>
        <translation>est un fichier HDF5 qui ne contient pas de modèle Keras</translation>
    </message>
    <message>
        <source>is an ONNX file; to read it the library onnx is needed: pip install onnx</source>
        <translation>est un fichier ONNX&#xa0;; pour le lire, il faut la bibliothèque onnx&#xa0;: pip install onnx</translation>
    </message>
    <message>
        <source>is broken: its weights {name} hold numbers that are not finite</source>
        <translation>est abîmé&#xa0;: ses poids {name} contiennent des nombres qui ne sont pas finis</translation>
    </message>
    <message>
        <source>is damaged, and cannot be read</source>
        <translation>est endommagé et ne peut pas être lu</translation>
    </message>
    <message>
        <source>is damaged, or no model of a kind that is read</source>
        <translation>est endommagé, ou n’est pas un modèle d’un type qu’on lit</translation>
    </message>
    <message>
        <source>is damaged, or was never a TensorFlow Lite network</source>
        <translation>est endommagé, ou n’a jamais été un réseau TensorFlow Lite</translation>
    </message>
    <message>
        <source>is damaged: it calls what is not there</source>
        <translation>est endommagé&#xa0;: il appelle ce qui n’est pas là</translation>
    </message>
    <message>
        <source>is damaged: it has no weights of the layer {name!r}</source>
        <translation>est endommagé&#xa0;: il n’a pas de poids pour la couche {name!r}</translation>
    </message>
    <message>
        <source>is damaged: it holds no network</source>
        <translation>est endommagé&#xa0;: il ne contient aucun réseau</translation>
    </message>
    <message>
        <source>is damaged: it holds no {name}</source>
        <translation>est endommagé&#xa0;: il ne contient pas de {name}</translation>
    </message>
    <message>
        <source>is damaged: it is cut short</source>
        <translation>est endommagé&#xa0;: il est coupé avant la fin</translation>
    </message>
    <message>
        <source>is damaged: it is empty</source>
        <translation>est endommagé&#xa0;: il est vide</translation>
    </message>
    <message>
        <source>is damaged: it is not a whole zip</source>
        <translation>est endommagé&#xa0;: ce n’est pas un zip complet</translation>
    </message>
    <message>
        <source>is damaged: its HDF5 cannot be read</source>
        <translation>est endommagé&#xa0;: son HDF5 ne peut pas être lu</translation>
    </message>
    <message>
        <source>is damaged: its card is not JSON</source>
        <translation>est endommagé&#xa0;: sa fiche n’est pas du JSON</translation>
    </message>
    <message>
        <source>is damaged: its configuration cannot be read</source>
        <translation>est endommagé&#xa0;: sa configuration ne peut pas être lue</translation>
    </message>
    <message>
        <source>is damaged: its end is missing</source>
        <translation>est endommagé&#xa0;: sa fin manque</translation>
    </message>
    <message>
        <source>is damaged: its network cannot be read</source>
        <translation>est endommagé&#xa0;: son réseau ne peut pas être lu</translation>
    </message>
    <message>
        <source>is damaged: its parts do not lie where it says</source>
        <translation>est endommagé&#xa0;: ses parties ne sont pas là où il le dit</translation>
    </message>
    <message>
        <source>is damaged: its weights are {held:,} numbers, and its card says {numbers:,}</source>
        <translation>est endommagé&#xa0;: ses poids font {held:,} nombres, et sa fiche dit {numbers:,}</translation>
    </message>
    <message>
        <source>is damaged: its weights cannot be read</source>
        <translation>est endommagé&#xa0;: ses poids ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>is damaged: its weights hold {member!r}</source>
        <translation>est endommagé&#xa0;: ses poids contiennent {member!r}</translation>
    </message>
    <message>
        <source>is damaged: its weights {name!r} are not as many as it says</source>
        <translation>est endommagé&#xa0;: ses poids {name!r} ne sont pas aussi nombreux qu’il le dit</translation>
    </message>
    <message>
        <source>is damaged: its weights {name}: it {error}</source>
        <translation>est endommagé&#xa0;: le fichier de poids {name} {error}</translation>
    </message>
    <message>
        <source>is damaged: the weights of its inner model {name!r} do not fit it</source>
        <translation>est endommagé&#xa0;: les poids de son modèle intérieur {name!r} ne lui correspondent pas</translation>
    </message>
    <message>
        <source>is damaged: who reads it crashes</source>
        <translation>est endommagé&#xa0;: ce qui le lit plante</translation>
    </message>
    <message>
        <source>is damaged: {name!r} is not there</source>
        <translation>est endommagé&#xa0;: {name!r} n’est pas là</translation>
    </message>
    <message>
        <source>is damaged: {name} cannot be unpacked</source>
        <translation>est endommagé&#xa0;: {name} ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>is damaged: {name} does not have the hash that its card names</source>
        <translation>est endommagé&#xa0;: {name} n’a pas l’empreinte que sa fiche indique</translation>
    </message>
    <message>
        <source>is damaged: {name} is not as long as it claims</source>
        <translation>est endommagé&#xa0;: {name} n’a pas la longueur annoncée</translation>
    </message>
    <message>
        <source>is larger than any digitpad model ({value} MB)</source>
        <translation>est plus grand que tout modèle digitpad ({value} Mo)</translation>
    </message>
    <message>
        <source>is larger than any model that is read ({most} MB)</source>
        <translation>est plus grand que tout modèle qu’on lit ({most} Mo)</translation>
    </message>
    <message>
        <source>is not a {kind}, or is damaged: its directory does not fit its length</source>
        <translation>n’est pas un {kind}, ou est endommagé&#xa0;: sa table des matières ne correspond pas à sa longueur</translation>
    </message>
    <message>
        <source>is not a {kind}: it claims to hold {count:,} members</source>
        <translation>n’est pas un {kind}&#xa0;: il annonce {count:,} éléments</translation>
    </message>
    <message>
        <source>is not a {kind}: it holds two members of one name</source>
        <translation>n’est pas un {kind}&#xa0;: il contient deux éléments du même nom</translation>
    </message>
    <message>
        <source>is not a {kind}: its member {name!r} is {reason}</source>
        <translation>n’est pas un {kind}&#xa0;: son élément {name!r} est {reason}</translation>
    </message>
    <message>
        <source>is not a {kind}: {name} claims to hold {file_size:,} bytes</source>
        <translation>n’est pas un {kind}&#xa0;: {name} annonce {file_size:,} octets</translation>
    </message>
    <message>
        <source>is not a digitpad model: it does not hold {value} and nothing else</source>
        <translation>n’est pas un modèle digitpad&#xa0;: il ne contient pas {value} et rien d’autre</translation>
    </message>
    <message>
        <source> in {layers} layers</source>
        <translation> en {layers} couches</translation>
    </message>
    <message>
        <source>is not a digitpad model: it holds no card.json</source>
        <translation>n’est pas un modèle digitpad&#xa0;: il ne contient pas de card.json</translation>
    </message>
    <message>
        <source>is of a network that this program does not know: {network}</source>
        <translation>est d’un réseau que ce programme ne connaît pas&#xa0;: {network}</translation>
    </message>
    <message>
        <source>is of an ONNX too old (operators of version {version})</source>
        <translation>vient d’un ONNX trop ancien (opérateurs de version {version})</translation>
    </message>
    <message>
        <source>it adds the axes {axes}</source>
        <translation>cela ajoute les axes {axes}</translation>
    </message>
    <message>
        <source>it computes with the number of images</source>
        <translation>cela calcule avec le nombre d’images</translation>
    </message>
    <message>
        <source>it crops the image</source>
        <translation>cela rogne l’image</translation>
    </message>
    <message>
        <source>it divides by zero</source>
        <translation>cela divise par zéro</translation>
    </message>
    <message>
        <source>it does not say to which shape</source>
        <translation>la forme voulue n’est pas indiquée</translation>
    </message>
    <message>
        <source>it does not take the mean away</source>
        <translation>cela n’enlève pas la moyenne</translation>
    </message>
    <message>
        <source>it has its channels first</source>
        <translation>les canaux sont en premier</translation>
    </message>
    <message>
        <source>it has more axes than the image</source>
        <translation>il y a plus d’axes que dans l’image</translation>
    </message>
    <message>
        <source>it has no axis {axis}</source>
        <translation>il n’y a pas d’axe {axis}</translation>
    </message>
    <message>
        <source>it has no axis {axis} of channels</source>
        <translation>il n’y a pas d’axe {axis} pour les canaux</translation>
    </message>
    <message>
        <source>it has {count} arrays of weights</source>
        <translation>il y a {count} tableaux de poids</translation>
    </message>
    <message>
        <source>it holds more than one number</source>
        <translation>cela contient plus d’un nombre</translation>
    </message>
    <message>
        <source>it holds no number</source>
        <translation>cela ne contient aucun nombre</translation>
    </message>
    <message>
        <source>it is another for each image</source>
        <translation>cela change d’une image à l’autre</translation>
    </message>
    <message>
        <source>it is of an ONNX too old</source>
        <translation>cela vient d’un ONNX trop ancien</translation>
    </message>
    <message>
        <source>it is over more than one axis</source>
        <translation>cela porte sur plus d’un axe</translation>
    </message>
    <message>
        <source>it is over more than the last axis</source>
        <translation>cela porte sur plus que le dernier axe</translation>
    </message>
    <message>
        <source>it is over the axes {axes}</source>
        <translation>cela porte sur les axes {axes}</translation>
    </message>
    <message>
        <source>it is over the images</source>
        <translation>cela porte sur les images</translation>
    </message>
    <message>
        <source>it joins images</source>
        <translation>cela réunit des images</translation>
    </message>
    <message>
        <source>it learns while it answers</source>
        <translation>cela apprend tout en répondant</translation>
    </message>
    <message>
        <source>it makes another kind of numbers</source>
        <translation>cela fait une autre sorte de nombres</translation>
    </message>
    <message>
        <source>it makes more numbers than a network has</source>
        <translation>cela fait plus de nombres que n’en a un réseau</translation>
    </message>
    <message>
        <source>it makes {shape} of {before}</source>
        <translation>cela fait {shape} à partir de {before}</translation>
    </message>
    <message>
        <source>it merges by {mode}</source>
        <translation>cela fusionne par {mode}</translation>
    </message>
    <message>
        <source>it moves over {count} sides</source>
        <translation>cela se déplace sur {count} côtés</translation>
    </message>
    <message>
        <source>it multiplies by no matrix</source>
        <translation>cela ne multiplie par aucune matrice</translation>
    </message>
    <message>
        <source>it multiplies no row of numbers by a matrix</source>
        <translation>cela ne multiplie pas une ligne de nombres par une matrice</translation>
    </message>
    <message>
        <source>it pads and crops</source>
        <translation>cela ajoute des bords et rogne</translation>
    </message>
    <message>
        <source>it pads by {margins}</source>
        <translation>cela ajoute des bords de {margins}</translation>
    </message>
    <message>
        <source>it pads by {margins} what may be negative</source>
        <translation>cela ajoute des bords de {margins} à ce qui peut être négatif</translation>
    </message>
    <message>
        <source>it pads by {margins} without counting that</source>
        <translation>cela ajoute des bords de {margins} sans les compter</translation>
    </message>
    <message>
        <source>it pads in an unknown way</source>
        <translation>cela ajoute des bords d’une façon inconnue</translation>
    </message>
    <message>
        <source>it pads no image</source>
        <translation>cela n’ajoute pas de bords à une image</translation>
    </message>
    <message>
        <source>it pads with something else than zeros</source>
        <translation>cela ajoute des bords avec autre chose que des zéros</translation>
    </message>
    <message>
        <source>it reads no image with the channels last</source>
        <translation>cela ne lit pas une image avec les canaux en dernier</translation>
    </message>
    <message>
        <source>it rounds to whole numbers</source>
        <translation>cela arrondit à des nombres entiers</translation>
    </message>
    <message>
        <source>it says {key} = {value}, which cannot be read</source>
        <translation>{key} = {value} est indiqué, ce qui ne peut pas être lu</translation>
    </message>
    <message>
        <source>it takes a part of what is no list</source>
        <translation>cela prend une partie de ce qui n’est pas une liste</translation>
    </message>
    <message>
        <source>it takes or gives something else than ours</source>
        <translation>cela prend ou donne autre chose que chez Digitpad</translation>
    </message>
    <message>
        <source>it takes the axes {axes} away</source>
        <translation>cela enlève les axes {axes}</translation>
    </message>
    <message>
        <source>it turns {order}</source>
        <translation>cela tourne {order}</translation>
    </message>
    <message>
        <source>its activation cannot be read</source>
        <translation>son activation ne peut pas être lue</translation>
    </message>
    <message>
        <source>its activation {function!r} is not known</source>
        <translation>son activation {function!r} n’est pas connue</translation>
    </message>
    <message>
        <source>its alpha is not {value:g}</source>
        <translation>son alpha n’est pas {value:g}</translation>
    </message>
    <message>
        <source>its axes are not known</source>
        <translation>ses axes ne sont pas connus</translation>
    </message>
    <message>
        <source>its axes {dims} are not those of an image</source>
        <translation>ses axes {dims} ne sont pas ceux d’une image</translation>
    </message>
    <message>
        <source>its images are made in another way than ours</source>
        <translation>ses images sont faites autrement que chez Digitpad</translation>
    </message>
    <message>
        <source>its input {place} changes with the image</source>
        <translation>son entrée {place} change avec l’image</translation>
    </message>
    <message>
        <source>its input {place} is missing</source>
        <translation>son entrée {place} manque</translation>
    </message>
    <message>
        <source>its inputs do not fit each other</source>
        <translation>ses entrées ne vont pas ensemble</translation>
    </message>
    <message>
        <source>its last layer is not dense</source>
        <translation>sa dernière couche n’est pas dense</translation>
    </message>
    <message>
        <source>its layer {name!r} ({op}) has no counterpart here</source>
        <translation>sa couche {name!r} ({op}) n’a pas d’équivalent ici</translation>
    </message>
    <message>
        <source>its limits are no limits</source>
        <translation>ses limites ne sont pas des limites</translation>
    </message>
    <message>
        <source>its places are no whole numbers</source>
        <translation>ses positions ne sont pas des nombres entiers</translation>
    </message>
    <message>
        <source>its weights are {held} and should be {wanted}</source>
        <translation>ses poids sont {held} et devraient être {wanted}</translation>
    </message>
    <message>
        <source>its weights hold numbers that are not finite</source>
        <translation>ses poids contiennent des nombres qui ne sont pas finis</translation>
    </message>
    <message>
        <source>its window has another number of sides than the image</source>
        <translation>sa fenêtre n’a pas le même nombre de côtés que l’image</translation>
    </message>
    <message>
        <source>its window has holes</source>
        <translation>sa fenêtre a des trous</translation>
    </message>
    <message>
        <source>its window is larger than the image</source>
        <translation>sa fenêtre est plus grande que l’image</translation>
    </message>
    <message>
        <source>its window is no window</source>
        <translation>sa fenêtre n’est pas une fenêtre</translation>
    </message>
    <message>
        <source>its window reaches beyond the image</source>
        <translation>sa fenêtre dépasse de l’image</translation>
    </message>
    <message>
        <source>its {name} are {listed}</source>
        <translation>ses valeurs de {name} sont {listed}</translation>
    </message>
    <message>
        <source>its {name} is not {value:g}</source>
        <translation>sa valeur de {name} n’est pas {value:g}</translation>
    </message>
    <message>
        <source>keeps the weights {name!r} in another file, which is not read</source>
        <translation>garde les poids {name!r} dans un autre fichier, qui n’est pas lu</translation>
    </message>
    <message>
        <source>keeps {name} in other files; such files are not read</source>
        <translation>garde {name} dans d’autres fichiers&#xa0;; de tels fichiers ne sont pas lus</translation>
    </message>
    <message>
        <source>light on dark</source>
        <translation>clair sur foncé</translation>
    </message>
    <message>
        <source>log-probabilities</source>
        <translation>log-probabilités</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>measured on {digits:,} digits kept out of its training</source>
        <translation>mesuré sur {digits:,} chiffres tenus à l’écart de son entraînement</translation>
    </message>
    <message>
        <source>multiplies {count:,} times for one image</source>
        <translation>multiplie {count:,} fois pour une image</translation>
    </message>
    <message>
        <source>needs the {kind} operator {name}, which is no part of LiteRT</source>
        <translation>a besoin de l’opérateur {kind} {name}, qui ne fait pas partie de LiteRT</translation>
    </message>
    <message>
        <source>nothing is known of how it reads</source>
        <translation>on ne sait rien de sa façon de lire</translation>
    </message>
    <message>
        <source>nothing is left of the image</source>
        <translation>il ne reste rien de l’image</translation>
    </message>
    <message>
        <source>packs {name} in a way that is not read</source>
        <translation>compresse {name} d’une façon qui n’est pas lue</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>probabilités</translation>
    </message>
    <message>
        <source>reads no digits: in the best of all the ways to show it some ({pixels}) it reads {measured}</source>
        <translation>ne lit pas de chiffres&#xa0;: avec la meilleure de toutes les façons de lui en montrer ({pixels}), il lit {measured}</translation>
    </message>
    <message>
        <source>reads no image, but {count} dimensions</source>
        <translation>ne lit pas une image, mais {count} dimensions</translation>
    </message>
    <message>
        <source>reads no image, but {shape}</source>
        <translation>ne lit pas une image, mais {shape}</translation>
    </message>
    <message>
        <source>runs in a circle at {name!r}</source>
        <translation>tourne en rond à {name!r}</translation>
    </message>
    <message>
        <source>standardised by MNIST&apos;s mean and deviation</source>
        <translation>standardisé par la moyenne et l’écart de MNIST</translation>
    </message>
    <message>
        <source>takes longer to read than any model does</source>
        <translation>est plus long à lire que tout modèle</translation>
    </message>
    <message>
        <source>takes more memory to read than any model needs</source>
        <translation>demande plus de mémoire à lire que tout modèle</translation>
    </message>
    <message>
        <source>takes {shape} numbers; it must take a square picture in one channel or three, be it flat</source>
        <translation>prend {shape} nombres&#xa0;; il doit prendre une image carrée à un ou trois canaux, même mise à plat</translation>
    </message>
    <message>
        <source>tells {outputs} classes apart, and its first ten are not the digits</source>
        <translation>distingue {outputs} classes, et ses dix premières ne sont pas les chiffres</translation>
    </message>
    <message>
        <source>the digit from rim to rim</source>
        <translation>le chiffre d’un bord à l’autre</translation>
    </message>
    <message>
        <source>the picture resized</source>
        <translation>l’image redimensionnée</translation>
    </message>
    <message>
        <source>the pixels as they are, with more or less paper around them</source>
        <translation>les pixels tels quels, avec plus ou moins de papier autour</translation>
    </message>
    <message>
        <source>transposed</source>
        <translation>lignes et colonnes échangées</translation>
    </message>
    <message>
        <source>was made by a newer digitpad (format {version}; this program reads {format_version})</source>
        <translation>a été créé par un digitpad plus récent (format {version}&#xa0;; ce programme lit {format_version})</translation>
    </message>
    <message>
        <source>was not found</source>
        <translation>est introuvable</translation>
    </message>
    <message>
        <source>was trained on drawings prepared in another way (version {normalisation!r}, this program&apos;s is {normalisation2}); train it again</source>
        <translation>a été entraîné sur des dessins préparés autrement (version {normalisation!r}, celle de ce programme est {normalisation2})&#xa0;; entraînez-le à nouveau</translation>
    </message>
    <message>
        <source>was trained on strokes prepared in another way (version {value!r}, this program&apos;s is {version}); train it again</source>
        <translation>a été entraîné sur des traits préparés autrement (version {value!r}, celle de ce programme est {version})&#xa0;; entraînez-le à nouveau</translation>
    </message>
    <message>
        <source>what goes in has different shapes</source>
        <translation>ce qui entre a des formes différentes</translation>
    </message>
    <message>
        <source>what goes into it does not come from the image</source>
        <translation>ce qui y entre ne vient pas de l’image</translation>
    </message>
    <message>
        <source>what goes into it is not known</source>
        <translation>ce qui y entre n’est pas connu</translation>
    </message>
    <message>
        <source>what goes into it, {name!r}, does not come before</source>
        <translation>ce qui y entre, {name!r}, ne vient pas avant</translation>
    </message>
    <message>
        <source>{count} arrays go into it</source>
        <translation>{count} tableaux y entrent</translation>
    </message>
    <message>
        <source>{count} arrays that fit {shape}</source>
        <translation>{count} tableaux qui correspondent à {shape}</translation>
    </message>
    <message>
        <source>{count} drawings, their strokes too</source>
        <translation>{count} dessins, leurs traits aussi</translation>
    </message>
    <message>
        <source>{count} images of drawings</source>
        <translation>{count} images de dessins</translation>
    </message>
    <message>
        <source>{file} is there already and would be replaced; choose another name, or export the network alone</source>
        <translation>{file} existe déjà et serait remplacé&#xa0;; choisissez un autre nom, ou exportez le réseau seul</translation>
    </message>
    <message>
        <source>{first}, {then}</source>
        <translation>{first}, {then}</translation>
    </message>
    <message>
        <source>{given} dimensions instead of {wanted}</source>
        <translation>{given} dimensions au lieu de {wanted}</translation>
    </message>
    <message>
        <source>{groups} groups</source>
        <translation>{groups} groupes</translation>
    </message>
    <message>
        <source>{kind}, {count} of them</source>
        <translation>{kind}, au nombre de {count}</translation>
    </message>
    <message>
        <source>{kind}, {count} of them, in the order {places}</source>
        <translation>{kind}, au nombre de {count}, dans l’ordre {places}</translation>
    </message>
    <message>
        <source>{kind}, {count} of them, that of digit 0 last</source>
        <translation>{kind}, au nombre de {count}, le chiffre 0 en dernier</translation>
    </message>
    <message>
        <source>{kind}, {count} of them, that of no digit first</source>
        <translation>{kind}, au nombre de {count}, «&#xa0;pas un chiffre&#xa0;» en premier</translation>
    </message>
    <message>
        <source>{low:g} to {high:g}</source>
        <translation>{low:g} à {high:g}</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a model; give it a plain one of one line</source>
        <translation>{name!r} ne peut pas être le nom d’un modèle&#xa0;; donnez-lui un nom simple d’une seule ligne</translation>
    </message>
    <message>
        <source>{name!r} is the name of {by} already; give it another name</source>
        <translation>{name!r} est déjà le nom d’un autre ({by})&#xa0;; donnez-lui un autre nom</translation>
    </message>
    <message>
        <source>{name} are no whole numbers</source>
        <translation>{name} ne sont pas des nombres entiers</translation>
    </message>
    <message>
        <source>{name} cannot be brought back</source>
        <translation>{name} ne peut pas être restauré</translation>
    </message>
    <message>
        <source>{name} is a model of Digitpad, whose convention is known</source>
        <translation>{name} est un modèle de Digitpad, dont la convention est connue</translation>
    </message>
    <message>
        <source>{name} is the model that comes with the program and stays; --model chooses another</source>
        <translation>{name} est le modèle fourni avec le programme et reste là&#xa0;; --model en choisit un autre</translation>
    </message>
    <message>
        <source>{of}, each with the same digit, probabilities at most {far} apart</source>
        <translation>{of}, chaque fois avec le même chiffre, probabilités écartées d’au plus {far}</translation>
    </message>
    <message>
        <source>{of}, {others} of them with another digit, probabilities up to {far:.2g} apart</source>
        <translation>{of}, dont {others} avec un autre chiffre, probabilités écartées de {far:.2g} au plus</translation>
    </message>
    <message>
        <source>{parameters:,} parameters{where}</source>
        <translation>{parameters:,} paramètres{where}</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>{path} ne peut pas être lu</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error!r} (this is a fault in digitpad)</source>
        <translation>{path} ne peut pas être lu&#xa0;: {error!r} (c’est un défaut de digitpad)</translation>
    </message>
    <message>
        <source>{path} cannot be removed</source>
        <translation>{path} ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>{path} cannot be renamed</source>
        <translation>{path} ne peut pas être renommé</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} ne peut pas être écrit</translation>
    </message>
    <message>
        <source>{path} cannot be written: there is no such folder as {parent}</source>
        <translation>{path} ne peut pas être écrit&#xa0;: il n’y a pas de dossier {parent}</translation>
    </message>
    <message>
        <source>{path} has a network that cannot be described: {why}</source>
        <translation>{path} a un réseau qu’on ne peut pas décrire&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{path} holds no weights of the network that its card names ({network}); it can be exported only as {value}</source>
        <translation>{path} ne contient pas de poids du réseau que sa fiche indique ({network})&#xa0;; on peut seulement l’exporter comme {value}</translation>
    </message>
    <message>
        <source>{path} is a file; a name without an ending is for the folder of a SavedModel</source>
        <translation>{path} est un fichier&#xa0;; un nom sans fin (.xyz) désigne le dossier d’un SavedModel</translation>
    </message>
    <message>
        <source>{path} is a folder that is not empty; name a new one for the SavedModel</source>
        <translation>{path} est un dossier qui n’est pas vide&#xa0;; indiquez-en un nouveau pour le SavedModel</translation>
    </message>
    <message>
        <source>{path} is a model of Digitpad, whose convention is known</source>
        <translation>{path} est un modèle de Digitpad, dont la convention est connue</translation>
    </message>
    <message>
        <source>{path} is in the library already, as {name}</source>
        <translation>{path} est déjà dans la bibliothèque, sous le nom {name}</translation>
    </message>
    <message>
        <source>{path} was not found</source>
        <translation>{path} est introuvable</translation>
    </message>
    <message>
        <source>{path} {refusal}</source>
        <translation>{path} {refusal}</translation>
    </message>
    <message>
        <source>{percent:.1f} % of {digits:,} digits</source>
        <translation>{percent:.1f} % de {digits:,} chiffres</translation>
    </message>
    <message>
        <source>{percent:.{places}f} %</source>
        <translation>{percent:.{places}f}&#xa0;%</translation>
    </message>
    <message>
        <source>{pixels}: {measured}</source>
        <translation>{pixels}&#xa0;: {measured}</translation>
    </message>
    <message>
        <source>{refused} of the digits get no answer, none of the answers is wrong</source>
        <translation>{refused} des chiffres n’ont pas de réponse, aucune des réponses n’est fausse</translation>
    </message>
    <message>
        <source>{refused} of the digits get no answer, {wrong} of the answers are wrong</source>
        <translation>{refused} des chiffres n’ont pas de réponse, {wrong} des réponses sont fausses</translation>
    </message>
    <message>
        <source>{said}; {next} reads nearly as well, {percent:.1f} %: which one is meant is not certain</source>
        <translation>{said}&#xa0;; {next} lit presque aussi bien, {percent:.1f} %&#xa0;: on ne sait pas avec certitude lequel est le bon</translation>
    </message>
    <message>
        <source>{said}; {next}: {percent:.1f} %</source>
        <translation>{said}&#xa0;; {next}&#xa0;: {percent:.1f} %</translation>
    </message>
    <message>
        <source>{shapes}</source>
        <translation>{shapes}</translation>
    </message>
    <message>
        <source>{shape} numbers come out of it</source>
        <translation>{shape} nombres en sortent</translation>
    </message>
    <message>
        <source>{size:,} numbers cannot become {target}</source>
        <translation>{size:,} nombres ne peuvent pas devenir {target}</translation>
    </message>
    <message>
        <source>{size} × {size} pixels in {channels} colours, as ({shape})</source>
        <translation>{size} × {size} pixels en {channels} couleurs, comme ({shape})</translation>
    </message>
    <message>
        <source>{size} × {size} pixels, as ({shape})</source>
        <translation>{size} × {size} pixels, comme ({shape})</translation>
    </message>
    <message>
        <source>{size}, {work:,} multiply-adds {per}</source>
        <translation>{size}, {work:,} multiplications-additions {per}</translation>
    </message>
    <message>
        <source>{size}, {work:.1f} million multiply-adds {per}</source>
        <translation>{size}, {work:.1f} millions de multiplications-additions {per}</translation>
    </message>
    <message>
        <source>{target} cannot be written</source>
        <translation>{target} ne peut pas être écrit</translation>
    </message>
    <message>
        <source>{target} ends in {ending}, which is no format of a model: choose one of {known}, or no ending for the folder of a SavedModel</source>
        <translation>{target} se termine par {ending}, qui n’est pas un format de modèle&#xa0;: choisissez l’un de {known}, ou aucune fin de nom pour le dossier d’un SavedModel</translation>
    </message>
    <message>
        <source>{word!r} is no word for a convention; there are A..B (such as 0..255), {words}</source>
        <translation>{word!r} n’est pas un mot pour une convention&#xa0;; il y a A..B (comme 0..255), {words}</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>&amp;Rename…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Ask it beside the model in use, in the Draw tab</source>
        <translation>L’interroger à côté du modèle utilisé, dans l’onglet Dessiner</translation>
    </message>
    <message>
        <source>Card of the selected model</source>
        <translation>Fiche du modèle sélectionné</translation>
    </message>
    <message>
        <source>Copy it under another name</source>
        <translation>Le copier sous un autre nom</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Dupliquer…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete the imported model (Delete)</source>
        <translation>Supprimer le modèle importé (Delete)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) selected. Compare shows two to four side by side.</source>
        <translation>
            <numerusform>%n modèle sélectionné. Comparer en montre de deux à quatre côte à côte.</numerusform>
            <numerusform>%n modèles sélectionnés. Comparer en montre de deux à quatre côte à côte.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>Un &amp;fichier…</translation>
    </message>
    <message>
        <source>Ask &amp;beside</source>
        <translation>Interro&amp;ger à côté</translation>
    </message>
    <message>
        <source>Bring your own model: {endings}, or the folder of a SavedModel</source>
        <translation>Apportez votre propre modèle&#xa0;: {endings}, ou le dossier d’un SavedModel</translation>
    </message>
    <message>
        <source>First &amp;look…</source>
        <translation>Premier re&amp;gard…</translation>
    </message>
    <message>
        <source>Give the imported model another name (F2)</source>
        <translation>Donner un autre nom au modèle importé (F2)</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Let the selected model read the canvas (Return)</source>
        <translation>Laisser le modèle sélectionné lire la feuille (Return)</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>More that can be done with the model</source>
        <translation>Autres actions possibles avec le modèle</translation>
    </message>
    <message>
        <source>Rename, duplicate or delete the selected model, or ask it beside the one in use</source>
        <translation>Renommer, dupliquer ou supprimer le modèle sélectionné, ou l’interroger à côté de celui utilisé</translation>
    </message>
    <message>
        <source>See again how the imported model is asked</source>
        <translation>Revoir comment le modèle importé est interrogé</translation>
    </message>
    <message>
        <source>See the selected models side by side; a single one beside the one in use</source>
        <translation>Voir les modèles sélectionnés côte à côte&#xa0;; un seul, à côté de celui utilisé</translation>
    </message>
    <message>
        <source>Select a model to read its card.</source>
        <translation>Sélectionnez un modèle pour lire sa fiche.</translation>
    </message>
    <message>
        <source>The f&amp;older of a SavedModel…</source>
        <translation>Le d&amp;ossier d’un SavedModel…</translation>
    </message>
    <message>
        <source>What can be done with the model</source>
        <translation>Ce qu’on peut faire avec le modèle</translation>
    </message>
    <message>
        <source>Write it to a file, in any of five formats</source>
        <translation>L’écrire dans un fichier, dans l’un de cinq formats</translation>
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
        <translation>Dense</translation>
    </message>
    <message>
        <source>Layers of the network</source>
        <translation>Couches du réseau</translation>
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
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Deeper CNN</source>
        <translation>CNN plus profond</translation>
    </message>
    <message>
        <source>Dense 784–128–64–10</source>
        <translation>Dense 784–128–64–10</translation>
    </message>
    <message>
        <source>Digitpad accurate</source>
        <translation>Digitpad exact</translation>
    </message>
    <message>
        <source>Digitpad compact</source>
        <translation>Digitpad compact</translation>
    </message>
    <message>
        <source>Digitpad fast</source>
        <translation>Digitpad rapide</translation>
    </message>
    <message>
        <source>Keras&apos; MNIST example</source>
        <translation>Exemple MNIST de Keras</translation>
    </message>
    <message>
        <source>Plain CNN</source>
        <translation>CNN simple</translation>
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
        <translation>Quelle encre parle pour la réponse</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Always read several digits as a number</source>
        <translation>Toujours lire plusieurs chiffres comme un nombre</translation>
    </message>
    <message>
        <source>Read as a number (N)</source>
        <translation>Lire comme un nombre (N)</translation>
    </message>
    <message>
        <source>Read the drawing as a number</source>
        <translation>Lire le dessin comme un nombre</translation>
    </message>
    <message>
        <source>{tip} (N)</source>
        <translation>{tip} (N)</translation>
    </message>
    <message>
        <source>{tip}, unasked</source>
        <translation>{tip}, sans le demander</translation>
    </message>
</context>
<context>
    <name>Personal</name>
    <message>
        <source>{path} cannot be saved</source>
        <translation>{path} ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>{path} is damaged: it is no personal part</source>
        <translation>{path} est endommagé&#xa0;: ce n’est pas une partie personnelle</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Done: Digitpad has five of each of your digits, and reads with them from now on.</source>
        <translation>C’est fini&#xa0;: Digitpad a cinq exemplaires de chacun de vos chiffres, et s’en sert désormais pour lire.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Write a {digit}</source>
        <translation>Écrivez un {digit}</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>Another</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>Ask for another digit</source>
        <translation>Demander un autre chiffre</translation>
    </message>
    <message>
        <source>Digits written so far</source>
        <translation>Chiffres écrits jusqu’ici</translation>
    </message>
    <message>
        <source>End practice; all is kept (Esc)</source>
        <translation>Terminer l’exercice&#xa0;; tout est gardé (Esc)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>This digit is finished (Enter)</source>
        <translation>Ce chiffre est fini (Enter)</translation>
    </message>
    <message>
        <source>Write a {digit}</source>
        <translation>Écrivez un {digit}</translation>
    </message>
    <message>
        <source>{done} of {total} digits are written</source>
        <translation>{done} chiffres sur {total} sont écrits</translation>
    </message>
</context>
<context>
    <name>PredictionPanel</name>
    <message>
        <source>How likely each digit is</source>
        <translation>La probabilité de chaque chiffre</translation>
    </message>
    <message>
        <source>Looks like several digits: read {number}?</source>
        <translation>On dirait plusieurs chiffres&#xa0;: lire {number}&#xa0;?</translation>
    </message>
    <message>
        <source>Looks like several digits: {number}. Press N to read them as a number.</source>
        <translation>On dirait plusieurs chiffres&#xa0;: {number}. Appuyez sur N pour les lire comme un nombre.</translation>
    </message>
    <message>
        <source>Not a digit; {closest}</source>
        <translation>Pas un chiffre&#xa0;; {closest}</translation>
    </message>
    <message>
        <source>Read just as it is</source>
        <translation>Lu tel quel</translation>
    </message>
    <message>
        <source>Recognised digit: {text}</source>
        <translation>Chiffre reconnu&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Recognised number: {text}</source>
        <translation>Nombre reconnu&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>The answer {marks}: points, commas, dashes and the like are no digits</source>
        <translation>La réponse {marks}&#xa0;: points, virgules, tirets et autres signes ne sont pas des chiffres</translation>
    </message>
    <message>
        <source>The answer, {marks}</source>
        <translation>La réponse, {marks}</translation>
    </message>
    <message>
        <source>The {ordinal} digit</source>
        <translation>Le {ordinal} chiffre</translation>
    </message>
    <message>
        <source>Verdict: {sentence}</source>
        <translation>Verdict&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Ce que voit le modèle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>encore aucun</translation>
    </message>
    <message numerus="yes">
        <source>without %n marks</source>
        <translation>
            <numerusform>sans %n signe</numerusform>
            <numerusform>sans %n signes</numerusform>
        </translation>
    </message>
    <message>
        <source>without 1 mark</source>
        <translation>sans 1 signe</translation>
    </message>
    <message>
        <source>{digit}: {answer}</source>
        <translation>{digit}&#xa0;: {answer}</translation>
    </message>
</context>
<context>
    <name>Preprocessing</name>
    <message>
        <source>a picture has a pixel that is not between black and white</source>
        <translation>une image a un pixel qui n’est pas entre le noir et le blanc</translation>
    </message>
    <message>
        <source>a picture has rows and columns, not the shape {shape}</source>
        <translation>une image a des lignes et des colonnes, pas la forme {shape}</translation>
    </message>
    <message>
        <source>has {width} × {height} pixels, more than a picture of a digit may have</source>
        <translation>a {width} × {height} pixels, plus qu’une image de chiffre ne peut en avoir</translation>
    </message>
    <message>
        <source>{name} has more than {most_pages} pages; the others are left out</source>
        <translation>{name} a plus de {most_pages} pages&#xa0;; les autres sont laissées de côté</translation>
    </message>
    <message>
        <source>{name} holds no page</source>
        <translation>{name} ne contient aucune page</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} est vide</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>{path} ne peut pas être lu</translation>
    </message>
    <message>
        <source>{path} is a folder, not a picture</source>
        <translation>{path} est un dossier, pas une image</translation>
    </message>
    <message>
        <source>{path} is an address on the web, which is not fetched; save the picture to a file first</source>
        <translation>{path} est une adresse sur le web, que Digitpad ne va pas chercher&#xa0;; enregistrez d’abord l’image dans un fichier</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>&amp;Present</source>
        <translation>Prés&amp;enter</translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation>Quitter la présentation</translation>
    </message>
    <message>
        <source>Show the canvas, the answer and the bars on the whole screen; Esc or F11 leaves</source>
        <translation>Afficher la feuille, la réponse et les barres sur tout l’écran&#xa0;; Esc ou F11 pour quitter</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>99 % of MNIST in seconds</source>
        <translation>99&#xa0;% de MNIST en quelques secondes</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Custom network</source>
        <translation>Réseau personnalisé</translation>
    </message>
    <message>
        <source>Deeper CNN</source>
        <translation>CNN plus profond</translation>
    </message>
    <message>
        <source>Dense network</source>
        <translation>Réseau dense</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Keras&apos; example</source>
        <translation>Exemple de Keras</translation>
    </message>
    <message>
        <source>My own digits</source>
        <translation>Mes propres chiffres</translation>
    </message>
    <message>
        <source>Plain CNN</source>
        <translation>CNN simple</translation>
    </message>
    <message>
        <source>as the shipped model</source>
        <translation>comme le modèle fourni</translation>
    </message>
    <message>
        <source>larger and slower</source>
        <translation>plus grand et plus lent</translation>
    </message>
    <message>
        <source>trained in seconds</source>
        <translation>entraîné en quelques secondes</translation>
    </message>
    <message>
        <source>{label}: {promise}</source>
        <translation>{label}&#xa0;: {promise}</translation>
    </message>
</context>
<context>
    <name>ProbabilityBar</name>
    <message>
        <source>%p percent</source>
        <translation>%p pour cent</translation>
    </message>
    <message>
        <source>How probable the model finds it that this is {label}</source>
        <translation>La probabilité, pour le modèle, que ceci soit {label}</translation>
    </message>
    <message>
        <source>Probability of {label}</source>
        <translation>Probabilité de {label}</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probability of each digit</source>
        <translation>Probabilité de chaque chiffre</translation>
    </message>
</context>
<context>
    <name>Processes</name>
    <message>
        <source>the process that worked on it has died ({how})</source>
        <translation>le processus qui y travaillait s’est arrêté net ({how})</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>&amp;Add somebody</source>
        <translation>&amp;Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>&amp;Whose hand</source>
        <translation>Quelle écri&amp;ture</translation>
    </message>
    <message>
        <source>Add somebody whose digits Digitpad is to learn, rename or remove them</source>
        <translation>Ajouter quelqu’un dont Digitpad doit apprendre les chiffres, le renommer ou le retirer</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>M&amp;odifier</translation>
    </message>
    <message>
        <source>Change the list of hands</source>
        <translation>Modifier la liste des écritures</translation>
    </message>
    <message>
        <source>Click a name: its drawings are shown and speak in every answer</source>
        <translation>Cliquez sur un nom&#xa0;: ses dessins sont affichés et parlent dans chaque réponse</translation>
    </message>
    <message>
        <source>Digitpad as shipped</source>
        <translation>Digitpad d’origine</translation>
    </message>
    <message>
        <source>My hand</source>
        <translation>Mon écriture</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ret&amp;irer…</translation>
    </message>
    <message>
        <source>Remove somebody</source>
        <translation>Retirer quelqu’un</translation>
    </message>
    <message numerus="yes">
        <source>Remove “{name}” and %n drawing(s) for good?</source>
        <translation>
            <numerusform>Retirer «&#xa0;{name}&#xa0;» et %n dessin pour toujours&#xa0;?</numerusform>
            <numerusform>Retirer «&#xa0;{name}&#xa0;» et %n dessins pour toujours&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>This cannot be undone. Export the drawings first if you may want them again.</source>
        <translation>Ceci ne peut pas être annulé. Exportez d’abord les dessins si vous pouvez en avoir encore besoin.</translation>
    </message>
    <message>
        <source>Whose hand</source>
        <translation>Quelle écriture</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>During epoch {number}</source>
        <translation>Pendant l’époque {number}</translation>
    </message>
    <message>
        <source>Epoch {number}</source>
        <translation>Époque {number}</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message numerus="yes">
        <source>and %n other curve(s)</source>
        <translation>
            <numerusform>et %n autre courbe</numerusform>
            <numerusform>et %n autres courbes</numerusform>
        </translation>
    </message>
    <message>
        <source>batches</source>
        <translation>lots</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>{role} {value} after epoch {epoch}</source>
        <translation>{role} {value} après l’époque {epoch}</translation>
    </message>
    <message>
        <source>{role} {value} after epoch {epoch}, the best {best} in epoch {at}</source>
        <translation>{role} {value} après l’époque {epoch}, le meilleur {best} à l’époque {at}</translation>
    </message>
</context>
<context>
    <name>ReliabilityDiagram</name>
    <message>
        <source>How often it is right</source>
        <translation>Combien de fois il a raison</translation>
    </message>
    <message>
        <source>How sure the model says it is (confidence)</source>
        <translation>À quel point le modèle se dit sûr (confiance)</translation>
    </message>
    <message>
        <source>Nothing has been evaluated yet.</source>
        <translation>Rien n’a encore été évalué.</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagramme de fiabilité</translation>
    </message>
</context>
<context>
    <name>ReliabilityPage</name>
    <message>
        <source>Each bar gathers the answers that claim to be so sure; if it ends on the dashed line, the model is right as often as it claims, below the line it is too sure, above it too shy. Pale bars stand for few answers.</source>
        <translation>Chaque barre rassemble les réponses qui se disent aussi sûres&#xa0;; si elle s’arrête sur la ligne en tirets, le modèle a raison aussi souvent qu’il l’annonce&#xa0;; au-dessous de la ligne, il est trop sûr&#xa0;; au-dessus, trop timide. Les barres pâles représentent peu de réponses.</translation>
    </message>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagramme de fiabilité</translation>
    </message>
    <message>
        <source>What the model claims and what is true differ by {error} on average (calibration error).</source>
        <translation>Ce que le modèle annonce et ce qui est vrai diffèrent de {error} en moyenne (erreur de calibration).</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Start again on the &amp;CPU</source>
        <translation>Redémarrer sur le &amp;CPU</translation>
    </message>
    <message>
        <source>Start again with &amp;batch size {size}</source>
        <translation>Redémarrer avec la taille de &amp;lot {size}</translation>
    </message>
    <message>
        <source>Start again with &amp;learning rate {rate}</source>
        <translation>Redémarrer avec le &amp;taux d’apprentissage {rate}</translation>
    </message>
    <message>
        <source>Use &amp;computer-made digits instead</source>
        <translation>Utiliser plutôt des chiffres créés par &amp;ordinateur</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Choose a folder for the report</source>
        <translation>Choisir un dossier pour le rapport</translation>
    </message>
    <message>
        <source>Share the report as one file</source>
        <translation>Partager le rapport en un fichier</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>The report is being written …</source>
        <translation>Écriture du rapport…</translation>
    </message>
    <message>
        <source>The report is being written: {done} of {total} files</source>
        <translation>Écriture du rapport&#xa0;: {done} fichiers sur {total}</translation>
    </message>
    <message>
        <source>The report is there: {page}</source>
        <translation>Le rapport est prêt&#xa0;: {page}</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>A run cannot be made in {parent}</source>
        <translation>Un essai ne peut pas être créé dans {parent}</translation>
    </message>
    <message>
        <source>A training configuration must be a JSON object.</source>
        <translation>Une configuration d’entraînement doit être un objet JSON.</translation>
    </message>
    <message>
        <source>An outcome must be one of {value}, not {outcome!r}.</source>
        <translation>Un résultat doit être l’un de {value}, pas {outcome!r}.</translation>
    </message>
    <message>
        <source>Another trainer works on the run {name}.</source>
        <translation>Un autre programme d’entraînement travaille sur l’essai {name}.</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data must name at least one source.</source>
        <translation>Les données doivent nommer au moins une source.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Label smoothing needs the one-hot loss.</source>
        <translation>Le lissage des étiquettes a besoin de la perte one-hot.</translation>
    </message>
    <message>
        <source>Labels are wrong: {error}.</source>
        <translation>Les étiquettes ne conviennent pas&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Layers are wrong: {error}.</source>
        <translation>Les couches ne conviennent pas&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Name must be one line of at most {longest_name} letters.</source>
        <translation>Le nom doit tenir en une ligne d’au plus {longest_name} caractères.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Non-digits need augmentation and the one-hot loss.</source>
        <translation>Les non-chiffres ont besoin de l’augmentation et de la perte one-hot.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Patience needs a validation share, by which the best epoch is told.</source>
        <translation>La patience a besoin d’une part de validation, qui dit quelle époque est la meilleure.</translation>
    </message>
    <message>
        <source>Rehearsal share needs a model to start from and the one-hot loss.</source>
        <translation>La part de révision a besoin d’un modèle de départ et de la perte one-hot.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The best of these runs</source>
        <translation>Le meilleur de ces essais</translation>
    </message>
    <message>
        <source>The line before the name is that of its curves. F2 or a double click renames</source>
        <translation>Le trait devant le nom est celui de ses courbes. F2 ou un double-clic pour renommer</translation>
    </message>
    <message>
        <source>The run {name} cannot be brought back</source>
        <translation>L’essai {name} ne peut pas être restauré</translation>
    </message>
    <message>
        <source>The run {name} cannot be brought back: another has its name now.</source>
        <translation>L’essai {name} ne peut pas être restauré&#xa0;: un autre porte maintenant son nom.</translation>
    </message>
    <message>
        <source>The run {name} cannot be deleted</source>
        <translation>L’essai {name} ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>The run {name} cannot be renamed</source>
        <translation>L’essai {name} ne peut pas être renommé</translation>
    </message>
    <message>
        <source>The run {name} is deleted, but {hidden} is still there</source>
        <translation>L’essai {name} est supprimé, mais {hidden} est encore là</translation>
    </message>
    <message>
        <source>The run {name} is running; it can be renamed when it has ended.</source>
        <translation>L’essai {name} est en cours&#xa0;; il pourra être renommé quand il sera terminé.</translation>
    </message>
    <message>
        <source>The run {name} is running; stop it first.</source>
        <translation>L’essai {name} est en cours&#xa0;; arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>The share of the source’s own test images that it reads right; “–” without such</source>
        <translation>La part des images de test de la source qu’il lit bien&#xa0;; «&#xa0;–&#xa0;» s’il n’y en a pas</translation>
    </message>
    <message>
        <source>The share right of the images that were kept out of the training</source>
        <translation>La part bien lue des images tenues à l’écart de l’entraînement</translation>
    </message>
    <message>
        <source>The trainer cannot be started</source>
        <translation>Le programme d’entraînement ne peut pas être démarré</translation>
    </message>
    <message>
        <source>The trainer ended without a word: it was killed, or the machine was switched off.</source>
        <translation>Le programme d’entraînement s’est terminé sans un mot&#xa0;: il a été tué, ou l’ordinateur s’est éteint.</translation>
    </message>
    <message>
        <source>The trainer is still at work on the run {name}.</source>
        <translation>Le programme d’entraînement travaille encore sur l’essai {name}.</translation>
    </message>
    <message>
        <source>The window lost sight of the training (a fault in digitpad); the run can be resumed.</source>
        <translation>La fenêtre a perdu de vue l’entraînement (une erreur de digitpad)&#xa0;; l’essai peut être repris.</translation>
    </message>
    <message>
        <source>There are too many runs called {base}.</source>
        <translation>Il y a trop d’essais appelés {base}.</translation>
    </message>
    <message>
        <source>There is a run called {shown} already.</source>
        <translation>Il y a déjà un essai appelé {shown}.</translation>
    </message>
    <message>
        <source>There is no run called {name!r} in {runs_folder}.</source>
        <translation>Il n’y a pas d’essai appelé {name!r} dans {runs_folder}.</translation>
    </message>
    <message>
        <source>This network has {size:,} parameters; at most {largest_network:,} can be trained.</source>
        <translation>Ce réseau a {size:,} paramètres&#xa0;; on peut en entraîner au plus {largest_network:,}.</translation>
    </message>
    <message>
        <source>Tick runs to lay their curves over those of the selected one</source>
        <translation>Cochez des essais pour superposer leurs courbes à celles de l’essai sélectionné</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Whatever you want to remember: double-click or press F2 to write</source>
        <translation>Tout ce dont vous voulez vous souvenir&#xa0;: double-cliquez ou appuyez sur F2 pour écrire</translation>
    </message>
    <message>
        <source>cannot be trained on here: {file} held a network that is ready to be asked, not to learn</source>
        <translation>ne peut pas être entraîné davantage ici&#xa0;: {file} contenait un réseau prêt à être interrogé, pas à apprendre</translation>
    </message>
    <message numerus="yes">
        <source>of %n image(s)</source>
        <translation>
            <numerusform>sur %n image</numerusform>
            <numerusform>sur %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} cannot be written to</source>
        <translation>on ne peut pas écrire dans {folder}</translation>
    </message>
    <message>
        <source>{label} must be a list, not {shown}.</source>
        <translation>{label}&#xa0;: il faut une liste, pas {shown}.</translation>
    </message>
    <message>
        <source>{label} must be {wanted}, not {shown}.</source>
        <translation>{label}&#xa0;: il faut {wanted}, pas {shown}.</translation>
    </message>
    <message>
        <source>{model} does not exist.</source>
        <translation>{model} n’existe pas.</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a run: Windows takes it for a device.</source>
        <translation>{name!r} ne peut pas être le nom d’un essai&#xa0;: Windows le prend pour un périphérique.</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a run; {no_name}.</source>
        <translation>{name!r} ne peut pas être le nom d’un essai&#xa0;; {no_name}.</translation>
    </message>
    <message>
        <source>{name} cannot be written</source>
        <translation>{name} ne peut pas être écrit</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>{path} ne peut pas être lu</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} ne peut pas être écrit</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} est endommagé.</translation>
    </message>
    <message>
        <source>{path} is far too large.</source>
        <translation>{path} est beaucoup trop grand.</translation>
    </message>
    <message>
        <source>{start_from} is a model of other classes: {value}.</source>
        <translation>{start_from} est un modèle d’autres classes&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>{start_from} is a model of the network {network}, not of this {network2}.</source>
        <translation>{start_from} est un modèle du réseau {network}, pas de celui-ci ({network2}).</translation>
    </message>
    <message>
        <source>{value} cannot be written</source>
        <translation>{value} ne peut pas être écrit</translation>
    </message>
    <message>
        <source>{value} is damaged.</source>
        <translation>{value} est endommagé.</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>Compare {name}</source>
        <translation>Comparer {name}</translation>
    </message>
    <message>
        <source>{accuracy}, the best of these runs</source>
        <translation>{accuracy}, le meilleur de ces essais</translation>
    </message>
</context>
<context>
    <name>RunsPanel</name>
    <message>
        <source>&amp;Before and after…</source>
        <translation>A&amp;vant et après…</translation>
    </message>
    <message>
        <source>&amp;Compare with others</source>
        <translation>&amp;Comparer avec d’autres</translation>
    </message>
    <message>
        <source>&amp;Resume the training</source>
        <translation>&amp;Reprendre l’entraînement</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Use on the canvas</source>
        <translation>&amp;Utiliser sur la feuille</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Compare, copy the settings of, resume, rename, export or delete the selected run</source>
        <translation>Comparer, copier les paramètres, reprendre, renommer, exporter ou supprimer l’essai sélectionné</translation>
    </message>
    <message>
        <source>Copy se&amp;ttings into the form</source>
        <translation>Copier les para&amp;mètres dans le formulaire</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Evaluate the selected run and show its errors</source>
        <translation>Évaluer l’essai sélectionné et montrer ses erreurs</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>Exporté sous {name}.</translation>
    </message>
    <message>
        <source>Exporting as {name}; that takes some seconds.</source>
        <translation>Exportation sous {name}&#xa0;; cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the runs</source>
        <translation>Filtrer les essais</translation>
    </message>
    <message>
        <source>Let the selected run’s model read the canvas</source>
        <translation>Laisser le modèle de l’essai sélectionné lire la feuille</translation>
    </message>
    <message>
        <source>Mo&amp;re</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>More that can be done with the run</source>
        <translation>Autres actions possibles avec l’essai</translation>
    </message>
    <message>
        <source>No runs yet. Each training is kept here, to be compared, used, resumed or exported.</source>
        <translation>Aucun essai pour l’instant. Chaque entraînement est gardé ici, pour être comparé, utilisé, repris ou exporté.</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>See &amp;errors</source>
        <translation>Voir l&amp;es erreurs</translation>
    </message>
    <message>
        <source>See its &amp;errors</source>
        <translation>Voir s&amp;es erreurs</translation>
    </message>
    <message>
        <source>Show only the runs in which these words stand</source>
        <translation>Afficher seulement les essais où se trouvent ces mots</translation>
    </message>
    <message>
        <source>The run “{name}” was deleted.</source>
        <translation>L’essai «&#xa0;{name}&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>What can be done with the run</source>
        <translation>Ce qu’on peut faire avec l’essai</translation>
    </message>
    <message>
        <source>{name} is there already; choose another name.</source>
        <translation>{name} existe déjà&#xa0;; choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>All trials are done. How many more?</source>
        <translation>Toutes les tentatives sont terminées. Combien en voulez-vous encore&#xa0;?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with the search</source>
        <translation>Continuer la recherche</translation>
    </message>
    <message>
        <source>Press Search: the curves of all trials are drawn here, the best one in front.</source>
        <translation>Appuyez sur « Recherche » : les courbes de toutes les tentatives se dessinent ici, la meilleure devant.</translation>
    </message>
    <message>
        <source>Ray is starting, which shares out the trials: some seconds, on a busy computer a minute.</source>
        <translation>Ray, qui répartit les tentatives, démarre : quelques secondes, une minute sur un ordinateur occupé.</translation>
    </message>
    <message>
        <source>The best model of the search is in the library as “{name}”.</source>
        <translation>Le meilleur modèle de la recherche est dans la bibliothèque sous le nom «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The first curves come after the first epoch of a trial.</source>
        <translation>Les premières courbes arrivent après la première époque d’une tentative.</translation>
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
        <translation>&amp;Arrêter tôt les tentatives sans espoir</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;But</translation>
    </message>
    <message>
        <source>&amp;Hours at most</source>
        <translation>&amp;Heures au plus</translation>
    </message>
    <message>
        <source>&amp;Parameters at most</source>
        <translation>&amp;Paramètres au plus</translation>
    </message>
    <message>
        <source>&amp;Start the search</source>
        <translation>&amp;Lancer la recherche</translation>
    </message>
    <message>
        <source>&amp;Trials</source>
        <translation>&amp;Tentatives</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>À la &amp;fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Few mistakes for little work</source>
        <translation>Peu d’erreurs pour peu de calculs</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Parameters at most</source>
        <translation>Paramètres au plus</translation>
    </message>
    <message>
        <source>Search for good settings</source>
        <translation>Chercher de bons paramètres</translation>
    </message>
    <message>
        <source>Settings to vary</source>
        <translation>Paramètres à faire varier</translation>
    </message>
    <message>
        <source>Start the search</source>
        <translation>Lancer la recherche</translation>
    </message>
    <message>
        <source>The address of a Ray that runs already, HOST:PORT; without one, this computer does the work</source>
        <translation>L’adresse d’un Ray déjà en marche, HOST:PORT&#xa0;; sans elle, c’est cet ordinateur qui fait le travail</translation>
    </message>
    <message>
        <source>The highest accuracy</source>
        <translation>L’exactitude la plus haute</translation>
    </message>
    <message>
        <source>The lowest loss</source>
        <translation>La perte la plus basse</translation>
    </message>
    <message>
        <source>Tick what shall be tried out, as a range like 0.0001..0.01 or a list like 32,64,128. All else is as in the form.</source>
        <translation>Cochez ce qu’il faut essayer, sous forme d’intervalle comme 0.0001..0.01 ou de liste comme 32,64,128. Tout le reste est comme dans le formulaire.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Trials at once</source>
        <translation>Tentatives à la fois</translation>
    </message>
    <message>
        <source>Values of “{setting}”</source>
        <translation>Valeurs de «&#xa0;{setting}&#xa0;»</translation>
    </message>
    <message>
        <source>What makes a trial good</source>
        <translation>Ce qui rend une tentative bonne</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>autant que possible</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>“{text}” is no number, in “{field}”.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre, dans «&#xa0;{field}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SessionStore</name>
    <message>
        <source>A fault in Digitpad ({kind}).</source>
        <translation>Un défaut dans Digitpad ({kind}).</translation>
    </message>
    <message>
        <source>The state of the last start could not be used, and {what_became_of_it}: it stays as it is.</source>
        <translation>L’état du dernier démarrage n’a pas pu être utilisé, et {what_became_of_it}&#xa0;: il reste tel quel.</translation>
    </message>
    <message>
        <source>The unfinished drawing could not be brought back: {reason}; {what_became_of_it}.</source>
        <translation>Le dessin inachevé n’a pas pu être restauré&#xa0;: {reason}&#xa0;; {what_became_of_it}.</translation>
    </message>
    <message>
        <source>{reason} Digitpad goes on, but cannot keep your drawing for the next start.</source>
        <translation>{reason} Digitpad continue, mais ne peut pas garder votre dessin pour le prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Augmentation</source>
        <translation>Augmentation</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>Checkpoint every (min)</source>
        <translation>Sauvegarde toutes les (min)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Dense layers</source>
        <translation>Couches denses</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Lissage des étiquettes</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Non-digits</source>
        <translation>Non-chiffres</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision de calcul</translation>
    </message>
    <message>
        <source>Rehearsal share</source>
        <translation>Part de révision</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Évolution du taux</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>TensorBoard logs</source>
        <translation>Journaux TensorBoard</translation>
    </message>
    <message>
        <source>TensorBoard logs are written too, where it is installed</source>
        <translation>Les journaux TensorBoard sont écrits aussi, s’il est installé</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Part de validation</translation>
    </message>
    <message>
        <source>Weight averaging</source>
        <translation>Moyenne des poids</translation>
    </message>
    <message>
        <source>data augmentation: every digit is moved, turned, slanted, bent, thickened anew each time</source>
        <translation>augmentation des données&#xa0;: chaque chiffre est à chaque fois de nouveau déplacé, tourné, incliné, courbé, épaissi</translation>
    </message>
    <message>
        <source>dropout rate before each dense layer of the custom network</source>
        <translation>taux de dropout avant chaque couche dense du réseau personnalisé</translation>
    </message>
    <message>
        <source>early stopping after so many epochs without a lower validation loss; the best is kept; 0 never stops</source>
        <translation>arrêt plus tôt après autant d’époques sans perte de validation plus basse&#xa0;; la meilleure est gardée&#xa0;; 0 n’arrête jamais plus tôt</translation>
    </message>
    <message>
        <source>filters of each convolution of the custom network</source>
        <translation>filtres de chaque convolution du réseau personnalisé</translation>
    </message>
    <message>
        <source>floating-point precision of the training; auto asks the processor</source>
        <translation>précision de calcul (virgule flottante) de l’entraînement&#xa0;; auto interroge le processeur</translation>
    </message>
    <message>
        <source>images in a training step</source>
        <translation>images par étape d’entraînement</translation>
    </message>
    <message>
        <source>label smoothing: share of each one-hot target that is spread over all classes, so that the network is never quite sure; 0 is none</source>
        <translation>lissage des étiquettes&#xa0;: part de chaque cible one-hot répartie sur toutes les classes, pour que le réseau ne soit jamais tout à fait sûr&#xa0;; 0 veut dire aucun</translation>
    </message>
    <message>
        <source>learning rate at the schedule&apos;s highest</source>
        <translation>taux d’apprentissage à son plus haut</translation>
    </message>
    <message>
        <source>learning-rate schedule: constant, cosine decay, or a warm-up over a fifth and cosine decay (one-cycle)</source>
        <translation>évolution du taux d’apprentissage&#xa0;: constant, décroissance en cosinus, ou montée sur un cinquième puis décroissance en cosinus (un cycle)</translation>
    </message>
    <message>
        <source>loss function: categorical cross-entropy with labels, or with one-hot targets</source>
        <translation>fonction de perte&#xa0;: entropie croisée catégorielle avec des étiquettes, ou avec des cibles one-hot</translation>
    </message>
    <message>
        <source>minutes between checkpoints, besides one after every epoch</source>
        <translation>minutes entre les points de sauvegarde, en plus d’un après chaque époque</translation>
    </message>
    <message>
        <source>model to fine-tune, by its file or its name: its network and its weights are trained on</source>
        <translation>modèle à affiner, par son fichier ou son nom&#xa0;: l’entraînement continue avec son réseau et ses poids</translation>
    </message>
    <message>
        <source>momentum of an exponential moving average (EMA) of the weights, which becomes the model; 0 is none</source>
        <translation>inertie de la moyenne glissante exponentielle (EMA) des poids, qui devient le modèle&#xa0;; 0 veut dire aucune</translation>
    </message>
    <message>
        <source>name of the run; made up from the data and the network if empty</source>
        <translation>nom de l’essai&#xa0;; formé d’après les données et le réseau s’il est vide</translation>
    </message>
    <message>
        <source>non-digit images for each digit (scribbles, letters, overlaid digits), which the model learns to refuse</source>
        <translation>images de non-chiffres pour chaque chiffre (gribouillis, lettres, chiffres superposés), que le modèle apprend à refuser</translation>
    </message>
    <message>
        <source>optimizer that updates the weights</source>
        <translation>optimiseur qui change les poids</translation>
    </message>
    <message>
        <source>passes over the training data; of synthetic digits alone 10,000 are an epoch, and 6 epochs the default</source>
        <translation>parcours des données d’entraînement&#xa0;; avec seulement des chiffres créés par ordinateur, 10&#xa0;000 font une époque, et 6 époques sont la valeur par défaut</translation>
    </message>
    <message>
        <source>processor to train on; auto takes a GPU if there is one</source>
        <translation>processeur pour l’entraînement&#xa0;; auto prend un GPU s’il y en a un</translation>
    </message>
    <message>
        <source>random seed of the initial weights, the order of the data, dropout and augmentation</source>
        <translation>graine aléatoire des poids de départ, de l’ordre des données, du dropout et de l’augmentation</translation>
    </message>
    <message>
        <source>replay: share of each batch in which the model to start from rehearses what it knows, on MNIST where that is there and on synthetic digits, by its own answers; so it learns your digits and forgets nothing; 0 is none</source>
        <translation>replay&#xa0;: part de chaque lot dans laquelle le modèle de départ révise ce qu’il sait, sur MNIST s’il est là et sur des chiffres créés par ordinateur, d’après ses propres réponses&#xa0;; il apprend ainsi vos chiffres et n’oublie rien&#xa0;; 0 veut dire aucune</translation>
    </message>
    <message>
        <source>units of each dense layer of the custom network</source>
        <translation>neurones de chaque couche dense du réseau personnalisé</translation>
    </message>
    <message>
        <source>validation split: share of the data kept out of training to measure each epoch</source>
        <translation>part de validation&#xa0;: part des données tenue à l’écart de l’entraînement pour mesurer chaque époque</translation>
    </message>
    <message>
        <source>where the labelled digits come from: {sources}; sets are joined</source>
        <translation>d’où viennent les chiffres étiquetés&#xa0;: {sources}&#xa0;; les jeux sont réunis</translation>
    </message>
    <message>
        <source>which network to train</source>
        <translation>quel réseau entraîner</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>As the model is</source>
        <translation>Modèle tel quel</translation>
    </message>
    <message>
        <source>At most one wrong in {answers} answers</source>
        <translation>Au plus une erreur sur {answers} réponses</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>À quel point il doit être sûr</translation>
    </message>
    <message>
        <source>It asks where two digits are nearly as likely</source>
        <translation>Il demande quand deux chiffres sont presque aussi probables</translation>
    </message>
    <message>
        <source>Nobody has measured how sure the model in use must be for that: it answers as it is.</source>
        <translation>Personne n’a mesuré à quel point le modèle utilisé doit être sûr pour cela&#xa0;: il répond tel qu’il est.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The model in use cannot promise this</source>
        <translation>Le modèle utilisé ne peut pas le promettre</translation>
    </message>
    <message>
        <source>Where it is less sure than this, Digitpad asks instead of answering: “A 4 or a 9?” The surer it must be, the more often it asks.</source>
        <translation>Quand il est moins sûr que cela, Digitpad demande au lieu de répondre&#xa0;: «&#xa0;Un 4 ou un 9&#xa0;?&#xa0;» Plus il doit être sûr, plus il demande souvent.</translation>
    </message>
</context>
<context>
    <name>SpokenDrawings</name>
    <message>
        <source>Labelled {label}, {nearness} alike; click to silence it</source>
        <translation>Étiqueté {label}, ressemblant à {nearness}&#xa0;; cliquez pour le faire taire</translation>
    </message>
    <message>
        <source>Labelled {label}; silenced, click to hear it again</source>
        <translation>Étiqueté {label}&#xa0;; il se tait, cliquez pour l’entendre à nouveau</translation>
    </message>
    <message>
        <source>Your drawings that spoke for it</source>
        <translation>Vos dessins qui ont parlé pour cela</translation>
    </message>
    <message>
        <source>Your drawings that spoke for it; click one to silence it</source>
        <translation>Vos dessins qui ont parlé pour cela&#xa0;; cliquez sur l’un d’eux pour le faire taire</translation>
    </message>
    <message>
        <source>no digit</source>
        <translation>pas un chiffre</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n epoch(s) in {time}</source>
        <translation>
            <numerusform>%n époque en {time}</numerusform>
            <numerusform>%n époques en {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try it on the canvas</source>
        <translation>&amp;Essayer sur la feuille</translation>
    </message>
    <message>
        <source>Choose data and a network, then press Start. You can go on drawing meanwhile.</source>
        <translation>Choisissez des données et un réseau, puis appuyez sur Démarrer. Vous pouvez continuer à dessiner en attendant.</translation>
    </message>
    <message>
        <source>Done: {share} of 1 test image, {took}.</source>
        <translation>Terminé&#xa0;: {share} de 1 image de test, {took}.</translation>
    </message>
    <message>
        <source>Done: {share} of 1 validation image, {took}.</source>
        <translation>Terminé&#xa0;: {share} de 1 image de validation, {took}.</translation>
    </message>
    <message>
        <source>Done: {share} of the test images, {took}.</source>
        <translation>Terminé&#xa0;: {share} des images de test, {took}.</translation>
    </message>
    <message>
        <source>Done: {share} of the validation images, {took}.</source>
        <translation>Terminé&#xa0;: {share} des images de validation, {took}.</translation>
    </message>
    <message>
        <source>Done: {share} of {images} test images, {took}.</source>
        <translation>Terminé&#xa0;: {share} de {images} images de test, {took}.</translation>
    </message>
    <message>
        <source>Done: {share} of {images} validation images, {took}.</source>
        <translation>Terminé&#xa0;: {share} de {images} images de validation, {took}.</translation>
    </message>
    <message>
        <source>Done: {took}.</source>
        <translation>Terminé&#xa0;: {took}.</translation>
    </message>
    <message>
        <source>Epoch {number} of {all}</source>
        <translation>Époque {number} sur {all}</translation>
    </message>
    <message>
        <source>Images loaded: {number}; the network is being built …</source>
        <translation>Images chargées&#xa0;: {number}&#xa0;; construction du réseau…</translation>
    </message>
    <message>
        <source>Let the model read what you draw</source>
        <translation>Laisser le modèle lire ce que vous dessinez</translation>
    </message>
    <message numerus="yes">
        <source>Loading TensorFlow, about %n second(s) …</source>
        <translation>
            <numerusform>Chargement de TensorFlow, environ %n seconde…</numerusform>
            <numerusform>Chargement de TensorFlow, environ %n secondes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading TensorFlow, which takes some seconds …</source>
        <translation>Chargement de TensorFlow, cela prend quelques secondes…</translation>
    </message>
    <message>
        <source>Look at the images that it gets wrong</source>
        <translation>Regarder les images où il se trompe</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>Progression de l’entraînement</translation>
    </message>
    <message>
        <source>See its err&amp;ors</source>
        <translation>Voir ses e&amp;rreurs</translation>
    </message>
    <message>
        <source>Starting the trainer …</source>
        <translation>Démarrage du programme d’entraînement…</translation>
    </message>
    <message>
        <source>Training {run}</source>
        <translation>Entraînement de {run}</translation>
    </message>
    <message>
        <source>{number} images/s</source>
        <translation>{number} images/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>ne peut pas être lu ({reason})</translation>
    </message>
    <message>
        <source>declares {amount}, more than can be in it</source>
        <translation>annonce {amount}, plus qu’il ne peut contenir</translation>
    </message>
    <message>
        <source>does not hold the {size:,} bytes that its header declares</source>
        <translation>ne contient pas les {size:,} octets que son en-tête annonce</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>est endommagé</translation>
    </message>
    <message>
        <source>is damaged, or is no array of NumPy&apos;s</source>
        <translation>est endommagé, ou n’est pas un tableau NumPy</translation>
    </message>
    <message>
        <source>is damaged: it declares the shape {shape}</source>
        <translation>est endommagé&#xa0;: il annonce la forme {shape}</translation>
    </message>
    <message>
        <source>is far too large</source>
        <translation>est beaucoup trop grand</translation>
    </message>
    <message>
        <source>is locked with a password</source>
        <translation>est verrouillé par un mot de passe</translation>
    </message>
    <message>
        <source>is no file</source>
        <translation>n’est pas un fichier</translation>
    </message>
    <message>
        <source>is of type {type}, not of numbers</source>
        <translation>est de type {type}, pas de nombres</translation>
    </message>
    <message>
        <source>it could not be set aside ({reason})</source>
        <translation>il n’a pas pu être mis de côté ({reason})</translation>
    </message>
    <message>
        <source>it was set aside as {name}</source>
        <translation>il a été mis de côté sous le nom {name}</translation>
    </message>
    <message>
        <source>was written by a newer Digitpad</source>
        <translation>a été écrit par un Digitpad plus récent</translation>
    </message>
    <message>
        <source>what is too large for the memory does not go into {folder}: {reason}; TMPDIR may name another folder</source>
        <translation>ce qui est trop grand pour la mémoire n’entre pas dans {folder} : {reason} ; TMPDIR peut désigner un autre dossier</translation>
    </message>
    <message>
        <source>you have no home folder; set {variable} to a folder of yours</source>
        <translation>vous n’avez pas de dossier personnel&#xa0;; indiquez dans {variable} un dossier à vous</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {reason}</source>
        <translation>{folder} ne peut pas être créé&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{folder} is not there: {place} is a link to {target}</source>
        <translation>{folder} n’est pas là&#xa0;: {place} est un lien vers {target}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} ne peut pas être lu&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be saved</source>
        <translation>{path} ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>{path} cannot be saved: the drawing is too large.</source>
        <translation>{path} ne peut pas être enregistré&#xa0;: le dessin est trop grand.</translation>
    </message>
    <message>
        <source>{path} does not exist</source>
        <translation>{path} n’existe pas</translation>
    </message>
    <message>
        <source>{path} has no {key}</source>
        <translation>{path} n’a pas de {key}</translation>
    </message>
    <message>
        <source>{path} holds more than {most:,} files</source>
        <translation>{path} contient plus de {most:,} fichiers</translation>
    </message>
    <message>
        <source>{path} holds {name!r}, which leads out of it or is no plain file</source>
        <translation>{path} contient {name!r}, qui mène en dehors ou n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>{path} is damaged, or is no .npz file</source>
        <translation>{path} est endommagé, ou n’est pas un fichier .npz</translation>
    </message>
    <message>
        <source>{path} unpacks to {size:,} MB, more than can be in it</source>
        <translation>{path} fait {size:,} Mo une fois décompressé, plus qu’il ne peut contenir</translation>
    </message>
    <message>
        <source>{path} {problem}</source>
        <translation>{path} {problem}</translation>
    </message>
    <message>
        <source>{path} {problem}; {what_became_of_it}, and Digitpad starts with its default settings.</source>
        <translation>{path} {problem}&#xa0;; {what_became_of_it}, et Digitpad démarre avec ses paramètres par défaut.</translation>
    </message>
    <message>
        <source>{path} {what}</source>
        <translation>{path} {what}</translation>
    </message>
    <message>
        <source>{path}: {key} is damaged</source>
        <translation>{path}&#xa0;: {key} est endommagé</translation>
    </message>
    <message>
        <source>{path}: {key} {problem}</source>
        <translation>{path}&#xa0;: {key} {problem}</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Press Evaluate to see the data here.</source>
        <translation>Appuyez sur Évaluer pour voir les données ici.</translation>
    </message>
    <message>
        <source>Some of the images</source>
        <translation>Quelques-unes des images</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>Les données</translation>
    </message>
    <message>
        <source>The mean image</source>
        <translation>L’image moyenne</translation>
    </message>
    <message>
        <source>The mean image of each digit</source>
        <translation>L’image moyenne de chaque chiffre</translation>
    </message>
    <message>
        <source>{count} images without labels</source>
        <translation>{count} images sans étiquettes</translation>
    </message>
    <message>
        <source>{count} images, by digit</source>
        <translation>{count} images, par chiffre</translation>
    </message>
    <message>
        <source>{count} of unlimited images, by digit</source>
        <translation>{count} images parmi un nombre illimité, par chiffre</translation>
    </message>
</context>
<context>
    <name>SweepPanel</name>
    <message numerus="yes">
        <source>%n trial(s) done</source>
        <translation>
            <numerusform>%n tentative terminée</numerusform>
            <numerusform>%n tentatives terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with this search, or try some more</source>
        <translation>Continuer cette recherche, ou faire encore quelques tentatives</translation>
    </message>
    <message>
        <source>How the search goes</source>
        <translation>Comment avance la recherche</translation>
    </message>
    <message>
        <source>No search yet. A search trains many networks with other settings, and keeps the best.</source>
        <translation>Aucune recherche pour l’instant. Une recherche entraîne beaucoup de réseaux avec d’autres paramètres, et garde le meilleur.</translation>
    </message>
    <message>
        <source>Search that is shown</source>
        <translation>Recherche affichée</translation>
    </message>
    <message>
        <source>Let the model of the selected trial, or else of the best one, read the canvas</source>
        <translation>Laisser lire le dessin par le modèle de la tentative choisie, sinon par celui de la meilleure</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>Ray is starting …</source>
        <translation>Ray démarre …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the search; it can go on later where it stood</source>
        <translation>Arrêter la recherche&#xa0;; elle pourra continuer plus tard là où elle en était</translation>
    </message>
    <message>
        <source>Stopped: {what}</source>
        <translation>Arrêtée : {what}</translation>
    </message>
    <message>
        <source>Stopping; each training writes a checkpoint …</source>
        <translation>Arrêt en cours ; chaque entraînement écrit un point de reprise …</translation>
    </message>
    <message>
        <source>The first trainings are starting …</source>
        <translation>Les premiers entraînements démarrent …</translation>
    </message>
    <message>
        <source>Trials of the search</source>
        <translation>Tentatives de la recherche</translation>
    </message>
    <message>
        <source>Try other settings, one training after another</source>
        <translation>Essayer d’autres paramètres, un entraînement après l’autre</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>best: trial {number}, {share}</source>
        <translation>meilleure&#xa0;: tentative {number}, {share}</translation>
    </message>
    <message>
        <source>{done} of {trials} trials done</source>
        <translation>{done} tentatives terminées sur {trials}</translation>
    </message>
</context>
<context>
    <name>SweepPlots</name>
    <message>
        <source>After the first trial its line is drawn here, and after some more which setting matters.</source>
        <translation>Après la première tentative, sa ligne est dessinée ici, et après quelques autres, on voit quel paramètre compte.</translation>
    </message>
    <message>
        <source>Best: trial {number}, {share}</source>
        <translation>Meilleure&#xa0;: tentative {number}, {share}</translation>
    </message>
    <message>
        <source>Plots of the search: all trials, and which setting matters</source>
        <translation>Graphiques de la recherche&#xa0;: toutes les tentatives, et quel paramètre compte</translation>
    </message>
    <message>
        <source>{setting} matters most, {share}</source>
        <translation>{setting} compte le plus, {share}</translation>
    </message>
</context>
<context>
    <name>Sweeps</name>
    <message>
        <source>A sweep cannot be made in {parent}</source>
        <translation>Une recherche ne peut pas être créée dans {parent}</translation>
    </message>
    <message>
        <source>A sweep cannot end as {outcome!r}.</source>
        <translation>Une recherche ne peut pas se terminer comme {outcome!r}.</translation>
    </message>
    <message>
        <source>A sweep must be a JSON object.</source>
        <translation>Une recherche doit être un objet JSON.</translation>
    </message>
    <message>
        <source>A sweep needs a validation share, by whose images its trials are compared.</source>
        <translation>Une recherche a besoin d’une part de validation, dont les images servent à comparer ses tentatives.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>All combinations have been tried.</source>
        <translation>Toutes les combinaisons ont été essayées.</translation>
    </message>
    <message>
        <source>All trials</source>
        <translation>Toutes les tentatives</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>À la fois</translation>
    </message>
    <message>
        <source>Give the cluster&apos;s own address, HOST:PORT as “ray start” has told it, on one of its machines; one that begins with ray:// is for clients of other kinds.</source>
        <translation>Indiquez l’adresse du cluster lui-même, HOST:PORT comme «&#xa0;ray start&#xa0;» l’a donnée, sur l’une de ses machines&#xa0;; une adresse qui commence par ray:// est pour des clients d’un autre type.</translation>
    </message>
    <message>
        <source>Goal must be one of {goals}, not {goal!r}.</source>
        <translation>Le but doit être l’un de {goals}, pas {goal!r}.</translation>
    </message>
    <message>
        <source>Hours must be a number above 0 and at most {most:g}.</source>
        <translation>Les heures doivent être un nombre au-dessus de 0 et d’au plus {most:g}.</translation>
    </message>
    <message>
        <source>It lagged behind the others.</source>
        <translation>Elle était en retard sur les autres.</translation>
    </message>
    <message>
        <source>It was stopped before it began.</source>
        <translation>Arrêtée avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Arrêtée.</translation>
    </message>
    <message>
        <source>Most parameters</source>
        <translation>Paramètres au plus</translation>
    </message>
    <message>
        <source>The hours that it had are over.</source>
        <translation>Les heures prévues sont écoulées.</translation>
    </message>
    <message>
        <source>The loss function cannot be varied where the loss is the goal: losses differ in kind.</source>
        <translation>On ne peut pas faire varier la fonction de perte quand la perte est le but&#xa0;: les pertes ne sont pas de même nature.</translation>
    </message>
    <message>
        <source>The sweep cannot be started</source>
        <translation>La recherche ne peut pas être démarrée</translation>
    </message>
    <message>
        <source>The sweep cannot be started: {error}.</source>
        <translation>La recherche ne peut pas être démarrée&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The sweep ended with exit status {code}: {said}</source>
        <translation>La recherche s’est terminée avec le code de sortie {code}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>The sweep was ended by signal {number}; it can be resumed.</source>
        <translation>La recherche a été arrêtée par le signal {number}&#xa0;; elle peut être reprise.</translation>
    </message>
    <message>
        <source>The sweep was killed, as asked; it can be resumed.</source>
        <translation>La recherche a été tuée, comme demandé&#xa0;; elle peut être reprise.</translation>
    </message>
    <message>
        <source>The sweep {name} is running.</source>
        <translation>La recherche {name} est en cours.</translation>
    </message>
    <message>
        <source>The window lost sight of the search (a fault in digitpad); the search can be resumed.</source>
        <translation>La fenêtre a perdu de vue la recherche (une erreur de digitpad)&#xa0;; la recherche peut être reprise.</translation>
    </message>
    <message>
        <source>There are too many sweeps called {base}.</source>
        <translation>Il y a trop de recherches appelées {base}.</translation>
    </message>
    <message>
        <source>There is no Ray at {address} ({error}); give HOST:PORT as “ray start” has told it.</source>
        <translation>Il n’y a pas de Ray à {address} ({error})&#xa0;; indiquez HOST:PORT comme «&#xa0;ray start&#xa0;» l’a donné.</translation>
    </message>
    <message>
        <source>There is no setting {name!r} to vary, only {known}.</source>
        <translation>Il n’y a pas de paramètre {name!r} à faire varier, seulement {known}.</translation>
    </message>
    <message>
        <source>There is no sweep called {name!r} in {folder}.</source>
        <translation>Il n’y a pas de recherche appelée {name!r} dans {folder}.</translation>
    </message>
    <message>
        <source>There is nothing to vary; say what, like learning-rate=1e-4..1e-2.</source>
        <translation>Il n’y a rien à faire varier&#xa0;; dites quoi, par exemple learning-rate=1e-4..1e-2.</translation>
    </message>
    <message>
        <source>This needs Ray and Optuna, which are not installed: {command}</source>
        <translation>Il faut pour cela Ray et Optuna, qui ne sont pas installés : {command}</translation>
    </message>
    <message>
        <source>This network has {parameters:,} parameters; this sweep tries none with more than {most:,}.</source>
        <translation>Ce réseau a {parameters:,} paramètres&#xa0;; cette recherche n’en essaie aucun qui en ait plus de {most:,}.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Which setting matters</source>
        <translation>Quel paramètre compte</translation>
    </message>
    <message>
        <source>Which setting matters: {told}.</source>
        <translation>Quel paramètre compte&#xa0;: {told}.</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>arrêtée plus tôt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>{folder} cannot be written to</source>
        <translation>on ne peut pas écrire dans {folder}</translation>
    </message>
    <message>
        <source>{label} must be a whole number from 1 to {most:,}.</source>
        <translation>{label}&#xa0;: il faut un nombre entier de 1 à {most:,}.</translation>
    </message>
    <message>
        <source>{label} must begin above 0 on a logarithmic scale.</source>
        <translation>{label}&#xa0;: il faut commencer au-dessus de 0 sur une échelle logarithmique.</translation>
    </message>
    <message>
        <source>{label} must go from a lower to a higher value, not from {low:g} to {high:g}.</source>
        <translation>{label}&#xa0;: il faut aller d’une valeur plus basse à une plus haute, pas de {low:g} à {high:g}.</translation>
    </message>
    <message>
        <source>{name!r} cannot be the name of a sweep: Windows takes it for a device.</source>
        <translation>{name!r} ne peut pas être le nom d’une recherche&#xa0;: Windows le prend pour un périphérique.</translation>
    </message>
    <message>
        <source>{name} cannot be varied over {text!r}.</source>
        <translation>{name}&#xa0;: on ne peut pas faire varier ce paramètre sur {text!r}.</translation>
    </message>
    <message>
        <source>{name} cannot be varied: it is the same in all trials.</source>
        <translation>{name}&#xa0;: on ne peut pas faire varier ce paramètre, il est le même dans toutes les tentatives.</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>{path} ne peut pas être lu</translation>
    </message>
    <message>
        <source>{path} cannot be written</source>
        <translation>{path} ne peut pas être écrit</translation>
    </message>
    <message>
        <source>{path} has an unknown key {key!r}.</source>
        <translation>{path} a une clé inconnue {key!r}.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} est endommagé.</translation>
    </message>
    <message>
        <source>{path} is neither JSON nor TOML.</source>
        <translation>{path} n’est ni du JSON ni du TOML.</translation>
    </message>
    <message>
        <source>{path} must hold an object with “vary”.</source>
        <translation>{path} doit contenir un objet avec «&#xa0;vary&#xa0;».</translation>
    </message>
    <message>
        <source>{text!r} does not say what to vary; say it like learning-rate=1e-4..1e-2 or batch-size=32,64.</source>
        <translation>{text!r} ne dit pas quoi faire varier&#xa0;; dites-le comme learning-rate=1e-4..1e-2 ou batch-size=32,64.</translation>
    </message>
    <message>
        <source>“vary” must hold a range or a list of values for each setting.</source>
        <translation>«&#xa0;vary&#xa0;» doit contenir un intervalle ou une liste de valeurs pour chaque paramètre.</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>File name too long</source>
        <translation>Nom de fichier trop long</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>C’est un dossier</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Plus de place sur le disque</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Le disque est en lecture seule</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <source>Something went wrong that should not have ({}); the log has the details.</source>
        <translation>Un problème est survenu qui n’aurait pas dû se produire ({})&#xa0;; les détails sont dans le journal.</translation>
    </message>
    <message>
        <source>There is not enough memory for that.</source>
        <translation>Il n’y a pas assez de mémoire pour cela.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Pen width</source>
        <translation>Largeur du stylo</translation>
    </message>
    <message>
        <source>Pen width ([ and ]): changes the look, never the answer</source>
        <translation>Largeur du stylo ([ et ])&#xa0;: change l’aspect, jamais la réponse</translation>
    </message>
</context>
<context>
    <name>TrainForm</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Choose the file of a model to start from</source>
        <translation>Choisir le fichier d’un modèle de départ</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Problem: {what}</source>
        <translation>Problème&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Settings that go well together; the data stays as it is</source>
        <translation>Des paramètres qui vont bien ensemble&#xa0;; les données restent telles quelles</translation>
    </message>
    <message>
        <source>Show or hide the other settings</source>
        <translation>Afficher ou masquer les autres paramètres</translation>
    </message>
    <message>
        <source>The run will be called “{name}”, as no file can be called so.</source>
        <translation>L’essai s’appellera «&#xa0;{name}&#xa0;», car aucun fichier ne peut porter le nom demandé.</translation>
    </message>
    <message>
        <source>Your own settings</source>
        <translation>Vos propres paramètres</translation>
    </message>
</context>
<context>
    <name>TrainTab</name>
    <message>
        <source>A training is under way; train on your own digits when it has ended.</source>
        <translation>Un entraînement est en cours&#xa0;; entraînez sur vos propres chiffres quand il sera terminé.</translation>
    </message>
    <message>
        <source>Choose an &amp;mnist.npz …</source>
        <translation>Choisir un &amp;mnist.npz…</translation>
    </message>
    <message>
        <source>Choose an mnist.npz</source>
        <translation>Choisir un mnist.npz</translation>
    </message>
    <message numerus="yes">
        <source>First point in about %n second(s)</source>
        <translation>
            <numerusform>Premier point dans environ %n seconde</numerusform>
            <numerusform>Premier point dans environ %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Press Start: the curve is drawn here while the network learns.</source>
        <translation>Appuyez sur Démarrer&#xa0;: la courbe se dessine ici pendant que le réseau apprend.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Runs and log</source>
        <translation>Essais et journal</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Stopping after this batch; a checkpoint is being written …</source>
        <translation>Arrêt après ce lot&#xa0;; écriture d’un point de sauvegarde…</translation>
    </message>
    <message>
        <source>The first point comes in a few seconds.</source>
        <translation>Le premier point arrive dans quelques secondes.</translation>
    </message>
    <message>
        <source>The run is called “{name}”: “{wanted}” was taken, or cannot be the name of a folder.</source>
        <translation>L’essai s’appelle «&#xa0;{name}&#xa0;»&#xa0;: «&#xa0;{wanted}&#xa0;» était déjà pris, ou ne peut pas être le nom d’un dossier.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) exported to {name}, with a description and a data card beside it.</source>
        <translation>
            <numerusform>%n dessin exporté vers {name}, avec une description et une fiche des données à côté.</numerusform>
            <numerusform>%n dessins exportés vers {name}, avec une description et une fiche des données à côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawing(s) left out, which this format cannot hold.</source>
        <translation>
            <numerusform>%n dessin laissé de côté, car ce format ne peut pas le contenir.</numerusform>
            <numerusform>%n dessins laissés de côté, car ce format ne peut pas les contenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>A &amp;file of drawings…</source>
        <translation>Un &amp;fichier de dessins…</translation>
    </message>
    <message>
        <source>A f&amp;older of pictures or IDX files…</source>
        <translation>Un &amp;dossier d’images ou de fichiers IDX…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Drawings ({patterns});;All files (*)</source>
        <translation>Dessins ({patterns});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export drawings</source>
        <translation>Exporter les dessins</translation>
    </message>
    <message>
        <source>Export drawings into a new folder</source>
        <translation>Exporter les dessins dans un nouveau dossier</translation>
    </message>
    <message>
        <source>Exporting {name} …</source>
        <translation>Exportation de {name}…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Import drawings</source>
        <translation>Importer des dessins</translation>
    </message>
    <message>
        <source>Importing {name} …</source>
        <translation>Importation de {name}…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop; nothing is left half done</source>
        <translation>Arrêter&#xa0;; rien ne reste à moitié fait</translation>
    </message>
    <message>
        <source>{name} is there already; choose another name.</source>
        <translation>{name} existe déjà&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n new drawing(s)</source>
        <translation>
            <numerusform>{name}&#xa0;: %n nouveau dessin</numerusform>
            <numerusform>{name}&#xa0;: %n nouveaux dessins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialsModel</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The best so far</source>
        <translation>La meilleure jusqu’ici</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>running, {share}</source>
        <translation>en cours, {share}</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’importation</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Draw a digit: the ink that speaks for the answer is coloured here, while you draw.</source>
        <translation>Dessinez un chiffre&#xa0;: l’encre qui parle pour la réponse se colore ici, pendant que vous dessinez.</translation>
    </message>
    <message>
        <source>No small change would make anything else of this {label}.</source>
        <translation>Aucun petit changement ne ferait autre chose de ce {label}.</translation>
    </message>
    <message>
        <source>This image alone would be read as {alone}; how it was drawn makes it {digit}.</source>
        <translation>Cette image seule serait lue comme {alone}&#xa0;; la façon dont elle a été dessinée en fait {digit}.</translation>
    </message>
    <message>
        <source>This is not read as a digit; {closest} comes closest.</source>
        <translation>Ceci n’est pas lu comme un chiffre&#xa0;; le plus proche est {closest}.</translation>
    </message>
    <message>
        <source>With ink in the frame, this {label} would be read as {other} ({percent}).</source>
        <translation>Avec de l’encre dans le cadre, ce {label} serait lu comme {other} ({percent}).</translation>
    </message>
    <message>
        <source>Without the framed ink, this {label} would be read as {other} ({percent}).</source>
        <translation>Sans l’encre encadrée, ce {label} serait lu comme {other} ({percent}).</translation>
    </message>
    <message>
        <source>Your drawing as the model gets it, coloured by what each part of it does for the answer</source>
        <translation>Votre dessin tel que le modèle le reçoit, coloré selon ce que chaque partie fait pour la réponse</translation>
    </message>
    <message>
        <source>{said} With ink in the frame, {other} would ({percent}).</source>
        <translation>{said} Avec de l’encre dans le cadre, ce serait {other} ({percent}).</translation>
    </message>
    <message>
        <source>{said} Without the framed ink, {other} would ({percent}).</source>
        <translation>{said} Sans l’encre encadrée, ce serait {other} ({percent}).</translation>
    </message>
</context>
</TS>
