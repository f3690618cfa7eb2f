/** What the figures show and the words in them, in Spanish. Not yet reviewed by a second speaker. */
import type {Texts} from './type.js';

export const figures: Texts = {
  Here: 'Aquí',
  Navel: 'Ombligo',
  'Front hip bone': 'Hueso delantero',
  'Pulse: not here': 'Pulso: aquí no',
  'Low back': 'Zona lumbar',
  Hip: 'Cadera',
  Groin: 'Ingle',
  Thigh: 'Muslo',
  'A person lies flat on the back. A ring marks the back of the lower ribs: how they lie is what to notice.':
    'Una persona está acostada boca arriba. Un anillo marca la parte de atrás de las costillas de abajo: hay que notar cómo se apoyan.',
  'A person lies flat on the back. A ring marks the space under the low back: how it lies is what to notice.':
    'Una persona está acostada boca arriba. Un anillo marca el hueco debajo de la zona lumbar: hay que notar cómo se apoya.',
  'A person lies flat on the back. A ring marks the backs of the thighs: how they lie is what to notice.':
    'Una persona está acostada boca arriba. Un anillo marca la parte de atrás de los muslos: hay que notar cómo se apoyan.',
  'A person sits on the floor with knees bent, the end of a bolster close behind the seat. An arrow shows the way back along it.':
    'Una persona está sentada en el suelo con las rodillas dobladas y el extremo de un cojín justo detrás. Una flecha muestra cómo recostarse a lo largo de él.',
  'Right: the bolster ends just below the shoulder blades; ribs and thighs rest. Wrong: it reaches to the waist; the ribs lift and the thighs leave the floor.':
    'Bien: el cojín termina justo debajo de los omóplatos; las costillas y los muslos descansan. Mal: llega hasta la cintura; las costillas se levantan y los muslos se separan del suelo.',
  'Right: a pillow on the bolster carries the head, the face looking up. Wrong: without a pillow the head tips back.':
    'Bien: una almohada sobre el cojín sostiene la cabeza, con la cara hacia arriba. Mal: sin almohada, la cabeza cae hacia atrás.',
  'Right: the lower ribs are down, back and thighs rest on the floor. Wrong: the ribs lift, the low back arches, and light shows under it.':
    'Bien: las costillas de abajo están bajas; la espalda y los muslos descansan en el suelo. Mal: las costillas se levantan, la zona lumbar se arquea y se ve luz debajo.',
  'A person lies on the back and holds both knees drawn in to the chest.': 'Una persona está acostada boca arriba y sujeta las dos rodillas contra el pecho.',
  'A person lies on the back, the {left|right} arm stretched overhead along the floor. That leg has slid from bent, shown dashed, to long; the {right|left} knee is bent, foot flat.':
    'Una persona está acostada boca arriba, con el brazo {izquierdo|derecho} por encima de la cabeza, sobre el suelo. La pierna de ese lado ha pasado de doblada, en línea de rayas, a estirada; la rodilla {derecha|izquierda} está doblada, con el pie apoyado.',
  'A person sits on the edge of a table or bed, chin tucked, the {right|left} knee held to the chest with both hands. The {left|right} leg hangs down; an arrow shows the way back.':
    'Una persona está sentada en el borde de una camilla o una cama, con el mentón metido y la rodilla {derecha|izquierda} sujeta contra el pecho con las dos manos. La pierna {izquierda|derecha} cuelga; una flecha muestra cómo recostarse.',
  'Right: the {right|left} knee is held close, the back lies flat, and the {left|right} leg hangs over the edge. Wrong: the knee has slipped away, the pelvis tips and the low back arches.':
    'Bien: la rodilla {derecha|izquierda} está sujeta cerca, la espalda queda plana y la pierna {izquierda|derecha} cuelga por el borde. Mal: la rodilla se ha alejado, la pelvis bascula y la zona lumbar se arquea.',
  'The trunk from the front. The place for the tool is marked half-way between the navel and the front of the {left|right} hip bone; a dashed outline shows the tool, wide end up. Down the middle runs the pulse, hatched and crossed out: not there.':
    'El tronco visto de frente. El lugar de la herramienta está marcado a medio camino entre el ombligo y la parte delantera del hueso de la cadera, en el lado {izquierdo|derecho}; un contorno de rayas muestra la herramienta, con la punta ancha hacia arriba. Por el centro baja el pulso, rayado y tachado: ahí no.',
  'A person on hands and knees above a pressure tool. An arrow shows the belly coming down onto it.':
    'Una persona está apoyada en las manos y las rodillas, por encima de una herramienta de presión. Una flecha muestra cómo el vientre baja hasta ella.',
  'A person lies face down on a pressure tool. The {left|right} leg is straight on its toes, and its knee lifts off the floor.':
    'Una persona está acostada boca abajo sobre una herramienta de presión. La pierna {izquierda|derecha} está estirada, apoyada en los dedos del pie, y su rodilla se separa del suelo.',
  'A person lies face down, seen from above, head on the hands, a pressure tool under the {left|right} side of the belly. The {right|left} knee slides out to the side.':
    'Una persona está acostada boca abajo, vista desde arriba, con la cabeza sobre las manos y una herramienta de presión debajo del lado {izquierdo|derecho} del vientre. La rodilla {derecha|izquierda} se desliza hacia el lado.',
  'A person lies face down on a pressure tool that stands on a book. The part that is pressed is marked.':
    'Una persona está acostada boca abajo sobre una herramienta de presión colocada encima de un libro. Está marcada la parte donde presiona.',
  'Right: kneeling on the {left|right} knee, a hand on a chair, tailbone tucked, trunk tall, the hips move forward and the front of that hip stretches. Wrong: the low back arches and the trunk leans back.':
    'Bien: sobre la rodilla {izquierda|derecha}, con una mano en una silla, el coxis metido y el tronco alto, las caderas avanzan y se estira la parte delantera de esa cadera. Mal: la zona lumbar se arquea y el tronco se inclina hacia atrás.',
  'Right: a person stands with the lower ribs down, shoulders over the hips. Wrong: the ribs lift, the shoulders are behind the hips and the low back arches.':
    'Bien: una persona está de pie con las costillas de abajo bajas y los hombros encima de las caderas. Mal: las costillas se levantan, los hombros quedan detrás de las caderas y la zona lumbar se arquea.',
  'A person stands tall and reaches up with both arms.': 'Una persona está de pie, bien erguida, y estira los dos brazos hacia arriba.',
  'A person walks with loose arms.': 'Una persona camina con los brazos sueltos.',
  'A person sits back on a chair, the back against its backrest, feet flat on the floor, hands on the thighs.':
    'Una persona está sentada en una silla, con la espalda contra el respaldo, los pies apoyados en el suelo y las manos sobre los muslos.',
  'A person sits on a chair, a hand on the belly. An arrow shows the belly moving out with the breath.':
    'Una persona está sentada en una silla, con una mano en el vientre. Una flecha muestra cómo el vientre sale con la respiración.',
  'A person sits tall on a chair and lifts one knee; the other foot stays on the floor.':
    'Una persona está sentada en una silla con el tronco alto y levanta una rodilla; el otro pie sigue en el suelo.',
  'A body from behind and from the front. Four places are marked: two bands along the low back, the front of the hips, the groin, and the front of the thighs.':
    'Un cuerpo visto desde atrás y de frente. Hay cuatro lugares marcados: dos franjas a lo largo de la zona lumbar, la parte delantera de las caderas, la ingle y la parte delantera de los muslos.',
  'A person lies on the back, the {left|right} knee bent and that foot flat on the floor. The {right|left} leg is long.':
    'Una persona está acostada boca arriba, con la rodilla {izquierda|derecha} doblada y ese pie apoyado en el suelo. La pierna {derecha|izquierda} está estirada.',
  'A person lies on the back in front of a chair, calves resting on its seat. Hips and knees are bent at right angles.':
    'Una persona está acostada boca arriba delante de una silla, con las pantorrillas apoyadas en el asiento. Las caderas y las rodillas están dobladas en ángulo recto.',
  'A person lies on the back and holds the {right|left} knee to the chest with both hands. The {left|right} leg lies long on the floor, and the front of that hip is marked.':
    'Una persona está acostada boca arriba y sujeta con las dos manos la rodilla {derecha|izquierda} contra el pecho. La pierna {izquierda|derecha} queda estirada en el suelo, y la parte delantera de esa cadera está marcada.',
  'A person lies on the back with the hips at the edge of a table or bed and holds the {right|left} knee to the chest with both hands. The {left|right} leg hangs over the edge, knee bent; it lifts a little, then sinks.':
    'Una persona está acostada boca arriba, con las caderas en el borde de una camilla o una cama, y sujeta con las dos manos la rodilla {derecha|izquierda} contra el pecho. La pierna {izquierda|derecha} cuelga por el borde, con la rodilla doblada; se eleva un poco y luego baja.',
  'A person lies on the back, the {left|right} arm stretched overhead along the floor. The {right|left} knee is bent, foot flat; the {left|right} heel slides away along the floor.':
    'Una persona está acostada boca arriba, con el brazo {izquierdo|derecho} estirado por encima de la cabeza, sobre el suelo. La rodilla {derecha|izquierda} está doblada, con el pie apoyado; el talón {izquierdo|derecho} se aleja deslizándose por el suelo.',
  'A person lies on the back with knees bent and feet flat, and lifts the pelvis off the floor. Head, shoulders and arms stay down.':
    'Una persona está acostada boca arriba, con las rodillas dobladas y los pies apoyados, y levanta la pelvis del suelo. La cabeza, los hombros y los brazos siguen apoyados.',
  'A person lies face down with a pressure tool under the front of the {left|right} hip, legs long, forehead on the hands. The part that is pressed is marked.':
    'Una persona está acostada boca abajo, con una herramienta de presión debajo de la parte delantera de la cadera {izquierda|derecha}, las piernas estiradas y la frente sobre las manos. Está marcada la parte donde presiona.',
  'A person lies on one side with knees bent, seen from above. One pillow is under the head, another between the knees.':
    'Una persona está acostada de lado, con las rodillas dobladas, vista desde arriba. Una almohada está debajo de la cabeza y otra entre las rodillas.',
  'A person stands tall and lets the lower ribs drop; a dashed line shows the chest lifted, as before.': 'Una persona está de pie, bien erguida, y deja bajar las costillas de abajo; una línea de rayas muestra el pecho levantado, como antes.',
  'A person marches on the spot: one foot leaves the floor a little and the opposite arm swings forward.':
    'Una persona marcha sin avanzar: un pie se separa un poco del suelo y el brazo contrario se balancea hacia delante.',
  'A person stands upright, the {left|right} foot a long step behind the other, a hand on the back of a chair, and eases the hips forward. The front of the {left|right} hip is marked.':
    'Una persona está de pie, con el tronco alto, el pie {izquierdo|derecho} un paso largo por detrás del otro y una mano en el respaldo de una silla, y lleva las caderas poco a poco hacia delante. La parte delantera de la cadera {izquierda|derecha} está marcada.',
  'A person sits upright on a chair, feet flat on the floor, hands on the thighs.':
    'Una persona está sentada en una silla, con el tronco alto, los pies apoyados en el suelo y las manos sobre los muslos.',
  'A person sits upright on the front edge of a chair, the {right|left} foot flat in front. The {left|right} foot is slid back under the seat, so that the thigh points down; the front of that hip is marked.':
    'Una persona está sentada en el borde delantero de una silla, con el tronco alto y el pie {derecho|izquierdo} apoyado delante. El pie {izquierdo|derecho} está deslizado hacia atrás, debajo del asiento, de modo que el muslo apunta hacia abajo; la parte delantera de esa cadera está marcada.',
  'The trunk and thighs from the front, with spine, pelvis and thigh bones; the {left|right} psoas is marked. It runs from the sides of the last chest vertebra and the five low-back vertebrae, down over the rim of the pelvis, to the inner top of the thigh bone; beside it the iliacus lines the bowl of the pelvis and joins it.':
    'El tronco y los muslos vistos de frente, con la columna, la pelvis y los huesos de los muslos; el psoas {izquierdo|derecho} está marcado. Va desde los lados de la última vértebra del pecho y de las cinco vértebras de la zona lumbar, baja por encima del borde de la pelvis y llega a la parte interna y alta del hueso del muslo; a su lado, el ilíaco recubre la pelvis por dentro y se une a él.',
  'A person lies flat on the back with legs long.': 'Una persona está acostada boca arriba, con las piernas estiradas.',
  'A person lies back on a bolster that ends just below the shoulder blades. The head rests on a pillow; hips and legs rest on the floor.': 'Una persona está acostada sobre un cojín que termina justo debajo de los omóplatos. La cabeza se apoya en una almohada; las caderas y las piernas se apoyan en el suelo.',
  'A person lies back on a bolster with a folded blanket on top. Chest and head are higher; hips and legs rest on the floor.': 'Una persona está acostada sobre un cojín con una manta doblada encima. El pecho y la cabeza están más altos; las caderas y las piernas se apoyan en el suelo.',
  'A person lies on the back with knees bent, a hand on the belly. An arrow shows the belly moving out with the breath.':
    'Una persona está acostada boca arriba, con las rodillas dobladas y una mano en el vientre. Una flecha muestra cómo el vientre sale con la respiración.',
  'A person lies on the back with knees bent and feet on the floor.': 'Una persona está acostada boca arriba, con las rodillas dobladas y los pies en el suelo.',
  'A person rests half sitting, the back and the head on a slope of cushions, knees bent and feet on the floor.': 'Una persona descansa con el tronco elevado, la espalda y la cabeza sobre una rampa de cojines, las rodillas dobladas y los pies en el suelo.',
  'A person kneels on the {left|right} knee, upright, the other foot flat in front, a hand on a chair.': 'Una persona está arrodillada sobre la rodilla {izquierda|derecha}, con el tronco alto, el otro pie apoyado delante y una mano en una silla.',
  'A person kneels on the {left|right} knee, a hand on a chair, and eases the hips forward. The front of that hip is marked.': 'Una persona está arrodillada sobre la rodilla {izquierda|derecha}, con una mano en una silla, y lleva las caderas poco a poco hacia delante. La parte delantera de esa cadera está marcada.',
  'A person stands at ease.': 'Una persona está de pie, relajada.',
  'A person lies on the back, the {right|left} foot on the table. The {left|right} leg hangs over its end; a ring marks the edge under the middle of the thigh.':
    'Una persona está acostada boca arriba, con el pie {derecho|izquierdo} sobre la camilla. La pierna {izquierda|derecha} cuelga por el extremo; un anillo marca el borde debajo de la mitad del muslo.',
  'A person lies on the back, the {left|right} leg hanging over the end of a table. Somebody else’s hand presses that thigh down near the knee; the front of the hip is marked.':
    'Una persona está acostada boca arriba, con la pierna {izquierda|derecha} colgando por el extremo de una camilla. La mano de otra persona empuja ese muslo hacia abajo cerca de la rodilla; la parte delantera de la cadera está marcada.',
  'A person lies on the back, the {left|right} leg hanging over the end of a table. It lifts against somebody else’s hand on the thigh.':
    'Una persona está acostada boca arriba, con la pierna {izquierda|derecha} colgando por el extremo de una camilla. La eleva contra la mano de otra persona, que está sobre el muslo.',
  'A person lies on the back, the {left|right} leg hanging over the end of a table. Somebody else’s hand has brought the thigh lower than the dashed outline.':
    'Una persona está acostada boca arriba, con la pierna {izquierda|derecha} colgando por el extremo de una camilla. La mano de otra persona ha bajado el muslo por debajo del contorno de rayas.',
  'A person lies at the end of a table, the {right|left} knee held to the chest. Somebody else’s hand presses the hanging {left|right} thigh down while it pushes up.':
    'Una persona está acostada en el extremo de una camilla, con la rodilla {derecha|izquierda} contra el pecho. La mano de otra persona empuja hacia abajo el muslo {izquierdo|derecho}, que cuelga, mientras este empuja hacia arriba.',
  'A person lies at the end of a table, the {right|left} knee held to the chest. Somebody else’s hand has brought the hanging {left|right} thigh lower than the dashed outline.':
    'Una persona está acostada en el extremo de una camilla, con la rodilla {derecha|izquierda} contra el pecho. La mano de otra persona ha bajado el muslo {izquierdo|derecho}, que cuelga, por debajo del contorno de rayas.',
  'A person lies on one side with knees bent, seen from above.': 'Una persona está acostada de lado, con las rodillas dobladas, vista desde arriba.',
  'A person lies on one side with knees bent, seen from above. Somebody else’s hand presses on the front of the belly.':
    'Una persona está acostada de lado, con las rodillas dobladas, vista desde arriba. La mano de otra persona presiona la parte delantera del vientre.',
  'A person lies on the back on a padded table, knees bent and feet flat.': 'Una persona está acostada boca arriba en una camilla, con las rodillas dobladas y los pies apoyados.',
  'A person lies on the back on a padded table, legs long.': 'Una persona está acostada boca arriba en una camilla, con las piernas estiradas.',
  'A person lies on the back on a padded table, the {left|right} knee bent and that foot flat. The {right|left} leg is long.':
    'Una persona está acostada boca arriba en una camilla, con la rodilla {izquierda|derecha} doblada y ese pie apoyado. La pierna {derecha|izquierda} está estirada.',
  'A person lies on the back on a padded table, hips and knees a little bent over a roll.': 'Una persona está acostada boca arriba en una camilla, con las caderas y las rodillas un poco dobladas sobre un rodillo.',
  'A person lies on the back, seen from above, the {left|right} knee bent out to the side and resting on a pillow.':
    'Una persona está acostada boca arriba, vista desde arriba, con la rodilla {izquierda|derecha} doblada hacia el lado y apoyada en una almohada.',
  'The trunk from the front. The fingers of two hands press half-way between the navel and the front of the {left|right} hip bone. Down the middle runs the pulse, hatched and crossed out: not there.':
    'El tronco visto de frente. Los dedos de dos manos presionan a medio camino entre el ombligo y la parte delantera del hueso de la cadera, en el lado {izquierdo|derecho}. Por el centro baja el pulso, rayado y tachado: ahí no.',
  'The trunk from the front. The fingers of a hand curl in just inside the front of the {left|right} hip bone. Down the middle runs the pulse, hatched and crossed out: not there.':
    'El tronco visto de frente. Los dedos de una mano entran justo por dentro de la parte delantera del hueso de la cadera, en el lado {izquierdo|derecho}. Por el centro baja el pulso, rayado y tachado: ahí no.',
  'The trunk from the front, the {left|right} leg turned out. The inner top of that thigh is marked. Above it, along the crease of the groin, lies the pulse, hatched and crossed out: not there.':
    'El tronco visto de frente, con la pierna {izquierda|derecha} girada hacia afuera. La parte interna y alta de ese muslo está marcada. Más arriba, a lo largo del pliegue de la ingle, está el pulso, rayado y tachado: ahí no.',
  'The trunk from the front. The fingers of a hand, beside the navel on the {left|right}, move a little from side to side. Down the middle runs the pulse, hatched and crossed out: not there.':
    'El tronco visto de frente. Los dedos de una mano, junto al ombligo en el lado {izquierdo|derecho}, se mueven un poco de un lado a otro. Por el centro baja el pulso, rayado y tachado: ahí no.',
  'A person lies on the back on a padded table, knees bent. Somebody else’s hand presses down into the belly beside the navel.':
    'Una persona está acostada boca arriba en una camilla, con las rodillas dobladas. La mano de otra persona presiona hacia abajo en el vientre, junto al ombligo.',
  'A person lies on the back on a padded table, knees over a roll. Somebody else’s hand presses down into the belly beside the navel.':
    'Una persona está acostada boca arriba en una camilla, con las rodillas sobre un rodillo. La mano de otra persona presiona hacia abajo en el vientre, junto al ombligo.',
  'A person lies on the back on a padded table and lifts the {left|right} foot with the knee bent. Somebody else’s hand stays at the belly.':
    'Una persona está acostada boca arriba en una camilla y levanta el pie {izquierdo|derecho} con la rodilla doblada. La mano de otra persona sigue en el vientre.',
  'A person lies on the back on a padded table. The {left|right} heel slides away while that arm reaches overhead; somebody else’s hand stays at the belly.':
    'Una persona está acostada boca arriba en una camilla. El talón {izquierdo|derecho} se aleja deslizándose mientras el brazo de ese lado se estira por encima de la cabeza; la mano de otra persona sigue en el vientre.',
  'A person lies on the back on a padded table and slides the {left|right} heel away. Somebody else’s hand at the belly presses towards the head.':
    'Una persona está acostada boca arriba en una camilla y aleja deslizando el talón {izquierdo|derecho}. La mano de otra persona presiona en el vientre hacia la cabeza.',
  'A person lies on the back on a padded table, knees bent, and reaches the {left|right} arm overhead. Somebody else’s hand stays at the belly.':
    'Una persona está acostada boca arriba en una camilla, con las rodillas dobladas, y estira el brazo {izquierdo|derecho} por encima de la cabeza. La mano de otra persona sigue en el vientre.',
  'A person lies on the back on a padded table, knees bent, and tips the pelvis: an arrow runs over the hip towards the feet. A dashed line shows the low back arched; otherwise it lies flat. Somebody else’s hand stays at the belly.':
    'Una persona está acostada boca arriba en una camilla, con las rodillas dobladas, y bascula la pelvis: una flecha pasa por encima de la cadera hacia los pies. Una línea de rayas muestra la zona lumbar arqueada; si no, está plana. La mano de otra persona sigue en el vientre.',
  'A person lies on the back on a padded table and draws the {left|right} knee in against somebody else’s push. That person’s hand stays at the belly.':
    'Una persona está acostada boca arriba en una camilla y lleva la rodilla {izquierda|derecha} hacia el pecho contra el empuje de otra persona, cuya mano sigue en el vientre.',
  'A person lies on the back on a padded table. The {left|right} leg has slid from bent, shown dashed, to long, toes drawn up; somebody else’s hand stays at the belly.':
    'Una persona está acostada boca arriba en una camilla. La pierna {izquierda|derecha} ha pasado de doblada, en línea de rayas, a estirada, con los dedos del pie hacia arriba; la mano de otra persona sigue en el vientre.',
  'A person lies on the back on a padded table and draws the {left|right} heel back until the knee is up. Somebody else’s hand stays at the belly.':
    'Una persona está acostada boca arriba en una camilla y acerca el talón {izquierdo|derecho} hasta que la rodilla queda en alto. La mano de otra persona sigue en el vientre.',
  'A person lies on the back on a padded table, knees bent. Somebody else’s hand lies at the belly, pressing in and towards the head.':
    'Una persona está acostada boca arriba en una camilla, con las rodillas dobladas. La mano de otra persona está en el vientre y presiona hacia adentro y hacia la cabeza.',
  'A person on a padded table lifts the pelvis, feet flat, shoulders down. Somebody else’s hand at the belly goes with it.':
    'Una persona en una camilla levanta la pelvis, con los pies y los hombros apoyados. La mano de otra persona, en el vientre, acompaña el movimiento.',
  'A person on a padded table lets the lifted pelvis down again. Somebody else’s hand stays at the belly.':
    'Una persona en una camilla vuelve a bajar la pelvis. La mano de otra persona sigue en el vientre.',
  'A person lies on the back on a padded table. Somebody else’s hand under the {left|right} leg lifts it a little.':
    'Una persona está acostada boca arriba en una camilla. La mano de otra persona, debajo de la pierna {izquierda|derecha}, la levanta un poco.',
  'A person lies on the back, seen from above. Somebody else’s hand leads the {left|right} leg out to the side; a dashed outline shows where it was.':
    'Una persona está acostada boca arriba, vista desde arriba. La mano de otra persona lleva la pierna {izquierda|derecha} hacia el lado; un contorno de rayas muestra dónde estaba.',
  'A person lies on the back on a padded table, the {left|right} leg a little lifted. Somebody else’s hand at the knee presses along the thigh into the hip.':
    'Una persona está acostada boca arriba en una camilla, con la pierna {izquierda|derecha} un poco levantada. La mano de otra persona, en la rodilla, presiona a lo largo del muslo hacia la cadera.',
  'A person lies on the back on a padded table, the {left|right} hip and knee bent at right angles. Somebody else’s hand carries the lower leg level with the knee.':
    'Una persona está acostada boca arriba en una camilla, con la cadera y la rodilla del lado {izquierdo|derecho} dobladas en ángulo recto. La mano de otra persona sostiene la pantorrilla a la altura de la rodilla.',
  'A person lies on the back, seen from above, the {left|right} knee bent up; a dashed outline shows where the lower leg was. Somebody else’s hand leads that foot inwards, towards the other leg, while the leg pushes back outwards.':
    'Una persona está acostada boca arriba, vista desde arriba, con la rodilla {izquierda|derecha} doblada en alto; un contorno de rayas muestra dónde estaba la pantorrilla. La mano de otra persona lleva ese pie hacia adentro, hacia la otra pierna, mientras la pierna empuja hacia afuera.',
  'A person lies on the back, seen from above, the {left|right} knee bent up; a dashed outline shows where the lower leg was. Somebody else’s hand leads that foot outwards, while the leg pushes back inwards.':
    'Una persona está acostada boca arriba, vista desde arriba, con la rodilla {izquierda|derecha} doblada en alto; un contorno de rayas muestra dónde estaba la pantorrilla. La mano de otra persona lleva ese pie hacia afuera, mientras la pierna empuja hacia adentro.',
};
