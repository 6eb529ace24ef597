// TextCanvasTests
