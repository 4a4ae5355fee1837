import given

x = given.values("tokens")
# begin
import keras
from keras import ops


class DynamicTanh(keras.layers.Layer):
    """Keras has no such layer."""

    def build(self, shape):
        half = keras.initializers.Constant(0.5)
        self.alpha = self.add_weight((), half)
        self.gamma = self.add_weight(shape[-1:], "ones")
        self.beta = self.add_weight(shape[-1:], "zeros")

    def call(self, x):  # [..., features]
        y = ops.tanh(self.alpha * x)
        return self.gamma * y + self.beta


norm = DynamicTanh()
y = norm(x)
# end
given.show(y=y)
