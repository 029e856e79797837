/** The part of a value that stands for the name of any of its properties. No property is called so. */
export const anyKey = '%key';
