/** The title and the subject of the site, which its server writes into the page. */
export const site = {
  title: document.title,
  about: document.querySelector<HTMLMetaElement>('meta[name="about"]')?.content ?? '',
};
