export const AUTHORS_TABLE = 'authors';
