/** The parts of FHIR R4 that are written here, as plain JSON. Every field that may be left out is optional, as in the standard. */

export interface Coding {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
}
export interface Extension {
  readonly url: string;
  readonly valueCode?: string;
  readonly valueString?: string;
  readonly extension?: readonly Extension[];
}
export interface AnswerOption {
  readonly valueCoding?: Coding;
  readonly valueString?: string;
  readonly extension?: readonly Extension[];
}
/** An item is asked only after this answer to another one. */
export interface EnableWhen {
  readonly question: string;
  readonly operator: '=';
  readonly answerCoding?: Coding;
  readonly answerBoolean?: boolean;
  readonly answerString?: string;
}
export interface QuestionnaireItem {
  readonly linkId: string;
  readonly text?: string;
  readonly type: 'group' | 'display' | 'boolean' | 'choice';
  readonly repeats?: boolean;
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'any' | 'all';
  readonly answerOption?: readonly AnswerOption[];
  readonly extension?: readonly Extension[];
  readonly item?: readonly QuestionnaireItem[];
}
export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly language?: string;
  readonly extension?: readonly Extension[];
  readonly url?: string;
  readonly version?: string;
  readonly name?: string;
  readonly title?: string;
  readonly status: 'draft' | 'active' | 'retired' | 'unknown';
  readonly subjectType?: readonly string[];
  readonly description?: string;
  readonly item?: readonly QuestionnaireItem[];
}

export interface ResponseAnswer {
  readonly valueCoding?: Coding;
  readonly valueBoolean?: boolean;
  readonly valueString?: string;
  readonly extension?: readonly Extension[];
  readonly item?: readonly ResponseItem[];
}
export interface ResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly ResponseAnswer[];
  readonly item?: readonly ResponseItem[];
}
export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly language?: string;
  readonly questionnaire?: string;
  readonly status: 'completed';
  readonly authored?: string;
  readonly item?: readonly ResponseItem[];
}
