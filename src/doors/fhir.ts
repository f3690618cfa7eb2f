/** `psoas-elements/fhir`: the safety questions as a FHIR R4 Questionnaire, the answers as a QuestionnaireResponse, and both back. */
export {questionnaireOf, type QuestionnaireOptions} from '../fhir/questionnaire.js';
export {responseOf, type ResponseOptions, type SharedResult} from '../fhir/response.js';
export {answersOf} from '../fhir/answers.js';
export {readQuestionnaire, type ReadQuestionnaire} from '../fhir/read.js';
export type {AnswerOption, Coding, EnableWhen, Extension, Questionnaire, QuestionnaireItem, QuestionnaireResponse, ResponseAnswer, ResponseItem} from '../fhir/types.js';
