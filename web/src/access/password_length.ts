/** How short a new password may be; a test keeps it the number of the server. */
export const least_password = 8;
