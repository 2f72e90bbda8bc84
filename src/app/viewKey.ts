/** Where the way of looking is kept in the browser. */
export const viewKey = 'coloc.view';
