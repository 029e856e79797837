exports.filter = (names, query) => {
  const pattern = new RegExp(query);
  return names.filter((name) => pattern.test(name));
};
