const { asFunction, asValue, createContainer } = require('awilix');
const makeStorage = require('./make-storage');

const container = createContainer();
container.register({ root: asValue('/mnt/notes'), storage: asFunction(makeStorage).singleton() });

module.exports = container;
