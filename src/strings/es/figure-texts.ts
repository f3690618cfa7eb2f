/** What the figures show, in Spanish. Not yet reviewed by a second speaker. */
export const figureTexts: Readonly<Record<string, string>> = {
  'A person lies on the back, the {left|right} knee bent and that foot flat on the floor. The {right|left} leg is long.':
    'Una persona está acostada boca arriba, con la rodilla {izquierda|derecha} doblada y ese pie plano en el suelo. La pierna {derecha|izquierda} está estirada.',
  'A person lies on the back in front of a chair, calves resting on its seat. Hips and knees are bent at right angles.':
    'Una persona está acostada boca arriba delante de una silla, con las pantorrillas apoyadas en el asiento. Las caderas y las rodillas están dobladas en ángulo recto.',
  'A person lies on the back and holds the {right|left} knee to the chest with both hands. The {left|right} leg lies long on the floor, and the front of that hip is marked.':
    'Una persona está acostada boca arriba y sujeta con las dos manos la rodilla {derecha|izquierda} contra el pecho. La pierna {izquierda|derecha} queda estirada en el suelo, y la parte delantera de esa cadera está marcada.',
  'A person lies on the back with the hips at the edge of a table or bed and holds the {right|left} knee to the chest with both hands. The {left|right} leg hangs over the edge, knee bent, and the front of that hip is marked.':
    'Una persona está acostada boca arriba, con las caderas en el borde de una camilla o una cama, y sujeta con las dos manos la rodilla {derecha|izquierda} contra el pecho. La pierna {izquierda|derecha} cuelga por el borde, con la rodilla doblada, y la parte delantera de esa cadera está marcada.',
  'A person lies on the back, the {left|right} arm stretched overhead along the floor. The {right|left} knee is bent, foot flat; the {left|right} heel slides away along the floor.':
    'Una persona está acostada boca arriba, con el brazo {izquierdo|derecho} estirado por encima de la cabeza, sobre el suelo. La rodilla {derecha|izquierda} está doblada, con el pie plano; el talón {izquierdo|derecho} se aleja deslizándose por el suelo.',
  'A person lies on the back with knees bent and feet flat, and lifts the pelvis off the floor. Head, shoulders and arms stay down.':
    'Una persona está acostada boca arriba, con las rodillas dobladas y los pies planos, y levanta la pelvis del suelo. La cabeza, los hombros y los brazos siguen apoyados.',
  'A person lies face down with a low dome under the front of the {left|right} hip, legs long, forehead on the forearms. Where it presses is marked.':
    'Una persona está acostada boca abajo, con una cúpula baja debajo de la parte delantera de la cadera {izquierda|derecha}, las piernas estiradas y la frente sobre los antebrazos. Está marcado dónde presiona.',
  'A person lies on one side with knees bent, seen from behind. One pillow is under the head, another between the knees.':
    'Una persona está acostada de lado, con las rodillas dobladas, vista desde atrás. Una almohada está debajo de la cabeza y otra entre las rodillas.',
  'A person stands tall and lets the lower ribs drop.': 'Una persona está de pie, bien erguida, y deja bajar las costillas de abajo.',
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
