// The list of things to do is the issues; /var/lib is a folder, and so is src/work/.
