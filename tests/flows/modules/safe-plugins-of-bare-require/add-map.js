const { add } = require('./steps');

add('map', (argument, rows) => rows.map(new Function('argument', 'row', 'return row[argument]').bind(undefined, argument)));
