export const Form = 1;
