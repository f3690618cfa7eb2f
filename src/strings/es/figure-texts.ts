/** What the figures of self-care show and the words in them, in Spanish. Not yet reviewed by a second speaker. */
export const figureTexts: Readonly<Record<string, string>> = {
  Here: 'Aquí',
  Navel: 'Ombligo',
  'Front hip bone': 'Hueso de la cadera',
  'Pulse: not here': 'Pulso: aquí no',
  'Low back': 'Zona lumbar',
  Hip: 'Cadera',
  Groin: 'Ingle',
  Thigh: 'Muslo',
  'A person lies flat on the back. A ring marks the lower ribs: how they lie is what to notice.':
    'Una persona está acostada boca arriba. Un anillo marca las costillas de abajo: hay que notar cómo se apoyan.',
  'A person lies flat on the back. A ring marks the space under the low back: how it lies is what to notice.':
    'Una persona está acostada boca arriba. Un anillo marca el hueco debajo de la parte baja de la espalda: hay que notar cómo se apoya.',
  'A person lies flat on the back. A ring marks the backs of the thighs: how they lie is what to notice.':
    'Una persona está acostada boca arriba. Un anillo marca la parte de atrás de los muslos: hay que notar cómo se apoyan.',
  'A person sits on the floor with knees bent, the end of a bolster close behind the seat. An arrow shows the way back along it.':
    'Una persona está sentada en el suelo con las rodillas dobladas y el extremo de un cojín justo detrás. Una flecha muestra cómo recostarse a lo largo de él.',
  'Right: the bolster ends just below the shoulder blades; ribs and thighs rest. Wrong: it reaches to the waist; the ribs lift and the thighs leave the floor.':
    'Bien: el cojín termina justo debajo de los omóplatos; las costillas y los muslos descansan. Mal: llega hasta la cintura; las costillas se levantan y los muslos se separan del suelo.',
  'Right: a pillow on the bolster carries the head, the face looking up. Wrong: without a pillow the head tips back.':
    'Bien: una almohada sobre el cojín sostiene la cabeza, con la cara hacia arriba. Mal: sin almohada, la cabeza cae hacia atrás.',
  'Right: the lower ribs are down, back and thighs rest on the floor. Wrong: the ribs lift, the low back arches, and light shows under it.':
    'Bien: las costillas de abajo están bajas; la espalda y los muslos descansan en el suelo. Mal: las costillas se levantan, la parte baja de la espalda se arquea y se ve luz debajo.',
  'A person lies on the back and holds both knees drawn in to the chest.': 'Una persona está acostada boca arriba y sujeta las dos rodillas contra el pecho.',
  'A person lies on the back, the {left|right} leg long and that arm stretched overhead along the floor. The {right|left} knee is bent, foot flat.':
    'Una persona está acostada boca arriba, con la pierna {izquierda|derecha} estirada y ese brazo por encima de la cabeza, sobre el suelo. La rodilla {derecha|izquierda} está doblada, con el pie plano.',
  'A person sits on the edge of a table or bed, chin tucked, the {right|left} knee held to the chest with both hands. The {left|right} leg hangs down; an arrow shows the way back.':
    'Una persona está sentada en el borde de una camilla o una cama, con la barbilla recogida y la rodilla {derecha|izquierda} sujeta contra el pecho con las dos manos. La pierna {izquierda|derecha} cuelga; una flecha muestra cómo recostarse.',
  'Right: the {right|left} knee is held close, the back lies flat, and the {left|right} leg hangs over the edge. Wrong: the knee has slipped away, the pelvis tips and the low back arches.':
    'Bien: la rodilla {derecha|izquierda} está sujeta cerca, la espalda queda plana y la pierna {izquierda|derecha} cuelga por el borde. Mal: la rodilla se ha alejado, la pelvis bascula y la parte baja de la espalda se arquea.',
  'The trunk from the front. The place for the tool is marked half-way between the navel and the front of the {left|right} hip bone; a dashed outline shows the tool, wide end up. Down the middle runs the pulse, hatched and crossed out: not there.':
    'El tronco visto de frente. El lugar de la herramienta está marcado a medio camino entre el ombligo y la parte delantera del hueso de la cadera, en el lado {izquierdo|derecho}; un contorno de rayas muestra la herramienta, con el extremo ancho hacia arriba. Por el centro baja el pulso, rayado y tachado: ahí no.',
  'A person on hands and knees above a pressure tool. An arrow shows the belly coming down onto it.':
    'Una persona está a cuatro apoyos sobre una herramienta de presión. Una flecha muestra cómo el vientre baja hasta ella.',
  'A person lies face down on a pressure tool. The {left|right} leg is straight on its toes, and its knee lifts off the floor.':
    'Una persona está acostada boca abajo sobre una herramienta de presión. La pierna {izquierda|derecha} está estirada, apoyada en los dedos del pie, y su rodilla se separa del suelo.',
  'A person lies face down, seen from above, head on the hands, a pressure tool under the {left|right} side of the belly. The {right|left} knee slides out to the side.':
    'Una persona está acostada boca abajo, vista desde arriba, con la cabeza sobre las manos y una herramienta de presión debajo del lado {izquierdo|derecho} del vientre. La rodilla {derecha|izquierda} se desliza hacia el lado.',
  'A person lies face down on a pressure tool that stands on a book. The part that is pressed is marked.':
    'Una persona está acostada boca abajo sobre una herramienta de presión colocada encima de un libro. Está marcada la parte donde presiona.',
  'Right: kneeling on the {left|right} knee, tailbone tucked, trunk tall, the hips move forward and the front of that hip stretches. Wrong: the low back arches and the trunk leans back.':
    'Bien: sobre la rodilla {izquierda|derecha}, con el coxis recogido y el tronco alto, las caderas avanzan y se estira la parte delantera de esa cadera. Mal: la parte baja de la espalda se arquea y el tronco se inclina hacia atrás.',
  'Right: a person stands with the lower ribs down, shoulders over the hips. Wrong: the ribs lift, the shoulders are behind the hips and the low back arches.':
    'Bien: una persona está de pie con las costillas de abajo bajas y los hombros encima de las caderas. Mal: las costillas se levantan, los hombros quedan detrás de las caderas y la parte baja de la espalda se arquea.',
  'A person stands tall and reaches up with both arms.': 'Una persona está de pie, bien erguida, y estira los dos brazos hacia arriba.',
  'A person walks with loose arms.': 'Una persona camina con los brazos sueltos.',
  'A person sits back on a chair, the back against its backrest, feet flat on the floor, hands on the thighs.':
    'Una persona está sentada en una silla, con la espalda contra el respaldo, los pies planos en el suelo y las manos sobre los muslos.',
  'A person sits on a chair, a hand on the belly. An arrow shows the belly moving out with the breath.':
    'Una persona está sentada en una silla, con una mano en el vientre. Una flecha muestra cómo el vientre sale con la respiración.',
  'A person sits tall on a chair and lifts one knee; the other foot stays on the floor.':
    'Una persona está sentada en una silla con el tronco alto y levanta una rodilla; el otro pie sigue en el suelo.',
  'A body from behind and from the front. Four places are marked: two bands along the low back, the front of the hips, the groin, and the front of the thighs.':
    'Un cuerpo visto desde atrás y de frente. Hay cuatro lugares marcados: dos franjas a lo largo de la zona lumbar, la parte delantera de las caderas, la ingle y la parte delantera de los muslos.',
  'A person lies on the back, the {left|right} knee bent and that foot flat on the floor. The {right|left} leg is long.':
    'Una persona está acostada boca arriba, con la rodilla {izquierda|derecha} doblada y ese pie plano en el suelo. La pierna {derecha|izquierda} está estirada.',
  'A person lies on the back in front of a chair, calves resting on its seat. Hips and knees are bent at right angles.':
    'Una persona está acostada boca arriba delante de una silla, con las pantorrillas apoyadas en el asiento. Las caderas y las rodillas están dobladas en ángulo recto.',
  'A person lies on the back and holds the {right|left} knee to the chest with both hands. The {left|right} leg lies long on the floor, and the front of that hip is marked.':
    'Una persona está acostada boca arriba y sujeta con las dos manos la rodilla {derecha|izquierda} contra el pecho. La pierna {izquierda|derecha} queda estirada en el suelo, y la parte delantera de esa cadera está marcada.',
  'A person lies on the back with the hips at the edge of a table or bed and holds the {right|left} knee to the chest with both hands. The {left|right} leg hangs over the edge, knee bent; it lifts a little, then sinks.':
    'Una persona está acostada boca arriba, con las caderas en el borde de una camilla o una cama, y sujeta con las dos manos la rodilla {derecha|izquierda} contra el pecho. La pierna {izquierda|derecha} cuelga por el borde, con la rodilla doblada; se eleva un poco y luego baja.',
  'A person lies on the back, the {left|right} arm stretched overhead along the floor. The {right|left} knee is bent, foot flat; the {left|right} heel slides away along the floor.':
    'Una persona está acostada boca arriba, con el brazo {izquierdo|derecho} estirado por encima de la cabeza, sobre el suelo. La rodilla {derecha|izquierda} está doblada, con el pie plano; el talón {izquierdo|derecho} se aleja deslizándose por el suelo.',
  'A person lies on the back with knees bent and feet flat, and lifts the pelvis off the floor. Head, shoulders and arms stay down.':
    'Una persona está acostada boca arriba, con las rodillas dobladas y los pies planos, y levanta la pelvis del suelo. La cabeza, los hombros y los brazos siguen apoyados.',
  'A person lies face down with a pressure tool under the front of the {left|right} hip, legs long, forehead on the hands. The part that is pressed is marked.':
    'Una persona está acostada boca abajo, con una herramienta de presión debajo de la parte delantera de la cadera {izquierda|derecha}, las piernas estiradas y la frente sobre las manos. Está marcada la parte donde presiona.',
  'A person lies on one side with knees bent, seen from above. One pillow is under the head, another between the knees.':
    'Una persona está acostada de lado, con las rodillas dobladas, vista desde arriba. Una almohada está debajo de la cabeza y otra entre las rodillas.',
  'A person stands tall and lets the lower ribs drop; a dashed line shows the chest lifted, as before.': 'Una persona está de pie, bien erguida, y deja bajar las costillas de abajo; una línea de rayas muestra el pecho levantado, como antes.',
  'A person stands on one leg, lifts the other knee to hip height, and brings the opposite arm forward.':
    'Una persona está de pie sobre una pierna, levanta la otra rodilla hasta la altura de la cadera y lleva hacia delante el brazo contrario.',
  'A person stands upright, the {left|right} foot a long step behind the other, a hand on the back of a chair, and eases the hips forward. The front of the {left|right} hip is marked.':
    'Una persona está de pie, con el tronco alto, el pie {izquierdo|derecho} un paso largo por detrás del otro y una mano en el respaldo de una silla, y lleva las caderas poco a poco hacia delante. La parte delantera de la cadera {izquierda|derecha} está marcada.',
  'A person sits upright on a chair, feet flat on the floor, hands on the thighs.':
    'Una persona está sentada en una silla, con el tronco alto, los pies planos en el suelo y las manos sobre los muslos.',
  'A person sits upright on the front edge of a chair, the {right|left} foot flat in front. The {left|right} foot is slid back under the seat, so that the thigh points down; the front of that hip is marked.':
    'Una persona está sentada en el borde delantero de una silla, con el tronco alto y el pie {derecho|izquierdo} plano delante. El pie {izquierdo|derecho} está deslizado hacia atrás, debajo del asiento, de modo que el muslo apunta hacia abajo; la parte delantera de esa cadera está marcada.',
  'The trunk and thighs from the front, with spine, pelvis and thigh bones; the {left|right} psoas is marked. It runs from the sides of the last chest vertebra and the five low-back vertebrae, down over the rim of the pelvis, to the inner top of the thigh bone; beside it the iliacus lines the bowl of the pelvis and joins it.':
    'El tronco y los muslos vistos de frente, con la columna, la pelvis y los huesos de los muslos; el psoas {izquierdo|derecho} está marcado. Va desde los lados de la última vértebra del pecho y de las cinco vértebras de la parte baja de la espalda, baja por encima del borde de la pelvis y llega a la parte interna y alta del hueso del muslo; a su lado, el ilíaco recubre la pelvis por dentro y se une a él.',
};
