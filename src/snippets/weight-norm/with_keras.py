import given

x = given.values("tokens")
# begin
import keras
from keras import ops


class WeightNormDense(keras.layers.Layer):
    """Keras has no such layer."""

    def __init__(self, units):
        super().__init__()
        self.units = units

    def build(self, shape):
        self.v = self.add_weight(
            shape=(shape[-1], self.units)
        )
        self.g = self.add_weight(
            shape=(self.units,),
            initializer="ones",
        )

    def kernel(self):
        length = ops.norm(self.v, axis=0)
        return self.g * self.v / length

    def call(self, x):
        return ops.matmul(x, self.kernel())


layer = WeightNormDense(3)
y = layer(x)
# end
layer.set_weights([given.kernel("weight"), given.values("lengths")])
given.show(w=given.outputs_first(layer.kernel()))
