/** English words of the Questionnaire that the screen itself does not have. */
export const words = {yes: 'Yes', no: 'No', unsure: 'Not sure', review: 'Review of the rules behind these questions:'};
