/** Words of the breath, in Spanish. Not yet reviewed by a second speaker. */
import {phases, type BreathWords} from '../en/breath.js';

export const breath: BreathWords = {
  breath: (n, of) => (of === null ? `Respiración ${n}` : `Respiración ${n} de ${of}`),
  breaths: (n) => (n === 1 ? '1 respiración' : `${n} respiraciones`),
  breatheIn: 'Inhala',
  breatheOut: 'Exhala',
  full: 'Quédate así',
  empty: 'Descansa',
  ownPace: 'No hay ritmo que seguir. Respira como si te estuvieras durmiendo.',
  pattern: (times) => `${phases(times, ['al inhalar', 'con el aire dentro', 'al exhalar', 'con el aire fuera'])}. Tu propio ritmo también está bien.`,
  hill: (inhale, exhale) => `Una cuesta que sube durante ${inhale} y luego otra que baja durante ${exhale}.`,
  whenToStop: 'Cuándo parar',
  lightHeaded: 'Si sientes mareo u hormigueo, respira como sueles hacerlo.',
};
