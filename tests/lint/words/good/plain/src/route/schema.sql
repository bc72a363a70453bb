-- the iom of an educator
CREATE TABLE route (region TEXT, kind TEXT DEFAULT 'iom');
