Object.assign(exports, require('./render'), require('./other'));
