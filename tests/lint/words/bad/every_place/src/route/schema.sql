CREATE TABLE pedagogues (region TEXT);
