// The asynchronous form, with another option.
import libxmljs from 'libxmljs2';
export const handler = async (event) => {
  for (const { Sns } of event.Records) {
    // ruleid: no-xxe
    const doc = await libxmljs.parseXmlAsync(Sns.Message, { replaceEntities: true });
    console.log(doc.root().name());
  }
};
