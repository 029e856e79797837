exports.isOwner = (doc, userId) => doc.owner_id === userId;
