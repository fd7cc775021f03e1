le mien
