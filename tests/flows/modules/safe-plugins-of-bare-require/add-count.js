const { add } = require('./steps');

add('count', (_argument, rows) => rows.length);
