export const reveal = ({ value }) => value;
