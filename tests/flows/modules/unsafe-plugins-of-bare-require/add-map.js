const { add } = require('./steps');

add('map', (argument, rows) => rows.map(new Function('row', `return ${argument}`)));
