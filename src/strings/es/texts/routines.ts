/** What routines say themselves, how one gets up, and everyday advice, in Spanish. */
import type {Texts} from './type.js';

export const routines: Texts = {
  'Lie back on a bolster, breathe, and let the front of your hips be heavy. You look at how you lie before and after.': 'Acuéstate sobre un cojín cilíndrico, respira y deja que pese la parte delantera de las caderas. Antes y después observas cómo te apoyas.',
  'Kneel on one knee and ease the hips forward, three times each side. Slow and mild.': 'Arrodíllate sobre una rodilla y lleva las caderas poco a poco hacia delante, tres veces por lado. Lento y suave.',
  'Gentle daily': 'Suave, para cada día',
  'Breathe, slide, lengthen and rest, all on your back. Nothing presses and nothing is forced.': 'Respira, desliza, alarga y descansa, todo boca arriba. Nada presiona y nada se fuerza.',
  'The order is ours. Where each part comes from stands at its steps.': 'El orden es nuestro. De dónde viene cada parte se dice en sus pasos.',
  'Tool, then stretch': 'Herramienta y luego estiramiento',
  'Slow breaths on a pressure tool, each side, then a stretch for the front of the hip. The tool is asked for first and can be left out.': 'Respiraciones lentas sobre una herramienta de presión, de cada lado, y luego un estiramiento para la parte delantera de la cadera. Antes te preguntamos si quieres la herramienta; puede quedar fuera.',
  'That a stretch belongs after the tool is stated there; which one, and its times, are ours.': 'Allí se indica estirar después de la herramienta; cuál estiramiento, y sus tiempos, son nuestros.',
  'Stretch only': 'Solo estiramientos',
  'Two stretches for the front of the hip. Nothing presses on the belly.': 'Dos estiramientos para la parte delantera de la cadera. Nada presiona el vientre.',
  'Both stretches come from there; their order and their times are ours. Stretching in place of pressure is what somebody in 000 chooses who cannot have any.': 'Los dos estiramientos vienen de allí; el orden y los tiempos son nuestros. Estirar en lugar de presionar es lo que elige en 000 alguien a quien no se le puede presionar el vientre.',
  'Desk break': 'Pausa en el escritorio',
  'Under a minute, beside your chair. Once an hour is a good rhythm.': 'Menos de un minuto, junto a tu silla. Una vez cada hora es un buen ritmo.',
  'Functional series': 'Serie funcional',
  'For practitioners: consent, finding it, five stages under your hands, and a look at what has changed.': 'Para profesionales: consentimiento, encontrar el psoas, cinco etapas bajo tus manos y una mirada a lo que ha cambiado.',

  // Getting up.
  'Bend your knees, feet flat.': 'Dobla las rodillas, con los pies apoyados.',
  'Roll to one side. Stay for two breaths.': 'Gira hacia un lado. Quédate dos respiraciones.',
  'Push up with your hands. Head comes last.': 'Empuja con las manos para subir. La cabeza sube al final.',
  'Put a hand on the chair.': 'Pon una mano en la silla.',
  'Bring your back foot forward.': 'Lleva el pie de atrás hacia delante.',
  'Stand up, and stay for two breaths.': 'Ponte de pie y quédate así dos respiraciones.',
  'That was it.': 'Eso es todo.',
  'Sit down on the front of your chair.': 'Siéntate en la parte delantera de la silla.',
  'Let them get up slowly.': 'Deja que la persona se levante despacio.',
  'Over the side, with time to sit.': 'De lado, con tiempo para quedarse sentada.',

  // Everyday advice.
  'Stand up once an hour, and walk or move for a minute.': 'Levántate una vez cada hora y camina o muévete un minuto.',
  'If you can, do some of your work standing.': 'Si puedes, haz parte de tu trabajo de pie.',
  'Walk regularly, as far as is comfortable.': 'Camina con regularidad, hasta donde te sientas a gusto.',
  'Strong buttocks and a strong middle take work off the hip flexors. Train them now and then.': 'Unos glúteos fuertes y un tronco fuerte quitan trabajo a los flexores de la cadera. Entrénalos de vez en cuando.',
  'Train your belly muscles, and do not overwork them or the hip flexors.': 'Entrena los músculos del vientre, sin forzarlos ni forzar los flexores de la cadera.',
  'Exercises that take the leg behind you work the other side of the hip.': 'Los ejercicios que llevan la pierna hacia atrás trabajan el otro lado de la cadera.',
  'Sit and stand with back and pelvis upright.': 'En la silla y de pie, mantén erguidas la espalda y la pelvis.',
  'At night, a pillow under your legs takes some of the pull off the hips.': 'Por la noche, una almohada bajo las piernas quita parte de la tensión a las caderas.',
  'Standing, let your lower ribs drop, and keep your shoulders over your hips.': 'De pie, deja que bajen las costillas de abajo y mantén los hombros sobre las caderas.',
  'Give yourself a few minutes with nothing else to do.': 'Date unos minutos sin nada más que hacer.',
  'Come back to it when you need it, after a long day of sitting for example.': 'Vuelve a ello cuando lo necesites, por ejemplo tras un día largo en la silla.',
  'Your low back and the sides of your hips may like some massage too.': 'A la zona lumbar y a los lados de las caderas también puede gustarles un masaje.',
  'How you walk, sit and what you wear on your feet matters all day.': 'Cómo caminas, cómo te sientas y qué calzado llevas cuenta todo el día.',
  'If it stays tight, let a physical therapist or massage therapist have a look.': 'Si sigue tenso, que lo mire un profesional de la fisioterapia o del masaje.',
  'After pressure or massage, stretch.': 'Después de la presión o del masaje, estira.',
};
