/** Where the shell begins, as the page's does: the project of its editor lies here. */
export const shellDirectory = '/root/shop';
